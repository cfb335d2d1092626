import {
  asked,
  askedPlain,
  column,
  label,
  LINE,
  pairRow,
  row,
  rows,
  rowsBelow,
  rowsBeside,
  TEXT,
  title,
} from "./cells";
import type { FormDefinition, LabelDefinition, RowDefinition } from "./language";
import { goalsUnder, scoreTotal, selfEvaluationRelations } from "./self-evaluation";
import { indicatorTable, NAME } from "./single-sheet/blocks";
import { BENEFIT_LEVEL, OUTPUT_WITH_COST, SATISFACTION_LEVEL } from "./single-sheet/levels";

/** Of what the parts of the budget come to neither points nor a score are given. */
const part = (words: LabelDefinition, path: string) => ({ label: words, path, constants: { points: "/", score: "/" } });

const wide = (words: LabelDefinition, path: string): RowDefinition => ({
  height: 48,
  cells: asked(0, { input: 10 }, [words, path, TEXT]),
});

const COMPLETION = { ...label(1, { id: "completion", text: "1.项目年度目标完成情况" }), rows: 2 };
const [GOALS, GOAL_TEXTS] = goalsUnder(
  80,
  { column: 2, span: 4, text: "项目年度目标" },
  { column: 6, span: 5, text: "年度目标完成情况" },
);

/**
 * 部门预算项目支出绩效自评表 of Sichuan: side labels within side labels, the budget's execution by row and column, and targets in a
 * cell each for comparator, value and unit. Source: the disclosure of a department for 2023.
 */
export const sichuanSelfEvaluation2023: FormDefinition = {
  id: "sichuan-self-evaluation-2023",
  kind: "self-evaluation",
  digestInJson: true,
  name: { "zh-CN": "项目支出绩效自评表（四川 2023）", "en-US": "Self-evaluation (Sichuan 2023)" },
  description: {
    "zh-CN":
      "自评表，一张表，金额单位为万元；指标性质、指标值、度量单位分三列，另列权重、得分与未完成原因。四川 2023 年使用。",
    "en-US":
      "A self-evaluation on one sheet, amounts in ten thousands of yuan (万元); comparator, value and unit of each target in columns of their own, with weights, scores and reasons. Used in Sichuan in 2023.",
  },
  place: { "zh-CN": "四川", "en-US": "Sichuan" },
  since: 2023,
  unit: "万元",
  sheets: [
    {
      key: "self-evaluation",
      name: "绩效自评表",
      columns: [14, 16, 14, 24, 10, 10, 10, 12, 9, 9, 26],
      orientation: "landscape",
      blocks: [
        rows(
          row(
            ...askedPlain(0, { label: 2, input: 9 }, [
              { id: "report-number", text: "报表编号：", optional: true },
              "local.reportNumber",
              LINE,
              { keep: true, printed: "510000_0013zp" },
            ]),
          ),
        ),
        title("部门预算项目支出绩效自评表（{year}年度）", "项目支出绩效自评表（{year}年度）"),
        rows(
          row(...asked(0, { input: 10 }, NAME)),
          pairRow(
            { input: 3, secondLabel: 2, second: 5 },
            [
              { id: "department", text: "主管部门", aliases: ["主管部门及代码"] },
              "organisation.department",
              "code-name",
              { keep: true },
            ],
            [
              { id: "unit-name", text: "实施单位（盖章）", aliases: ["实施单位"] },
              "organisation.unit",
              "code-name",
              { keep: true },
            ],
          ),
        ),
        rowsBeside(
          { id: "outline", text: "项目基本情况" },
          { ...GOALS, cells: [COMPLETION, ...GOALS.cells] },
          GOAL_TEXTS,
          {
            height: 60,
            cells: asked(1, { input: 9 }, [
              { id: "implementation", text: "2.项目实施内容及过程概述" },
              "local.implementation",
              TEXT,
            ]),
          },
        ),
        {
          kind: "matrix",
          side: { id: "execution", text: "预算执行情况\n（10分）", aliases: ["预算执行情况"] },
          labels: { column: 1, heading: { id: "funds", text: "年度预算数（{unit}）" } },
          columns: [
            column(2, "initial", { id: "initial", text: "年初预算" }, "money"),
            column(3, "budget", { id: "budget", text: "调整后预算数" }, "money"),
            column(4, "spent", { id: "spent", text: "预算执行数" }, "money", 2),
            column(6, "rate", { id: "rate", text: "预算执行率" }, "percent", 2),
            column(8, "points", { id: "execution-points", text: "权重" }, "points"),
            column(9, "score", { id: "execution-score", text: "得分" }, "points"),
          ],
          whole: [
            {
              column: 10,
              heading: { id: "execution-reason", text: "原因" },
              path: "local.executionReason",
              value: TEXT,
            },
          ],
          rows: [
            { label: { id: "total", text: "总额" }, path: "execution.total", constants: { points: "10" } },
            part({ id: "fiscal", text: "其中：财政资金" }, "execution.fiscal"),
            part({ id: "special-account", text: "财政专户管理资金" }, "local.specialAccount"),
            part({ id: "own", text: "单位资金" }, "local.unitFunds"),
            part({ id: "other", text: "其他资金" }, "execution.other"),
          ],
        },
        indicatorTable({
          side: { text: "绩效指标\n（90分）", aliases: ["绩效指标"] },
          columns: [
            {
              key: "target",
              column: 4,
              span: 3,
              parts: [
                { part: "comparator", column: 4, heading: { id: "indicator-comparator", text: "指标性质" } },
                { part: "value", column: 5, heading: { id: "indicator-target", text: "指标值" } },
                {
                  part: "unit",
                  column: 6,
                  heading: { id: "indicator-unit", text: "度量单位", aliases: ["计量单位"] },
                },
              ],
              value: { type: "target" },
            },
            column(7, "actual", { id: "actual", text: "完成值" }, "target"),
            column(8, "points", { id: "points", text: "权重" }, "points"),
            column(9, "score", { id: "score", text: "得分" }, "points"),
            column(10, "deviation", { id: "deviation", text: "未完成原因分析" }, TEXT),
          ],
          blankRows: rowsBelow({
            output: { quantity: 2, quality: 1, timeliness: 1, cost: 1 },
            benefit: { economic: 1, social: 1 },
            satisfaction: { served: 1 },
          }),
          total: scoreTotal("合计"),
        }),
        rows(
          wide({ id: "conclusion", text: "评价结论" }, "local.conclusion"),
          wide({ id: "problems", text: "存在问题" }, "local.problems"),
          wide({ id: "improvements", text: "改进措施" }, "local.improvements"),
          row(
            ...askedPlain(0, { label: 2, input: 3 }, [
              { id: "leader", text: "项目负责人：" },
              "contacts.leader",
              LINE,
              { keep: true },
            ]),
            ...askedPlain(5, { label: 2, input: 4 }, [
              { id: "finance-leader", text: "财务负责人：" },
              "local.financeLeader",
              LINE,
              { keep: true },
            ]),
          ),
        ),
      ],
    },
  ],
  levels: [OUTPUT_WITH_COST, BENEFIT_LEVEL, { ...SATISFACTION_LEVEL, required: false }],
  relations: selfEvaluationRelations([
    "execution.fiscal",
    "local.specialAccount",
    "local.unitFunds",
    "execution.other",
  ]),
  roles: { name: "project.name" },
};
