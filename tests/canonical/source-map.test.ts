import { a1 } from "../../src/core/grid/address";
import { toDocument } from "../../src/canonical/document";
import { isJsonArray, isJsonObject, type JsonValue } from "../../src/core/json";
import { cellAtPointer, toSourceMap } from "../../src/canonical/source-map";
import { gridFromText, seedText } from "../support/grids";
import { readForms } from "./read-forms";

function formsOf(name: "minhang-2019" | "chongming-2023") {
  return readForms([{ name: "申报表", grid: gridFromText(seedText(name)) }]);
}

function leaves(value: JsonValue, pointer = ""): readonly string[] {
  const members = isJsonArray(value)
    ? value.map((member, index) => [String(index), member] as const)
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return members.length === 0 ? [pointer] : members.flatMap(([key, member]) => leaves(member, `${pointer}/${key}`));
}

const chongming = toSourceMap(formsOf("chongming-2023")).cells;
const minhang = toSourceMap(formsOf("minhang-2019")).cells;

describe("the source map", () => {
  it("says its version, as the document does", () => {
    expect(toSourceMap([])).toEqual({ schema: "jixiao-map/1", cells: {} });
  });

  it.each([
    ["an amount", "/forms/0/funds/total", "C10"],
    ["a year in its line", "/forms/0/fiscalYear", "A5"],
    ["a unit in its label", "/forms/0/printedUnit", "A10"],
    ["the years of the goal, in their label", "/forms/0/goals/overallSpan/from", "B15"],
    ["a blank amount, where it would stand", "/forms/0/funds/annualCarryOver", "E12"],
    ["a date", "/forms/0/period/end", "D9"],
    ["the words of a choice, and its code", "/forms/0/project/category/code", "D7"],
    ["a level that is printed above", "/forms/0/indicators/1/level2/label", "C20"],
    ["every part of a target at its cell", "/forms/0/indicators/2/target/parts/1/value", "E22"],
    ["an empty level at its printed cell", "/forms/0/emptyLevels/0", "C25"],
    ["the second form of the sheet", "/forms/1/indicators/0/target/raw", "E46"],
  ])("knows %s", (_, pointer, cell) => {
    expect(chongming[pointer]).toEqual({ sheet: "申报表", cell });
  });

  it("lists the cells of a text that a page break cut, in reading order", () => {
    expect(chongming["/forms/0/goals/annual"]).toEqual({ sheet: "申报表", cell: ["C16", "D18"] });
  });

  it.each([
    ["a value that shares its label's cell", "/forms/0/signoff/date", "A35"],
    ["a row of the breakdown", "/forms/0/breakdown/0/quantity", "I56"],
    ["its total", "/forms/0/breakdownTotal", "F57"],
    ["a stage", "/forms/0/safeguards/0/stages/2", "F64"],
    ["a kind carried down", "/forms/0/safeguards/4/kind/code", "A66"],
  ])("knows %s of the three-sheet form", (_, pointer, cell) => {
    expect(minhang[pointer]).toEqual({ sheet: "申报表", cell });
  });

  it.each(["minhang-2019", "chongming-2023"] as const)(
    "has an entry for every leaf that has a cell, and no other: %s",
    (name) => {
      const forms = formsOf(name);
      const all = leaves(toDocument(forms, { draft: false }));
      const mapped = Object.keys(toSourceMap(forms).cells);
      const open = all.filter((pointer) => !mapped.includes(pointer));
      // The version and the forms' ids stand nowhere; every printed level of the first document has its row; the left
      // 其他资金 is not printed in the first form of the second.
      const nowhere = { "minhang-2019": ["/forms/0/emptyLevels"], "chongming-2023": [] }[name];
      expect(open.filter((pointer) => !/^\/schema$|\/form$/.test(pointer))).toEqual(nowhere);
      expect(mapped.filter((pointer) => !all.includes(pointer))).toEqual([]);
    },
  );
});

describe("the cell to look at for a pointer", () => {
  const forms = formsOf("chongming-2023");
  const at = (pointer: string) => {
    const cell = cellAtPointer(forms, pointer);
    return cell === null ? null : a1(cell.row, cell.column);
  };

  it("is the one of the source map for every value that has one", () => {
    for (const [pointer, { cell }] of Object.entries(chongming))
      expect(at(pointer)).toBe(typeof cell === "string" ? cell : cell[0]);
  });

  it.each([
    ["a group: its first cell", "/forms/0/funds", "C10"],
    ["a row of a list", "/forms/0/indicators/2/target", "E22"],
    ["something that is not in the group: the group's", "/forms/0/funds/unheard-of/deep", "C10"],
    ["the same of the second form", "/forms/1/indicators/0/target", "E46"],
  ])("of %s", (_, pointer, cell) => {
    expect(at(pointer)).toBe(cell);
  });

  it.each([
    "",
    "/",
    "/forms",
    "/forms/7/funds",
    "/forms/-1",
    "/forms/0x",
    "/forms/00",
    "/schema",
    "forms/0",
    "/forms/__proto__",
    "/forms/99999999999",
  ])("is none for %j", (pointer) => {
    expect(at(pointer)).toBeNull();
  });

  it("is none in a form that is no longer there, and the right one in the next", () => {
    const [, second] = forms;
    expect(cellAtPointer([null, second ?? null], "/forms/0/funds/total")).toBeNull();
    expect(cellAtPointer([null, second ?? null], "/forms/1/indicators/0/target")).toMatchObject({ row: 45, column: 4 });
  });
});
