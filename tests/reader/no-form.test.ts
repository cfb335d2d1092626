import { EMPTY_GRID, type Grid } from "../../src/core/grid/grid";
import { FIRST_FORMS } from "../../src/forms/first";
import { gridFromRows, gridFromText, stack } from "../support/grids";
import { DECLARATION } from "./forms-at-hand";
import { partsOf, readGrid as readKnown } from "./summary";

/** Sheets that hold no form, and forms that are none of those known: the first four. */

const readGrid = (grid: Grid) => readKnown(grid, "Sheet1", FIRST_FORMS);

const NOTHING = { parts: [], unread: [] };

const LEDGER = gridFromRows([
  ["项目名称", "金额", "备注"],
  ["办公用品", 1200, ""],
  ["差旅费", 3500, "北京"],
  ["合计", 4700, ""],
]);

const PROJECT_LIST = gridFromRows([
  ["2023年项目一览表"],
  ["项目名称", "项目类别", "主管部门", "实施单位", "项目资金", "备注"],
  ["党员教育", "经常性项目", "组织部", "组织部", "307", ""],
]);

const CONTENTS = gridFromRows([
  ["目录"],
  [1, "财政项目支出绩效目标申报表", "第1页"],
  [2, "项目支出绩效自评表", "第3页"],
  [3, "财政项目支出绩效目标申报表（绩效目标）", "第5页"],
  [4, "部门预算收支总表", "第9页"],
]);

const PURCHASES = gridFromRows([
  ["采购明细表"],
  ["项目名称", "项目内容", "单价", "数量", "备注", "依据"],
  ["电脑", "办公", 5000, 10, "", "文件"],
]);

test.each<[string, Grid]>([
  ["a blank sheet", EMPTY_GRID],
  [
    "a sheet of blank cells",
    gridFromRows([
      [" ", "　"],
      [null, ""],
    ]),
  ],
  ["a ledger with 项目名称 and 金额", LEDGER],
  ["a list of projects", PROJECT_LIST],
  ["a list of contents that names forms", CONTENTS],
  ["a purchase list with the headings of a table", PURCHASES],
  [
    "numbers",
    gridFromRows([
      [1, 2],
      [3, 4],
    ]),
  ],
])("%s holds none, and nothing is said of it", (_, grid) => {
  expect(readGrid(grid)).toMatchObject(NOTHING);
});

const SELF_EVALUATION = `项目支出绩效自评表
(2023年度)
项目名称\t党员教育\t\t\t\t\t\t
主管部门\t组织部\t\t\t实施单位\t组织部\t\t
项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
\t年度资金总额\t307\t307\t300\t10\t98%\t9.8
\t其中：当年财政拨款\t307\t307\t300\t—\t\t—
\t上年结转资金\t0\t0\t0\t—\t\t—
\t其他资金\t0\t0\t0\t—\t\t—
年度总体目标\t预期目标\t\t\t实际完成情况\t\t\t
\t覆盖\t\t\t已覆盖\t\t\t
绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
\t产出指标\t数量指标\t覆盖数\t30个\t30个\t50\t50`;

const MONITORING = `项目支出绩效目标执行监控表
（2023年度）
项目名称\t党员教育
主管部门\t组织部\t实施单位\t组织部
绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t1-7月执行情况`;

const WHOLE_DEPARTMENT = `部门整体支出绩效目标申报表
（2023年度）
部门名称\t组织部
年度主要任务\t任务名称\t主要内容\t预算金额
年度绩效指标\t一级指标\t二级指标\t三级指标\t指标值`;

test.each([
  ["self-evaluation", SELF_EVALUATION],
  ["monitoring", MONITORING],
  ["whole-department", WHOLE_DEPARTMENT],
])("a form of the kind %s is said to be one", (kind, text) => {
  const { parts, unread } = readGrid(gridFromText(text));
  expect(parts).toEqual([]);
  expect(unread).toMatchObject([{ reason: "other-kind", kind, form: null, at: { row: 0, column: 0 } }]);
});

test("a self-evaluation form without its title is no declaration either", () => {
  expect(readGrid(gridFromText(SELF_EVALUATION.slice(SELF_EVALUATION.indexOf("\n") + 1))).parts).toEqual([]);
});

test("a form below an unknown one is read all the same", () => {
  const reading = readGrid(stack([gridFromText(SELF_EVALUATION), DECLARATION], 1));
  expect(partsOf(reading)).toMatchObject([{ sheetKey: "declaration", missing: [] }]);
  expect(reading.unread).toMatchObject([{ reason: "other-kind", at: { row: 0 } }]);
});
