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

test("a number in a narrow column keeps its value and is shown whole", () => {
  expect(cell(5350000, "#####", 5350000, "#,##0.00")).toEqual({
    value: 5350000,
    text: "5,350,000.00",
    formula: null,
    format: "#,##0.00",
  });
});

describe("a workbook says the same under a Chinese and an English display", () => {
  test.each<[shown: string, value: unknown, chinese: [text: string, format: string], english: [string, string]]>([
    ["2027/10/31", 46691, ["2027/10/31", "yyyy/m/d"], ["10/31/2027", "m/d/yyyy"]],
    ["2027/10/31", 46691, ["2027/10/31", "m/d/yyyy"], ["10/31/2027", "m/d/yyyy"]],
    ["2027/10/31 12:00", 46691.5, ["2027/10/31 12:00", "yyyy/m/d h:mm"], ["10/31/2027 12:00", "m/d/yyyy h:mm"]],
    [
      "2027年10月31日",
      46691,
      ["2027年10月31日", "[$-F800]dddd, mmmm dd, yyyy"],
      ["Sunday, October 31, 2027", "[$-x-sysdate]dddd, mmmm dd, yyyy"],
    ],
    ["12:00:00", 0.5, ["12:00:00", "[$-F400]h:mm:ss AM/PM"], ["12:00:00 PM", "[$-x-systime]h:mm:ss AM/PM"]],
    ["星期日", 46691, ["星期日", "[$-804]dddd"], ["Sunday", "[$-804]dddd"]],
    ["-1,234", -1234, ["-1,234", "#,##0;-#,##0"], ["(1,234)", "#,##0_);(#,##0)"]],
    ["≤735.0万元", 7350000, ["≤735.0万元", '"≤"0!.0,"万元"'], ["≤7350!.0万元", '"≤"0!.0,"万元"']],
    ["叁佰", 300, ["叁佰", "[DBNum2][$-804]General"], ["300", "[DBNum2][$-804]General"]],
  ])("%s", (shown, value, ...displays) => {
    expect(displays.map(([text, format]) => cell(value, text, value, format)?.text)).toEqual([shown, shown]);
  });

  test("its own text serves where the format is not known", () => {
    expect(cell(46691, "令和9年", 46691, "[$-411]ggge年")).toMatchObject({ value: 46691, text: "令和9年" });
  });
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
