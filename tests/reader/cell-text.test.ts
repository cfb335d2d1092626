import { readAmount } from "../../src/core/number/amounts";
import type { Cell, CellValue } from "../../src/core/grid/grid";
import { shownText } from "../../src/core/number-format/shown-text";
import { cellText } from "../../src/values/cell-text";

function cell(
  value: CellValue,
  format: string,
  text = shownText(value, format) ?? "",
  formula: string | null = null,
): Cell {
  return { value, format, text, formula };
}

test.each<[says: string, cell: Cell]>([
  ["95.0%", cell(0.95, "0.0%")],
  ["≤735.0万元", cell(7350000, '"≤"0!.0,"万元"')],
  // Cut off by a narrow column, or shortened.
  ["5,350,000.00", cell(5350000, "#,##0.00", "#####")],
  ["2025年3月1日", cell(45717, 'yyyy"年"m"月"d"日"', "#####")],
  ["13800001234", cell(13800001234, "General", "1.38E+10")],
  ["123456789012元", cell(123456789012, 'General"元"', "1.23457E+11元")],
  ["-3", cell(-3, "yyyy/m/d", "#####")],
  // As displayed by whatever wrote the file.
  ["令和9年", cell(46691, "[$-411]ggge年", "令和9年")],
  // Words around a text; room beside it is none of it.
  ["100元", cell("100", '@"元"')],
  ["第5号", cell("5", '"第"@"号"')],
  ["—", cell("—", "_ @_ ")],
  ["暂无", cell("暂无", '0;-0;0;"文字"')],
])("%s", (says, read) => expect(cellText(read)).toBe(says));

describe("what a format hides", () => {
  test.each([
    ["0", cell(0, "0;-0;;@")],
    ["12", cell(12, ";;;")],
    ["0", cell(0, '[=0]"";General')],
    ["看不见", cell("看不见", ";;;")],
  ])("is read where somebody typed it: %s", (says, read) => expect(cellText(read)).toBe(says));

  test("is nothing where it is the result of a formula", () => {
    expect(cellText(cell(0, "0;-0;;@", "", "=Sheet2!B3"))).toBe("");
    expect(cellText(cell(0, '[=0]"";General', "", "=Sheet2!B3"))).toBe("");
    expect(cellText(cell(5, "0;-0;;@", "5", "=Sheet2!B3"))).toBe("5");
  });
});

test("the unit that a format puts behind a text stands instead of the form's", () => {
  expect(readAmount(cell("120", '@"元"'), "万元").amount).toBe("120");
  expect(readAmount(cell("120", "@"), "万元").amount).toBe("1200000");
});
