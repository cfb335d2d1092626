import { asked, field, KEPT, label, LINE, row, rows, rowsBelow, rowsBeside, textsUnder, title } from "./cells";
import type { FormDefinition, RowDefinition } from "./language";
import { indicatorTable, NAME, targetColumn, YEAR_BLOCK } from "./single-sheet/blocks";
import { BENEFIT_LEVEL, OUTPUT_WITH_COST, SATISFACTION_TWICE } from "./single-sheet/levels";

const source = (id: string, text: string, path: string): RowDefinition =>
  row(label(1, { id, text }, { span: 3, align: "left" }), field(4, path, "money"));

/**
 * 项目支出绩效目标申报表 of 广元, 2021: the year's funds as a list of their sources, whose total is a heading and has no amount
 * of its own; 项目完成指标 and 项目效益指标. Source: the disclosure of a 区卫生健康局.
 */
export const guangyuan2021: FormDefinition = {
  id: "guangyuan-2021",
  digestInJson: true,
  name: { "zh-CN": "绩效目标申报表（广元 2021）", "en-US": "Declaration (Guangyuan 2021)" },
  description: {
    "zh-CN": "一张表，金额单位为万元；年度资金按来源逐项填写。四川广元 2021 年使用。",
    "en-US":
      "One sheet, amounts in ten thousands of yuan (万元); the year's funds are listed by their sources. Used in Guangyuan, Sichuan, in 2021.",
  },
  place: { "zh-CN": "四川", "en-US": "Sichuan" },
  since: 2021,
  unit: "万元",
  sheets: [
    {
      key: "declaration",
      name: "绩效目标申报表",
      columns: [10, 12, 15, 40, 24],
      orientation: "portrait",
      blocks: [
        title("项目支出绩效目标申报表"),
        YEAR_BLOCK,
        rows(
          row(...asked(0, { input: 4 }, NAME)),
          row(...asked(0, { input: 4 }, [{ id: "unit-name", text: "预算单位" }, "organisation.unit", LINE, KEPT])),
        ),
        rowsBeside(
          { id: "funds", text: "项目资金\n（{unit}）" },
          row(
            label(1, { id: "annual", text: "年度资金总额" }, { span: 3 }),
            label(4, { id: "amount", text: "金额（{unit}）" }),
          ),
          source("fiscal", "（一）财政拨款小计", "funds.annualFiscal"),
          source("general-budget", "1、一般公共预算", "funds.annualGeneralBudget"),
          source("government-fund", "2、政府性基金", "funds.annualGovernmentFund"),
          source("state-capital", "3、国有资本经营预算", "funds.annualStateCapital"),
          source("own", "（二）自有资金小计", "funds.annualOwn"),
          source("own-business", "1、事业收入", "funds.annualOwnBusiness"),
          source("own-operating", "2、经营性收入", "funds.annualOwnOperating"),
          source("other", "（三）其他收入", "funds.annualOther"),
        ),
        rowsBeside(
          { id: "goals", text: "总体目标" },
          ...textsUnder(90, [
            { column: 1, span: 4, heading: { id: "annual-goal", text: "年度目标" }, path: "goals.annual" },
          ]),
        ),
        indicatorTable({
          side: { text: "绩效指标" },
          columns: [targetColumn({ text: "指标值（包含数字及文字描述）", aliases: ["指标值"] })],
          blankRows: rowsBelow({
            output: { quantity: 1, quality: 1, timeliness: 2, cost: 1 },
            benefit: { social: 1, sustainability: 1 },
            satisfaction: { served: 2 },
          }),
        }),
      ],
    },
  ],
  levels: [
    { ...OUTPUT_WITH_COST, label: "项目完成指标", aliases: ["产出指标", "产出", "完成指标"] },
    { ...BENEFIT_LEVEL, label: "项目效益指标", aliases: ["效益指标", "效益"] },
    SATISFACTION_TWICE,
  ],
  relations: [
    {
      left: "funds.annualFiscal",
      op: "=",
      right: { sum: ["funds.annualGeneralBudget", "funds.annualGovernmentFund", "funds.annualStateCapital"] },
    },
    { left: "funds.annualOwn", op: "=", right: { sum: ["funds.annualOwnBusiness", "funds.annualOwnOperating"] } },
  ],
  derived: [
    { path: "funds.annual", label: "annual", sum: ["funds.annualFiscal", "funds.annualOwn", "funds.annualOther"] },
  ],
  roles: {
    name: "project.name",
    annual: "funds.annual",
    fiscal: "funds.annualFiscal",
    annualGoal: "goals.annual",
  },
};
