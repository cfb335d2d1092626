import { readEntry, type CellEntry } from "../../../src/workbench/entry/entry";

const read = (text: string, format = "General", typed = true): CellEntry =>
  readEntry(text, { format, year: 2026, typed });
const text = (value: string): CellEntry => ({ kind: "text", text: value });
const number = (value: number, format: string | null = null): CellEntry => ({ kind: "number", number: value, format });

describe("a text cell", () => {
  it.each(["=15个", "＝15个", "100%", "3-5", "2019年1月1日", "007", "1e5", " 12 ", "TRUE", "１００"])(
    "keeps %s as it was typed",
    (typed) => {
      expect(read(typed, "@")).toEqual(text(typed));
    },
  );

  it("drops the apostrophe that says text", () => {
    expect(read("'=15个", "@")).toEqual(text("=15个"));
  });
});

describe("any other cell", () => {
  it.each<[string, CellEntry]>([
    ["", { kind: "blank" }],
    ["12", number(12)],
    ["-0.5", number(-0.5)],
    [".5", number(0.5)],
    ["1,234", number(1234, "#,##0")],
    ["1,234.50", number(1234.5, "#,##0.00")],
    ["12,34", text("12,34")],
    ["(12)", number(-12)],
    ["1e3", number(1000, "0.00E+00")],
    ["90%", number(0.9, "0%")],
    ["58.6%", number(0.586, "0.00%")],
    ["¥1,200", number(1200, "¥#,##0")],
    ["１００", number(100)],
    ["true", { kind: "boolean", boolean: true }],
    ["=SUM(A1:A2)", { kind: "formula", formula: "=SUM(A1:A2)" }],
    ["＝A1", { kind: "formula", formula: "=A1" }],
    ["=", text("=")],
    ["'12", text("12")],
    ["15个", text("15个")],
    ["≥90%", text("≥90%")],
  ])("takes %s as Excel does", (typed, expected) => {
    expect(read(typed)).toEqual(expected);
  });

  it.each<[string, number, string]>([
    ["2019-01-01", 43466, "yyyy/m/d"],
    ["2019/1/1", 43466, "yyyy/m/d"],
    ["2019年1月1日", 43466, 'yyyy"年"m"月"d"日"'],
    ["19-1-1", 43466, "yyyy/m/d"],
    ["2024/2/29", 45351, "yyyy/m/d"],
    ["2018-12", 43435, "mmm-yy"],
    ["2018年12月", 43435, 'yyyy"年"m"月"'],
    ["3-5", 46086, 'm"月"d"日"'],
    ["3月5日", 46086, 'm"月"d"日"'],
    ["1900-01-01", 1, "yyyy/m/d"],
    ["12:30", 12.5 / 24, "h:mm"],
    ["2019-1-1 6:00", 43466.25, "yyyy/m/d h:mm"],
  ])("takes the date or time %s for a serial", (typed, serial, format) => {
    expect(read(typed)).toEqual(number(serial, format));
  });

  it.each(["2023-02-29", "2023/13/1", "2019.1.1", "2019-1/1", "1899-12-31", "25:99"])(
    "leaves %s, which is no date, a text",
    (typed) => {
      expect(read(typed)).toEqual(text(typed));
    },
  );

  it("keeps its own number format", () => {
    expect(read("2019年1月1日", "yyyy-mm-dd")).toEqual(number(43466));
    expect(read("1,234.50", "0.00")).toEqual(number(1234.5));
  });

  it("reads a plain number typed into a percent cell as a number of percents, but not one that a program writes", () => {
    expect(read("5", "0%")).toEqual(number(0.05));
    expect(read("0.5", "0%")).toEqual(number(0.5));
    expect(read("5", "0%", false)).toEqual(number(5));
  });
});
