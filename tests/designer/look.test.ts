import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../src/core/grid/grid";
import type { FormDefinition } from "../../src/forms/language";
import { compile } from "../../src/forms/compile/compile";
import { propose } from "../../src/designer/propose";
import { drawingsIn } from "../../src/workbook/files/read-drawings";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import { gridFromRows, sheetRef } from "../support/grids";
import { LAYOUTS } from "./support/expected";
import { readWith } from "./support/measure";

/** What is printed anew looks as the paper did, as far as a definition can say it. */

function ofFile(name: string, drawn: boolean): FormDefinition {
  const bytes = new Uint8Array(readFileSync(path.join(LAYOUTS, name)));
  const [first] = readWorkbookFile(bytes);
  const { definition } = first ? propose(first.grid, {}, drawn ? { drawings: drawingsIn(bytes) } : {}) : {};
  if (!definition) throw new Error(`nothing is proposed of ${name}`);
  return definition;
}

test.each([
  ["14-blank.xlsx", [10, 12, 15, 40, 24]],
  ["15-blank.xlsx", [14, 13, 20, 30, 18, 14]],
])("columns of %s are as wide as on the sheet", (name, widths) => {
  expect(ofFile(name, true).sheets[0]?.columns).toEqual(widths);
  expect(ofFile(name, false).sheets[0]?.columns).not.toEqual(widths);
});

test("a row that is higher than its words is as high as on the sheet", () => {
  const heights = (drawn: boolean) =>
    ofFile("17-blank.xlsx", drawn).sheets[0]?.blocks.flatMap((block) =>
      block.kind === "rows" ? block.rows.flatMap(({ height }) => height ?? []) : [],
    );
  expect(heights(true)).toEqual(expect.arrayContaining([49, 35]));
});

const form = (title: string, name = ""): Grid =>
  gridFromRows([
    [title],
    ["（2026年度）"],
    ["项目名称", name, "主管部门", ""],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "", ""],
    ["满意度指标", "服务对象满意度指标", "", ""],
  ]);

const titleOf = (title: string): string | undefined => {
  const { definition } = propose(form(title));
  const block = definition?.sheets[0]?.blocks.find(({ kind }) => kind === "title");
  return block?.kind === "title" ? block.label.text : undefined;
};

test.each([
  ["临河县项目支出绩效目标申报表", "临河县项目支出绩效目标申报表"],
  ["四川省泸州市合江县项目支出绩效目标申报表", "四川省泸州市合江县项目支出绩效目标申报表"],
  ["临河县2026年项目支出绩效目标申报表", "临河县项目支出绩效目标申报表"],
  ["校园足球普及项目支出绩效目标申报表", "项目支出绩效目标申报表"],
  ["临河县水利局项目支出绩效目标申报表", "项目支出绩效目标申报表"],
  ["市级项目支出绩效目标申报表", "市级项目支出绩效目标申报表"],
])("the title of %s is printed as %s", (title, printed) => expect(titleOf(title)).toBe(printed));

test("a year that stands behind the place is that of the sheet", () => {
  const [title = [], , ...rows] = form("临河县2026年项目支出绩效目标申报表", "村道").cells;
  const grid: Grid = { top: 0, left: 0, cells: [title, ...rows], merges: [] };
  const { definition } = propose(grid);
  if (!definition) throw new Error("nothing is proposed");
  expect(definition.year).toBeUndefined();
  expect(readWith(compile(definition), sheetRef("表"), grid)?.year.value).toBe(2026);
});

test("a sheet of another place is read as well, and so is one that names none", () => {
  const { definition } = propose(form("临河县项目支出绩效目标申报表"));
  if (!definition) throw new Error("nothing is proposed");
  for (const title of ["临河县项目支出绩效目标申报表", "青山县项目支出绩效目标申报表", "项目支出绩效目标申报表"])
    expect(readWith(compile(definition), sheetRef("表"), form(title, "村道"))?.fields.get("project.name")?.raw).toBe(
      "村道",
    );
});
