import { readFileSync } from "node:fs";
import path from "node:path";
import { EMPTY_GRID, type Grid } from "../../src/core/grid/grid";
import { propose } from "../../src/designer/propose";
import { planForm } from "../../src/layout/plan-form";
import { gridFromPlan, gridFromRows, stack } from "../support/grids";
import { chongming2023, mof2018 } from "../support/shipped";

/** Sheets that print no such form: nothing is proposed, and why is said. Two on one sheet are asked about. */

const TIMETABLE = gridFromRows([
  ["2024—2025学年第一学期课程表"],
  ["", "星期一", "星期二", "星期三", "星期四", "星期五"],
  ["第一节", "语文", "数学", "英语", "语文", "数学"],
  ["第二节", "数学", "语文", "体育", "美术", "英语"],
  ["第三节", "英语", "音乐", "数学", "语文", "班会"],
]);

const STATEMENT = gridFromRows([
  ["中国××银行账户交易明细"],
  ["账户名称", "某某单位", "账号", "6222000011112222"],
  ["日期", "摘要", "借方金额", "贷方金额", "余额"],
  ["2024-03-01", "拨款", "", 50000, 150000],
  ["2024-03-05", "支付", 12000, "", 138000],
  ["合计", "", 12000, 50000, 138000],
]);

const BUDGET = gridFromRows([
  ["2024年部门收支预算总表"],
  ["部门名称：某某局", "", "", "单位：万元"],
  ["收入", "", "支出", ""],
  ["项目", "预算数", "项目", "预算数"],
  ["一、一般公共预算拨款", 1200, "一、基本支出", 800],
  ["二、政府性基金预算拨款", 0, "二、项目支出", 400],
  ["收入总计", 1200, "支出总计", 1200],
]);

const INDICATORS = [
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "培训人次", "≥100人次"],
  ["", "质量指标", "合格率", "≥95%"],
  ["效益指标", "社会效益指标", "覆盖面", "100%"],
  ["满意度指标", "服务对象满意度指标", "满意度", "≥90%"],
];

const NO_INDICATORS = gridFromRows([
  ["项目支出绩效目标申报表"],
  ["（2024年度）"],
  ["项目名称", "", "主管部门", ""],
  ["项目资金（万元）", "", "实施单位", ""],
  ["年度目标", "", "", ""],
]);

/** What else people keep in sheets: a line that says why it is no form and what it is, and the sheet, `|` between its cells. */
const OTHERS = readFileSync(path.join(__dirname, "../fixtures/no-forms.txt"), "utf8")
  .trimEnd()
  .split("\n\n")
  .map((part): [string, Grid, string] => {
    const [head = "", ...lines] = part.split("\n");
    const [why = "", ...name] = head.split(" ");
    return [name.join(" "), gridFromRows(lines.map((line) => line.split("|"))), why];
  });

test.each<[string, Grid, string]>([
  ...OTHERS,
  ["an empty sheet", EMPTY_GRID, "empty"],
  ["a sheet of blank cells", gridFromRows([[" ", null]]), "empty"],
  ["a timetable", TIMETABLE, "no-title"],
  ["a bank statement", STATEMENT, "no-title"],
  ["a department's budget table", BUDGET, "no-title"],
  ["a list of indicators", gridFromRows(INDICATORS), "no-title"],
  ["a list of indicators under a title, without a head", gridFromRows([["项目绩效目标表"], ...INDICATORS]), "no-head"],
  [
    "a list of indicators under a title and whose it is",
    gridFromRows([["项目绩效目标表"], ["填报单位：某局"], ...INDICATORS]),
    "no-head",
  ],
  ["performance of people", gridFromRows([["员工绩效考核表"], ["姓名", ""], ["部门", ""], ...INDICATORS]), "no-title"],
  ["a form without indicators", NO_INDICATORS, "no-indicators"],
])("%s is no form", (_, grid, why) => {
  expect(propose(grid)).toEqual({ definition: null, why, doubts: [], outline: [] });
});

const [blank] = planForm(mof2018, { fiscalYear: 2026 }).map(gridFromPlan);
const [other] = planForm(chongming2023, { fiscalYear: 2025 }).map(gridFromPlan);

describe("two forms on one sheet", () => {
  const both = stack([blank ?? EMPTY_GRID, other ?? EMPTY_GRID]);

  test("are a question first of all, and the first is proposed", () => {
    const { definition, doubts } = propose(both);
    expect(definition?.unit).toBe("万元");
    expect(doubts[0]).toMatchObject({ about: "form", subject: "form" });
    expect(doubts[0]?.choices.map(({ answer }) => answer)).toEqual([
      { is: "form", title: "项目支出绩效目标申报表" },
      { is: "form", title: "财政项目支出绩效目标申报表" },
    ]);
  });

  test("of one title are told apart by their number", () => {
    const twice = stack([blank ?? EMPTY_GRID, blank ?? EMPTY_GRID]);
    expect(propose(twice).doubts[0]?.choices.map(({ answer }) => answer)).toEqual([
      { is: "form", title: "项目支出绩效目标申报表" },
      { is: "form", title: "项目支出绩效目标申报表#2" },
    ]);
  });

  test("the answer chooses the other, and is not asked again", () => {
    const { definition, doubts } = propose(both, {
      about: { form: { is: "form", title: "财政项目支出绩效目标申报表" } },
    });
    expect(definition?.unit).toBe("元");
    expect(doubts.filter(({ about }) => about === "form")).toEqual([]);
  });
});
