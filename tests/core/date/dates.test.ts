import type { Cell } from "../../../src/core/grid/grid";
import {
  numberOf,
  compareDates,
  isDateFormat,
  isFullDate,
  isoFromSerial,
  isoFromText,
  readDate,
  serialOf,
  yearOf,
} from "../../../src/core/date/dates";

describe("dates as people write them", () => {
  test.each([
    ["2019年1月1日", "2019-01-01"],
    ["2019年12月31日", "2019-12-31"],
    ["2023-01-01", "2023-01-01"],
    ["2026/1/1", "2026-01-01"],
    ["2026.1.1", "2026-01-01"],
    ["２０１９年１月１日", "2019-01-01"],
    ["2019 年 1 月 1 日", "2019-01-01"],
    ["2019年1月1号", "2019-01-01"],
    ["2023-01-01 00:00:00", "2023-01-01"],
    ["2023-01-01T08:30:00Z", "2023-01-01"],
    ["2023/1/1 12:00", "2023-01-01"],
    ["2023-1-2 10:30:00", "2023-01-02"],
    ["2023.1.2　11：00", "2023-01-02"],
    ["2023年1月1日 12:00", "2023-01-01"],
    ["2023年1月1日12:00", "2023-01-01"],
    ["20230101", "2023-01-01"],
    ["2024-02-29", "2024-02-29"],
    ["二〇二三年十二月三十一日", "2023-12-31"],
    ["二○一九年一月十日", "2019-01-10"],
    ["2026年元月1日", "2026-01-01"],
    ["2026 年 元月 1 日", "2026-01-01"],
    ["2026年元月", "2026-01"],
    ["二〇二六年元月一日", "2026-01-01"],
    ["2026年元月01号", "2026-01-01"],
    ["2025年十二月31日", "2025-12-31"],
    ["2025年12月三十一日", "2025-12-31"],
    ["2018年12月", "2018-12"],
    ["2018-12", "2018-12"],
    ["2023/7", "2023-07"],
    ["202001", "2020-01"],
    ["2018", "2018"],
    ["2018年", "2018"],
    ["2018年度", "2018"],
  ])("%s is %s", (text, iso) => expect(isoFromText(text)).toBe(iso));

  test.each([
    "2023-02-30",
    "2023-02-29",
    "2023年13月1日",
    "2023-00-10",
    "2023-1/1",
    "2023年7月前",
    "1/1/2023",
    "23-01-01",
    "长期",
    "12月底",
    "43466",
    "20231301",
    "2023年1日",
    "",
    "2020年度)",
    "2023 1 1",
    "2026年元日",
    "2026年元年1日",
    "2026年一月元日",
    "2023/1/112:00",
  ])("%j is none", (text) => expect(isoFromText(text)).toBeNull());
});

describe("Excel serials", () => {
  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [43466, "2019-01-01"],
    [44927, "2023-01-01"],
    [44927.75, "2023-01-01"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s", (serial, iso) => {
    expect(isoFromSerial(serial)).toBe(iso);
    expect(serialOf(iso)).toBe(Math.floor(serial));
  });

  test.each([0, 0.5, -1, 60, 60.5, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])("%d is no day", (serial) =>
    expect(isoFromSerial(serial)).toBeNull(),
  );

  test.each(["2018-12", "2018", "2023-02-30", "1899-12-31", "x"])("%s has no serial", (iso) =>
    expect(serialOf(iso)).toBeNull(),
  );

  test("each day of a century comes back", () => {
    for (let serial = 36_526; serial < 73_050; serial += 1) {
      const iso = isoFromSerial(serial);
      expect(iso === null ? null : serialOf(iso)).toBe(serial);
    }
  });
});

describe("number formats", () => {
  test.each([
    "yyyy-mm-dd",
    "yyyy/m/d",
    'yyyy"年"m"月"d"日"',
    "yyyy年m月",
    "[$-804]yyyy年m月d日;@",
    "[$-F800]dddd, mmmm dd, yyyy",
    "m/d/yy h:mm",
    "mmm-yy",
    "mm",
    "YYYY-MM-DD",
    "[$-409]d-mmm;@",
    "aaaa",
  ])("%s shows a date", (format) => expect(isDateFormat(format)).toBe(true));

  test.each([
    "General",
    "@",
    "0.00",
    "#,##0.00",
    "0%",
    "0.00E+00",
    "h:mm",
    "mm:ss",
    "[h]:mm",
    "h:mm AM/PM",
    "[Red]-0.00",
    '0"day"',
    "0\\d",
    '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
    "#,##0.00_);[Red]\\(#,##0.00\\)",
    "",
  ])("%s does not", (format) => expect(isDateFormat(format)).toBe(false));
});

describe("order", () => {
  test.each([
    ["2023-01-01", "2023-12-31", -1],
    ["2023-12-31", "2023-01-01", 1],
    ["2023-01-01", "2023-01-01", 0],
    ["2018-12", "2019-01-05", -1],
    ["2019", "2018-12-31", 1],
    ["2018-12", "2018-12-15", null],
    ["2018", "2018-01", null],
    ["2018-12", "2018-12", 0],
  ] as const)("%s to %s is %p", (left, right, order) => expect(compareDates(left, right)).toBe(order));

  test("parts of a date", () => {
    expect(yearOf("2018-12")).toBe(2018);
    expect([isFullDate("2018-12-01"), isFullDate("2018-12"), isFullDate("2018")]).toEqual([true, false, false]);
  });
});

describe("date cells", () => {
  const cell = (value: Cell["value"], format = "General", formula: string | null = null): Cell => ({
    text: value === null ? "" : String(value),
    value,
    format,
    formula,
  });

  test.each([
    ["a serial in a date format", cell(44927, "yyyy-mm-dd"), "2023-01-01", null],
    ["a narrow column", { ...cell(44927, "yyyy-mm-dd"), text: "#####" }, "2023-01-01", null],
    ["a text", cell("2023年1月1日", "@"), "2023-01-01", null],
    ["a text with its time", cell("2023/1/1 12:00", "@"), "2023-01-01", null],
    ["a year typed as a number", cell(2023), "2023", null],
    ["a day typed as a number", cell(20230131), "2023-01-31", null],
    ["a formula with its result", cell(44927, "yyyy-mm-dd", "=DATE(2023,1,1)"), "2023-01-01", null],
    ["a blank", cell(null), null, null],
    ["a formula that gives nothing", cell("", "General", '=""'), null, null],
    ["a serial without a date format might be anything", cell(44927), null, "unreadable"],
    ["a decimal", cell(2023.1), null, "unreadable"],
    ["a word", cell("长期"), null, "unreadable"],
    ["an error", cell("#REF!"), null, "unreadable"],
    ["a boolean", cell(true), null, "unreadable"],
    ["day 60", cell(60, "yyyy-mm-dd"), null, "unreadable"],
    ["a formula without a stored result", cell(null, "yyyy-mm-dd", "=A1"), null, null],
  ] as const)("%s", (_, given, iso, problem) =>
    expect(readDate(given)).toEqual({ iso, unreadable: problem === "unreadable" }),
  );

  test("no cell is blank", () => expect(readDate(null)).toEqual({ iso: null, unreadable: false }));
});

test.each([
  ["一", 1],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["三十一", 31],
  ["十十", 0],
  ["", 0],
  ["百", 0],
])("%s is %d", (text, number) => expect(numberOf(text)).toBe(number));
