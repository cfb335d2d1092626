import type { Cell } from "../../../src/core/grid/grid";
import {
  formatAmount,
  inUnit,
  readAmount,
  readAmountText,
  readDecimal,
  type PrintedUnit,
} from "../../../src/core/number/amounts";
import { canonicalMoney, money } from "../../../src/core/number/money";

function cell(value: Cell["value"], more: Partial<Cell> = {}): Cell {
  return { text: value === null ? "" : String(value), value, formula: null, format: "General", ...more };
}

function amountOf(given: Cell | null, unit: PrintedUnit | null): string | null {
  const { amount } = readAmount(given, unit);
  return amount === null ? null : canonicalMoney(amount);
}

describe("amounts that people write", () => {
  test.each([
    ["244800", "元", "244800.00"],
    ["244800.00", "元", "244800.00"],
    ["5,350,000.00", "元", "5350000.00"],
    ["3，518.85", "元", "3518.85"],
    ["２４４８００", "元", "244800.00"],
    ["  244800 ", "元", "244800.00"],
    ["\u3000244800\u00a0", "元", "244800.00"],
    ["5, 350, 000.00", "元", "5350000.00"],
    ["771,325,\n800.00", "元", "771325800.00"],
    ["244 800", "元", "244800.00"],
    ["￥244 800.00", "元", "244800.00"],
    ["¥5,350,000", "元", "5350000.00"],
    ["人民币5350000元整", "元", "5350000.00"],
    ["0", "元", "0.00"],
    ["-0", "元", "0.00"],
    ["+5", "元", "5.00"],
    ["5.000", "元", "5.00"],
    ["449.8", "万元", "4498000.00"],
    ["449.800001", "万元", "4498000.01"],
    ["449.8万", "万元", "4498000.00"],
    ["449.8万", "元", "4498000.00"],
    ["164万元", "元", "1640000.00"],
    ["5350000元", "万元", "5350000.00"],
    ["1.2亿元", "万元", "120000000.00"],
    ["5千元", "元", "5000.00"],
    ["164万元", null, "1640000.00"],
    ["16（其中：财政12，其他4）", "万元", "160000.00"],
  ] as const)("%j under %s is %s 元", (text, unit, expected) => {
    const { amount, problem, unitKnown } = readAmountText(text, unit);
    expect(amount === null ? null : canonicalMoney(amount)).toBe(expected);
    expect({ problem, unitKnown }).toEqual({ problem: null, unitKnown: true });
  });

  test.each(["", " ", "\u3000", "-", "—", "——", "－", "/", "无"])("%j is blank", (text) =>
    expect(readAmountText(text, "元")).toEqual({ amount: null, problem: null, unitKnown: true }),
  );

  // prettier-ignore
  test.each([
    "5%", "约50万元", "待定", "1,23,456", "5.350.000,00", "5,35", "12 5", "1e5", "5.", ".5", "#REF!", "#DIV/0!", "100元/人",
    "50美元", "100+200", "--5", "(-5)", "5)", "≥5", "2023-01-01", "########", "五万元",
  ])("%s is no amount", (text) =>
    expect(readAmountText(text, "元")).toEqual({ amount: null, problem: "unreadable", unitKnown: true }),
  );

  test.each([
    ["-5", "-5.00"],
    ["(5)", "-5.00"],
    ["（1,234.50）", "-1234.50"],
    ["-5万元", "-50000.00"],
    ["¥-5", "-5.00"],
  ])("%s is negative", (text, expected) => {
    const { amount, problem } = readAmountText(text, "元");
    expect([amount === null ? null : canonicalMoney(amount), problem]).toEqual([expected, "negative"]);
  });

  test.each([
    ["0.001", "元", "precision"],
    ["0.01", "元", null],
    ["1.0000001", "万元", "precision"],
    ["1.000001", "万元", null],
    ["1.0000001万元", "元", "precision"],
    ["1.000", "元", null],
  ] as const)("%s %s: %p", (text, unit, problem) => expect(readAmountText(text, unit).problem).toBe(problem));

  test("a number under no printed unit is no amount yet", () => {
    expect(readAmountText("100", null)).toEqual({ amount: null, problem: null, unitKnown: false });
    expect(readAmountText("-100", null)).toEqual({ amount: null, problem: "negative", unitKnown: false });
    expect(readAmountText("abc", null)).toEqual({ amount: null, problem: "unreadable", unitKnown: true });
  });
});

describe("amounts that Excel stores", () => {
  test.each([
    [244800, "元", "244800.00"],
    [5350000.1, "元", "5350000.10"],
    [0.1 + 0.2, "元", "0.30"],
    [1.1 * 3, "元", "3.30"],
    [771325800.12, "元", "771325800.12"],
    [535, "万元", "5350000.00"],
    [0.000001, "万元", "0.01"],
    [1e15, "元", "1000000000000000.00"],
    [-5, "元", "-5.00"],
  ] as const)("%d under %s is %s 元", (value, unit, expected) => expect(amountOf(cell(value), unit)).toBe(expected));

  test("what the cell shows rounded is still read as stored", () => {
    const shown = cell(5350000.004, { text: "5,350,000.00", format: "#,##0.00" });
    expect(readAmount(shown, "元")).toEqual({ amount: "5350000.004", problem: "precision", unitKnown: true });
  });

  test("a column too narrow to show the number does not matter", () =>
    expect(amountOf(cell(5350000, { text: "#####" }), "元")).toBe("5350000.00"));

  test.each([
    "#,##0.00",
    "0.00_ ",
    '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
    "#,##0.00_);[Red]\\(#,##0.00\\)",
    '0.00"元"',
  ])("format %s changes nothing", (format) => expect(amountOf(cell(12.5, { format }), "元")).toBe("12.50"));

  test.each(['0.00"万元"', '#,##0.00"万元";-#,##0.00"万元"', "0.00\\万\\元", '0.00" 万元"'])(
    "format %s states the unit that the person sees",
    (format) => {
      expect(amountOf(cell(12.5, { format }), "元")).toBe("125000.00");
      expect(amountOf(cell(12.5, { format }), null)).toBe("125000.00");
    },
  );

  test.each(["0%", "0.00%", "yyyy-mm-dd", "#,##0,"])("under format %s the person sees another number", (format) =>
    expect(readAmount(cell(44927, { format }), "元").problem).toBe("unreadable"),
  );

  test.each([
    ["no cell", null],
    ["a blank cell", cell(null)],
    ["a formula that gives nothing", cell("", { formula: '=IF(A1="","",A1)' })],
  ])("%s is blank", (_, given) =>
    expect(readAmount(given, "元")).toEqual({ amount: null, problem: null, unitKnown: true }),
  );

  test("a formula whose result the file does not store", () =>
    expect(readAmount(cell(null, { formula: "=SUM(A1:A3)" }), "元")).toEqual({
      amount: null,
      problem: "formula-without-value",
      unitKnown: true,
    }));

  test.each([["#REF!"], [true], [Number.NaN]])("%p is no amount", (value) =>
    expect(readAmount(cell(value, { formula: "=X" }), "元").problem).toBe("unreadable"),
  );

  test("an amount typed as text is read as text", () =>
    expect(amountOf(cell("5,350,000.00", { format: "@" }), "元")).toBe("5350000.00"));
});

describe("plain numbers", () => {
  test.each([
    ["1.00", cell("1.00", { format: "@" }), "1.00", null],
    ["1.00 as displayed", cell(1, { text: "1.00", format: "0.00" }), "1.00", null],
    ["separators", cell(1234.5, { text: "1,234.50", format: "#,##0.00" }), "1234.50", null],
    ["a rounded display", cell(1.005, { text: "1.01", format: "0.00" }), "1.005", null],
    ["a narrow column", cell(12, { text: "##" }), "12", null],
    ["binary noise", cell(0.1 + 0.2, { text: "0.3" }), "0.3", null],
    ["full width", cell("１２"), "12", null],
    ["a dash", cell("——"), null, null],
    ["a blank", cell(" "), null, null],
    ["nothing", null, null, null],
    ["a unit", cell("12次"), null, "unreadable"],
    ["a word", cell("若干"), null, "unreadable"],
    ["a date", cell(44927, { format: "yyyy-mm-dd", text: "2023-01-01" }), null, "unreadable"],
    ["a boolean", cell(false), null, "unreadable"],
    ["negative", cell(-2), "-2", "negative"],
    ["a formula without a result", cell(null, { formula: "=B1" }), null, "formula-without-value"],
  ] as const)("%s", (_, given, decimal, problem) => expect(readDecimal(given)).toEqual({ decimal, problem }));
});

describe("amounts for display", () => {
  test.each([
    ["5350000", "元", "5,350,000.00"],
    ["5350000", "万元", "535.00"],
    ["5350000.01", "万元", "535.000001"],
    ["5", "万元", "0.0005"],
    ["-1234.5", "元", "-1,234.50"],
    ["0", "元", "0.00"],
    ["0.001", "元", "0.001"],
    ["5350000", null, "5,350,000.00"],
  ] as const)("%s 元 under %s is %s", (amount, unit, expected) =>
    expect(formatAmount(money(amount), unit)).toBe(expected),
  );

  test("a number for a cell stands in the unit of the cell", () => {
    expect(inUnit(money("5350000.01"), "万元")).toBe("535.000001");
    expect(inUnit(money("5350000.10"), "元")).toBe("5350000.1");
    expect(inUnit(money("1"), "万元")).toBe("0.0001");
  });
});
