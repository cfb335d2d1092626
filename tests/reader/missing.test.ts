import type { Grid } from "../../src/core/grid/grid";
import { a1 } from "../../src/core/grid/address";
import { FORMS } from "../../src/forms";
import { unfinishedSheetName } from "../../src/core/grid/unfinished-sheet";
import { planForm } from "../../src/layout/plan-form";
import { readSheet } from "../../src/reader/read-sheet";
import { gridFromPlan, gridFromText, seedText } from "../support/grids";
import { DECLARATION, OVERVIEW, SAFEGUARDS, TARGETS, typed } from "./forms-at-hand";
import { onlyPart, partsOf, readGrid } from "./summary";

/** Labels that someone deleted or wrote over. */

const everyLabel = FORMS.flatMap((form) => {
  const plans = planForm(form, { fiscalYear: 2023 });
  return form.sheets.flatMap((sheet, index) => {
    const plan = plans[index];
    if (!plan) throw new Error("every sheet is planned");
    const places = sheet.geometry.labels.filter((place) => !place.label.optional);
    return places.map((place) => [`${form.id} ${sheet.key} ${place.label.id}`, gridFromPlan(plan), place] as const);
  });
});

test.each(everyLabel)(
  "%s: deleted, it is found missing where it stood, and can be put back",
  (_, grid, { label, area }) => {
    const part = onlyPart(typed(grid, { [a1(area.top, area.left)]: null }));
    expect(part.missing).toMatchObject([
      { id: label.id, label, at: { row: area.top, column: area.left }, restorable: true },
    ]);
  },
);

test.each(everyLabel)(
  "%s: written over, it is found missing and nothing may be put over it",
  (_, grid, { label, area }) => {
    const part = onlyPart(typed(grid, { [a1(area.top, area.left)]: "另一回事" }));
    expect(part.missing).toMatchObject([{ id: label.id, at: { row: area.top, column: area.left }, restorable: false }]);
  },
);

test("two labels beside each other, lost together, are each found missing in their place", () => {
  const part = onlyPart(typed(DECLARATION, { D7: null, D8: null }));
  expect(part.missing.map((label) => [label.id, label.at.row, label.at.column, label.restorable])).toEqual([
    ["annual-fiscal", 6, 3, true],
    ["carry-over", 7, 3, true],
  ]);
});

test("where blank lines leave several places, none is certain", () => {
  const lines = seedText("minhang-2019").split("\n").slice(0, 36);
  const grid = gridFromText(lines.map((line) => (line.startsWith("（ 2019") ? "" : line)).join("\n"));
  expect(onlyPart(grid).missing).toMatchObject([{ id: "year", restorable: false }]);
});

test("the value beside a lost label is left alone, its field not found", () => {
  const part = onlyPart(typed(DECLARATION, { A4: null, B4: "组织部" }));
  expect(part.fields.get("organisation.department")).toMatchObject({
    found: false,
    raw: "",
    at: { row: 3, column: 1 },
  });
});

describe("half a form is named, with what it lacks", () => {
  const rows = (grid: Grid, from: number, to: number): Grid => ({
    ...grid,
    merges: [],
    cells: grid.cells.slice(from, to),
  });

  test.each([
    ["the upper half of a declaration", rows(DECLARATION, 0, 9), "chongming-2023", "一级指标", 0],
    ["the lower half of a declaration", rows(DECLARATION, 5, 23), "chongming-2023", "项目名称", 0],
    ["the upper half of an overview", rows(OVERVIEW, 0, 10), "minhang-2019", "项目总目标", 0],
    ["targets without the breakdown", rows(TARGETS, 0, 14), "minhang-2019", "项目构成分解", 0],
  ])("%s", (_, grid, id, missing, row) => {
    const reading = readGrid(grid);
    expect(reading.parts).toEqual([]);
    expect(reading.unread).toMatchObject([{ reason: "half", form: { id }, at: { row } }]);
    expect(reading.unread[0]?.missing).toContain(missing);
  });

  test("below a whole one", () => {
    const cells = [...DECLARATION.cells, [], ...DECLARATION.cells.slice(0, 9)];
    const reading = readGrid({ ...DECLARATION, cells });
    expect(reading.parts).toHaveLength(1);
    expect(reading.unread).toMatchObject([{ reason: "half", at: { row: DECLARATION.cells.length + 1, column: 0 } }]);
  });

  test("a whole one below half of one is read", () => {
    const cells = [...DECLARATION.cells.slice(0, 9), [], ...DECLARATION.cells];
    const reading = readGrid({ ...DECLARATION, merges: [], cells });
    expect(partsOf(reading)).toMatchObject([{ area: { top: 10 }, missing: [] }]);
    expect(reading.unread).toMatchObject([{ reason: "half", at: { row: 0 } }]);
  });
});

test("a form whose title is lost is still read, and a second one below it too", () => {
  for (const grid of [DECLARATION, OVERVIEW, TARGETS]) {
    const untitled = grid.cells.slice(1);
    const reading = readGrid({ ...grid, merges: [], cells: [...untitled, [], ...untitled] });
    expect(partsOf(reading).map((part) => part.missing.map((label) => label.id))).toEqual([["title"], ["title"]]);
    expect(reading.unread).toEqual([]);
  }
  expect(onlyPart({ ...SAFEGUARDS, merges: [], cells: SAFEGUARDS.cells.slice(1) }).missing).toMatchObject([
    { id: "title" },
  ]);
});

test("a sheet that an interrupted insertion has left is none of ours to read: it says so, and no more", () => {
  const sheet = { id: "s1", name: unfinishedSheetName(0xbeef, 2) };
  expect(readSheet(sheet, DECLARATION, FORMS)).toMatchObject({
    parts: [],
    unread: [{ sheet, reason: "unfinished", at: { row: 0, column: 0 } }],
  });
});
