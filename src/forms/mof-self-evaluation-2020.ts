import { asked, column, KEPT, pairRow, row, rows, rowsBelow, rowsBeside, TEXT, title } from "./cells";
import type { FormDefinition, LabelDefinition } from "./language";
import { goalsUnder, scoreTotal, selfEvaluationRelations } from "./self-evaluation";
import { indicatorTable, NAME, targetColumn, YEAR_BLOCK } from "./single-sheet/blocks";
import { BENEFIT_LEVEL, OUTPUT_WITH_COST, SATISFACTION_TWICE } from "./single-sheet/levels";

const MONEY_KEYS = ["initial", "budget", "spent"];

const amounts = (words: LabelDefinition, path: string) => ({ label: words, path, keys: MONEY_KEYS });

/**
 * 项目支出绩效自评表 as the ministry laid it out in 2020: amounts by row and column, actual values, points and scores beside the
 * targets. Source: 财预〔2020〕10号, and the self-evaluation of a town in 池州 for 2022.
 */
export const mofSelfEvaluation2020: FormDefinition = {
  id: "mof-self-evaluation-2020",
  kind: "self-evaluation",
  digestInJson: true,
  name: { "zh-CN": "项目支出绩效自评表（2020）", "en-US": "Self-evaluation (2020)" },
  description: {
    "zh-CN": "自评表，一张表，金额单位为万元；预算执行、指标完成值、分值与得分。财政部 2020 年版式，各地多用。",
    "en-US":
      "A self-evaluation on one sheet, amounts in ten thousands of yuan (万元): how the budget was carried out, actual values, points and scores. The ministry's layout of 2020, in use in most places.",
  },
  place: { "zh-CN": "全国", "en-US": "Nationwide" },
  since: 2020,
  unit: "万元",
  sheets: [
    {
      key: "self-evaluation",
      name: "绩效自评表",
      columns: [8, 15, 13, 26, 15, 15, 8, 8, 19],
      orientation: "landscape",
      blocks: [
        title("项目支出绩效自评表"),
        YEAR_BLOCK,
        rows(
          row(...asked(0, { label: 2, input: 7 }, NAME)),
          pairRow(
            { label: 2, input: 2, second: 4 },
            [
              { id: "department", text: "主管部门", aliases: ["主管部门及代码"] },
              "organisation.department",
              "code-name",
              KEPT,
            ],
            [{ id: "unit-name", text: "实施单位", aliases: ["项目实施单位"] }, "organisation.unit", "code-name", KEPT],
          ),
        ),
        {
          kind: "matrix",
          side: { id: "funds", text: "项目资金\n（{unit}）" },
          labels: { column: 1, span: 2 },
          columns: [
            column(3, "initial", { id: "initial", text: "年初预算数" }, "money"),
            column(4, "budget", { id: "budget", text: "全年预算数" }, "money"),
            column(5, "spent", { id: "spent", text: "全年执行数" }, "money"),
            column(6, "points", { id: "execution-points", text: "分值" }, "points"),
            column(7, "rate", { id: "rate", text: "执行率" }, "percent"),
            column(8, "score", { id: "execution-score", text: "得分" }, "points"),
          ],
          rows: [
            { label: { id: "total", text: "年度资金总额：" }, path: "execution.total", constants: { points: "10" } },
            amounts(
              {
                id: "fiscal",
                text: "其中：本年财政拨款",
                aliases: ["其中：当年财政拨款", "其中：财政拨款", "其中：年度财政拨款"],
              },
              "execution.fiscal",
            ),
            amounts({ id: "carry-over", text: "上年结转资金" }, "execution.carryOver"),
            amounts({ id: "other", text: "其他资金" }, "execution.other"),
          ],
        },
        rowsBeside(
          { id: "goals", text: "年度\n总体\n目标" },
          ...goalsUnder(110, { column: 1, span: 4, text: "预期目标" }, { column: 5, span: 4, text: "实际完成情况" }),
        ),
        indicatorTable({
          side: { text: "绩效指标" },
          columns: [
            targetColumn({ text: "年度指标值" }),
            column(5, "actual", { id: "actual", text: "实际完成值" }, "target"),
            column(6, "points", { id: "points", text: "分值" }, "points"),
            column(7, "score", { id: "score", text: "得分" }, "points"),
            column(8, "deviation", { id: "deviation", text: "偏差原因分析及改进措施" }, TEXT),
          ],
          blankRows: rowsBelow({
            output: { quantity: 1, quality: 2, timeliness: 1, cost: 2 },
            benefit: { social: 1, ecological: 1, sustainability: 1, economic: 1 },
            satisfaction: { served: 1 },
          }),
          total: scoreTotal("总分"),
        }),
      ],
    },
  ],
  levels: [
    { ...OUTPUT_WITH_COST, points: "50" },
    { ...BENEFIT_LEVEL, points: "30" },
    { ...SATISFACTION_TWICE, points: "10" },
  ],
  relations: selfEvaluationRelations(["execution.fiscal", "execution.carryOver", "execution.other"]),
  roles: { name: "project.name" },
};
