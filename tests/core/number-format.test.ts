import { readAmount } from "../../src/core/amounts";
import { money } from "../../src/core/money";
import { lookOf, shownBy } from "../../src/core/number-format";

describe("a number in a column too narrow for it is read as its format would show it", () => {
  test.each<[string, number, string | null]>([
    ["0.00%", 0.905, "90.50%"],
    ["0%", 0.9, "90%"],
    ['0"个"', 15, "15个"],
    ['"≥"0.0"%"', 95, "≥95.0%"],
    ["#,##0.00", 5350000, "5,350,000.00"],
    ['#,##0.00"万元"', 1234.5, "1,234.50万元"],
    ["0.##", 1.5, "1.5"],
    ["General", 12.25, "12.25"],
    ['General"次"', 12, "12次"],
    ["0.00_);(0.00)", -3, "(3.00)"],
    ['0!.0,"万"', 245000, "24.5万"],
    ['[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0', 35000, "3.5万"],
    ['[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0', 350, "350"],
    ["[$¥-804]#,##0", 1200, "¥1,200"],
    ["yyyy-mm-dd", 43466, null],
    ["0.00E+00", 1234, null],
    ["# ?/?", 0.5, null],
  ])("%s of %d", (format, value, expected) => expect(shownBy(format, value)).toBe(expected));
});

test("a semicolon within quotes ends no section", () => {
  expect(lookOf('0"；;"0;-0', 1)).toBeNull();
  expect(shownBy('0"个;"', 3)).toBe("3个;");
});

describe("an amount counts by its value, with the unit that its format shows", () => {
  const cell = (value: number, format: string) => ({ text: "###", value, formula: null, format });

  test.each<[string, number, "元" | "万元" | null, string | null]>([
    ["0.00", 12.5, "元", "12.5"],
    ['0.00"万元"', 12.5, "元", "125000"],
    ["0.00\\万\\元", 12.5, "元", "125000"],
    ["0.00（万元）", 12.5, "元", "125000"],
    // Displayed in 万 and stored in 元: both say the same.
    ['0!.0,"万"', 245000, "元", "245000"],
    ['0!.0000"万元"', 244800, "万元", "244800"],
    ["0!.0000", 244800, "万元", "244800"],
    ['#,##0.00,,"百万元"', 5350000, null, "5350000"],
    ['[>=10000]0!.0,"万";0', 9999, "元", "9999"],
    ["[DBNum2][$-804]General", 300, "元", "300"],
    ["@", 300, "元", "300"],
    ["0.00E+00", 5350000, "元", "5350000"],
    // Displayed a thousand times smaller than stored, and no unit says so: one of them is wrong.
    ["#,##0,", 245000, "元", null],
    ["#,##0,", 245000, "万元", null],
    ["0%", 0.5, "元", null],
    ["yyyy-mm-dd", 43466, "元", null],
  ])("%s of %d under %s", (format, value, unit, expected) => {
    expect(readAmount(cell(value, format), unit).amount).toBe(expected === null ? null : money(expected));
  });
});
