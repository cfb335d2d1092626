import { readAmount, readDecimal } from "../../../src/core/number/amounts";
import { money } from "../../../src/core/number/money";

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
    // A unit in the cell stands instead of the form's, whatever the amount's words end with.
    ['#,##0.00"元整"', 3518850, "万元", "3518850"],
    ['#,##0.00"元正"', 3518850, "万元", "3518850"],
    ['#,##0.00"圆整"', 3518850, "万元", "3518850"],
    ['[DBNum2][$-804]General"元整"', 3518850, "万元", "3518850"],
    ['0.00"万元整"', 351.885, "元", "3518850"],
    ['0.00"元（含税）"', 3518850, "万元", "3518850"],
    ['0.00"元人民币"', 3518850, "万元", "3518850"],
    ['0!.0,"万元整"', 245000, "元", "245000"],
    ['0"万"0000"元"', 3518850, "万元", "3518850"],
    ['0"个"', 12, "万元", "120000"],
    ['0"元宝"', 12, "万元", "120000"],
    ["@", 300, "元", "300"],
    ["0.00E+00", 5350000, "元", "5350000"],
    // Units that no form prints: neither the form's nor any other may be taken for them.
    ['0.00"百元"', 12, "元", null],
    ['0.00"十万元"', 12, "万元", null],
    ['0.00"百"', 12, "元", null],
    ['0.00"千万亿元"', 12, "元", null],
    ['0.00" (百元)"', 12, "元", null],
    ['0.00"角"', 12, "元", null],
    ['0.00"美元"', 12, "万元", null],
    ['0.00"港币"', 12, "万元", null],
    ['0.00" USD"', 12, "元", null],
    ['"US$"#,##0.00', 12, "元", null],
    ["[$$-409]#,##0.00", 12, "元", null],
    ["#,##0.00\\ [$€-407]", 12, "元", null],
    ['"美元"0.00', 12, "元", null],
    ['General"百元"', 12, "元", null],
    ["[$¥-804]#,##0.00", 12, "元", "12"],
    ["[$￥-804]#,##0.00", 12, "元", "12"],
    ['"人民币"0.00', 12, "万元", "120000"],
    ['0.00"人民币"', 12, "万元", "120000"],
    ['"RMB "0.00', 12, "元", "12"],
    ['0.00"（含税）"', 12, "元", "12"],
    ['0"百合"', 12, "元", "12"],
    // Displayed a thousand times smaller than stored, and no unit says so: one of them is wrong.
    ["#,##0,", 245000, "元", null],
    ["#,##0,", 245000, "万元", null],
    ["0%", 0.5, "元", null],
    ["yyyy-mm-dd", 43466, "元", null],
  ])("%s of %d under %s", (format, value, unit, expected) => {
    expect(readAmount(cell(value, format), unit).amount).toBe(expected === null ? null : money(expected));
  });
});

test.each<[string, number, string | null]>([
  ['0"个"', 12, "12"],
  ['0"千克"', 12, "12"],
  ['0"万"', 12, null],
  ['0"百"', 12, null],
  ['0.0"亿"', 12, null],
  ['0!.0,"万"', 120000, "120000"],
])("a quantity is none where its format shows another number than is stored: %s of %d", (format, value, decimal) => {
  expect(readDecimal({ text: "###", value, formula: null, format }).decimal).toBe(decimal);
});
