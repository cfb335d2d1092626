import { a1 } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import { FORMS } from "../../src/forms";
import { assembleForms, readSheet, settled } from "../../src/reader";
import { checkSheets } from "../../src/rules";
import { gridFromRows, sheetRef } from "../support/grids";
import { declaration } from "./pasted-declaration";

/** A table that goes on on the sheet directly behind, under its printed heading and without a head. */

const FIRST = declaration([
  ["产出指标", "数量指标", "一", "1个"],
  ["", "质量指标", "二", "≥90%"],
]);
const HEADINGS = ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值"];
const page = (...rows: readonly (readonly string[])[]): Grid => gridFromRows([HEADINGS, ...rows]);

function read(...grids: readonly Grid[]) {
  const readings = grids.map((grid, index) => readSheet(sheetRef(`表${index + 1}`), grid, FORMS));
  const forms = assembleForms(readings, FORMS);
  return {
    names: forms.map((form) =>
      (form.tables.get("indicators")?.rows ?? []).map(({ cells, index }) => [
        index,
        cells.get("level2")?.raw,
        cells.get("name")?.raw,
      ]),
    ),
    unread: checkSheets(settled(readings, forms)).map(
      ({ rule, at }) => `${rule} ${at.sheet.name}!${a1(at.row, at.column)}`,
    ),
  };
}

const OWN = [
  [0, "数量指标", "一"],
  [1, "质量指标", "二"],
];

test("its rows are the form's, and levels hold over the page until another is printed", () => {
  expect(read(FIRST, page(["", "", "", "三", "3个"], ["", "效益指标", "社会效益指标", "四", "4个"]))).toEqual({
    names: [[...OWN, [2, "质量指标", "三"], [3, "社会效益指标", "四"]]],
    unread: [],
  });
});

test("it goes on over further sheets", () => {
  const second = page(["", "", "", "三", "3个"]);
  const third = page(["", "效益指标", "社会效益指标", "四", "4个"]);
  expect(read(FIRST, second, third).names).toEqual([[...OWN, [2, "质量指标", "三"], [3, "社会效益指标", "四"]]]);
});

test.each<[string, readonly Grid[], string]>([
  [
    "levels that were left before",
    [FIRST, page(["", "效益指标", "社会效益指标", "四", "4个"]), page(["", "产出指标", "数量指标", "六", "6个"])],
    "表3!A1",
  ],
  [
    "a sheet in between",
    [FIRST, gridFromRows([["说明"]]), page(["", "效益指标", "社会效益指标", "四", "4个"])],
    "表3!A1",
  ],
  [
    "another year above it",
    [FIRST, gridFromRows([["（2031年度）"], HEADINGS, ["", "效益指标", "社会效益指标", "四", "4个"]])],
    "表2!A2",
  ],
])("with %s the sheet is named", (_, grids, cell) => {
  const { names, unread } = read(...grids);
  expect(unread).toEqual([`FORM-UNREAD ${cell}`]);
  expect(names[0]?.slice(0, 2)).toEqual(OWN);
});

test("words of nothing are said where the page before prints a level that holds on", () => {
  const last = FIRST.cells.length - 1;
  const rows = Array.from({ length: last - 1 }, (_, row) => ["", "", "", `第${row + 1}项`, `${row + 1}个`]);
  expect(FIRST.cells[last]?.[2]?.text).toBe("质量指标");
  const second = page(...rows, ["", "", "见附件"], ["", "效益指标", "社会效益指标", "四", "4个"]);
  const readings = [FIRST, second].map((grid, index) => readSheet(sheetRef(`表${index}`), grid, FORMS));
  const [form] = assembleForms(readings, FORMS);
  expect(form?.parts[1]?.unclaimed?.map(({ text }) => text)).toEqual(["见附件"]);
});
