import { FORMS } from "../../src/forms";
import type { TablePlace } from "../../src/forms/compile/geometry";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { beside, gridFromPlan, shifted, stack } from "../support/grids";
import { cellWords, everything, wordsOf } from "./everything";
import { contentOf, fieldsOf, only, readGrid, readWorkbook, rowsOf } from "./summary";
import { formById } from "../support/shipped";

/** Forms that the add-in inserts itself: blank, and filled in every cell. */

/** Where nothing is printed beside blank rows or below them, nothing tells how many there are. */
const hasEnd = ({ table: { printed, total } }: TablePlace): boolean =>
  printed !== null || (total !== null && !total.above);

describe.each(FORMS.map((form) => [form.id, form] as const))("%s as it is inserted", (_, form) => {
  const blank = planForm(form, { fiscalYear: 2026 });
  const blankGrids = blank.map(gridFromPlan);

  test("is read blank: every label found, nothing filled in", () => {
    const read = only(readWorkbook(...blankGrids));
    expect(read.parts.map((part) => [part.sheetKey, part.missing])).toEqual(
      form.sheets.map((sheet) => [sheet.key, []]),
    );
    expect(read).toMatchObject({
      blank: true,
      missingSheets: [],
      year: { value: 2026 },
      unit: { value: form.unitInValues ? null : form.unit },
    });
    expect(Object.values(fieldsOf(read)).filter((value) => value !== null)).toEqual([]);
    expect([...read.fields.values()].filter((field) => !field.found)).toEqual([]);
    expect([...read.tables.values()].flatMap((table) => table.rows.filter((row) => !row.blank))).toEqual([]);
  });

  test("has each label and each input where the definition prints it", () => {
    const read = only(readWorkbook(...blankGrids));
    for (const [index, sheet] of form.sheets.entries()) {
      const geometry = sheet.geometry;
      const part = read.parts[index];
      for (const { label, area } of geometry.labels) {
        expect([label.id, part?.labels.get(label.id)?.at]).toMatchObject([
          label.id,
          { row: area.top, column: area.left },
        ]);
      }
      for (const { field, area, repeats } of geometry.fields) {
        const cell = repeats ? part?.repeats.get(field.label?.id ?? "") : read.fields.get(field.path);
        expect([field.path, cell?.at]).toMatchObject([field.path, { row: area.top, column: area.left }]);
      }
      for (const place of geometry.tables) {
        const table = read.tables.get(place.table.path);
        const rows = Array.from({ length: place.lastRow - place.firstRow + 1 }, (__, row) => place.firstRow + row);
        expect(table?.rows.map((row) => row.row)).toEqual(hasEnd(place) ? rows : []);
      }
    }
  });

  const values = everything(form);
  const filled = planFilledForm(form, values).map(gridFromPlan);

  test("is read with everything that was filled in", () => {
    const read = only(readWorkbook(...filled));
    expect(read).toMatchObject({ blank: false, year: { value: 2026 } });
    const expected = [...values.fields].map(([path, content]) => [path, wordsOf(form, path, content)]);
    // What follows from others is put nowhere.
    const reckoned = form.derived.map(({ field }) => [field.path, expect.any(String) as unknown]);
    expect(fieldsOf(read)).toEqual(Object.fromEntries([...expected, ...reckoned]));
    for (const [path, rows] of values.tables) {
      expect(rowsOf(read, path)).toEqual(rows.map((row) => [...row.values()].map(cellWords)));
    }
  });

  test("says the same with its sheets below each other, moved, or beside each other", () => {
    const content = contentOf(only(readWorkbook(...filled)));
    const [first, ...rest] = filled;
    if (!first) throw new Error("a form has sheets");
    expect(contentOf(only(readWorkbook(stack(filled))))).toEqual(content);
    expect(contentOf(only(readWorkbook(stack(filled, 3))))).toEqual(content);
    expect(contentOf(only(readWorkbook(...filled.map((grid) => shifted(grid, 7, 3)))))).toEqual(content);
    expect(contentOf(only(readWorkbook(rest.reduce((a, b) => beside(a, b), first))))).toEqual(content);
  });

  test("two copies, below or beside each other, are two forms that say the same", () => {
    const content = contentOf(only(readWorkbook(...filled)));
    for (const arrange of [stack, (grids: typeof filled) => grids.reduce((a, b) => beside(a, b))]) {
      const sheets = filled.map((grid) => arrange([grid, grid]));
      const read = readWorkbook(...sheets);
      expect(read.map(contentOf)).toEqual([content, content]);
      expect(new Set(read.map((copy) => copy.key)).size).toBe(2);
    }
  });
});

test("both forms in one worksheet, in either order, are read apart", () => {
  const [minhang, chongming] = ["minhang-2019", "chongming-2023"].map((id) => {
    const form = formById(id);
    if (!form) throw new Error(`no form ${id}`);
    return planFilledForm(form, everything(form)).map(gridFromPlan);
  });
  if (!minhang || !chongming) throw new Error("two forms are expected");
  expect(readWorkbook(stack([...minhang, ...chongming])).map((f) => f.form.id)).toEqual([
    "minhang-2019",
    "chongming-2023",
  ]);
  expect(readWorkbook(stack([...chongming, ...minhang])).map((f) => f.form.id)).toEqual([
    "chongming-2023",
    "minhang-2019",
  ]);
  expect(readGrid(stack([...minhang, ...chongming])).unread).toEqual([]);
});
