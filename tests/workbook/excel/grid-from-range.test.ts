import { gridFromRange } from "../../../src/workbook/excel/grid-from-range";

function cell(value: unknown, text: unknown, formula: unknown, format: unknown = "General") {
  const grid = gridFromRange(
    { top: 4, left: 2, values: [[value]], text: [[text]], formulas: [[formula]], formats: [[format]] },
    [],
  );
  return grid.cells[0]?.[0];
}

test("an empty text is a blank cell", () => {
  expect(cell("", "", "")).toBeNull();
});

test("a formula that shows nothing is not blank", () => {
  expect(cell("", "", '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9))')).toEqual({
    text: "",
    value: "",
    formula: '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9))',
    format: "General",
  });
});

test("text that begins with an equals sign is no formula", () => {
  expect(cell("=15个", "=15个", "=15个", "@")).toEqual({ text: "=15个", value: "=15个", formula: null, format: "@" });
});

test("a number in a narrow column keeps its value", () => {
  expect(cell(5350000, "#####", 5350000, "#,##0.00")).toMatchObject({ value: 5350000, text: "#####", formula: null });
});

test.each([
  ["an error", "#REF!", "#REF!"],
  ["a truth value", true, "TRUE"],
])("%s arrives as it is", (_, value, text) => {
  expect(cell(value, text, value)).toMatchObject({ value, text });
});

test("keeps its place in the sheet, and the merged areas", () => {
  const merge = { top: 4, left: 2, bottom: 5, right: 3 };
  const grid = gridFromRange({ top: 4, left: 2, values: [], text: [], formulas: [], formats: [] }, [merge]);
  expect(grid).toEqual({ top: 4, left: 2, cells: [], merges: [merge] });
});
