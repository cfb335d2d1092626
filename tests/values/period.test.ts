import type { Cell } from "../../src/core/grid/grid";
import { kindOf } from "../../src/values";
import { isBlankValue } from "../../src/values/blank";

const PERIOD = kindOf({ type: "period" });

function read(typed: string | number, format = "@") {
  const cell: Cell = { value: typed, text: String(typed), format, formula: null };
  const value = PERIOD.read(cell, null);
  return { value, json: PERIOD.json(value) };
}

test.each([
  ["2020年1月至2020年12月", "2020-01", "2020-12", "2020年1月至2020年12月"],
  ["2020年1-12月", "2020-01", "2020-12", "2020年1月至2020年12月"],
  ["2020.1-2021.6", "2020-01", "2021-06", "2020年1月至2021年6月"],
  ["2020-01-01 至 2020-12-31", "2020-01-01", "2020-12-31", "2020年1月1日至2020年12月31日"],
  ["2020/1/1—2020/12/31", "2020-01-01", "2020-12-31", "2020年1月1日至2020年12月31日"],
  ["2020-01-01 - 2020-12-31", "2020-01-01", "2020-12-31", "2020年1月1日至2020年12月31日"],
  ["2020年至2022年", "2020", "2022", "2020年至2022年"],
  ["2020—2022年", "2020", "2022", "2020年至2022年"],
  ["自2020年3月1日\n至2020年6月", "2020-03-01", "2020-06", "2020年3月1日至2020年6月"],
  ["2020年度", "2020", "2020", "2020年"],
  ["2020年3月", "2020-03", "2020-03", "2020年3月"],
  ["2020年3月起", "2020-03", null, "2020年3月至"],
  ["2020年3月至", "2020-03", null, "2020年3月至"],
  ["至2020年3月", null, "2020-03", "至2020年3月"],
])("%s is from %s to %s, and is written %s", (typed, from, to, written) => {
  const { json } = read(typed);
  expect(json).toEqual({ from, to });
  expect(PERIOD.cell(PERIOD.content(json) ?? undefined, "元")).toEqual({ kind: "text", text: written });
  expect(read(written).json).toEqual(json);
});

test("a day as a number is a period of that day", () => {
  expect(read(43831, "yyyy-mm-dd").json).toEqual({ from: "2020-01-01", to: "2020-01-01" });
});

test.each(["两年", "1月至12月", "2020年13月至2021年", "至", 12])("%s is no period, and is not blank", (typed) => {
  const { value, json } = read(typed);
  expect([json, isBlankValue(value), value]).toEqual([null, false, expect.objectContaining({ unreadable: true })]);
});
