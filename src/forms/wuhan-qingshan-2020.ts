import { label, pairRow, row, rows, rowsBelow, rowsBeside, type Spans, title } from "./cells";
import type { FormDefinition, RowDefinition } from "./language";
import { PROJECT_ROLES, YEAR_WITHIN_PROJECT } from "./project";
import { department, goalsBlock, halvesTable, inOrder, NATURE, wideRow } from "./side-by-side";
import { NAME, UNIT, YEAR_BLOCK } from "./single-sheet/blocks";
import { BENEFIT_LEVEL, OUTPUT_WITH_COST, SATISFACTION_LEVEL } from "./single-sheet/levels";

const PAIR: Spans = { label: 1, input: 3, secondLabel: 1, second: 2 };

const fundsRow = (key: string, id: string, left: string, right: string, more?: { required: true }): RowDefinition =>
  pairRow(
    { label: 2, secondLabel: 2 },
    [{ id: `total${id}`, text: left }, `funds.total${key}`, "money", more],
    [{ id: `annual${id}`, text: right }, `funds.annual${key}`, "money", more],
    1,
  );

/**
 * 项目支出绩效目标表 of 武汉市青山区, 2020, after the ministry's layout of 2015: the plan and the year side by side, the unit
 * behind each amount. Source: the disclosure of 武汉市青山区教育局.
 */
export const wuhanQingshan2020: FormDefinition = {
  id: "wuhan-qingshan-2020",
  digestInJson: true,
  name: { "zh-CN": "绩效目标表（武汉青山 2020）", "en-US": "Declaration (Qingshan, Wuhan 2020)" },
  description: {
    "zh-CN": "一张表，长期指标与年度指标并排；金额连同单位填写。湖北武汉青山区 2020 年使用。",
    "en-US":
      "One sheet, indicators of the plan and of the year side by side; amounts are written with their unit. Used in Qingshan, Wuhan, in 2020.",
  },
  place: { "zh-CN": "湖北", "en-US": "Hubei" },
  since: 2020,
  unit: "万元",
  unitPrinted: "values",
  sheets: [
    {
      key: "declaration",
      name: "绩效目标表",
      columns: [14, 16, 20, 14, 18, 26, 20],
      orientation: "landscape",
      blocks: [
        title("项目支出绩效目标表"),
        YEAR_BLOCK,
        rows(
          wideRow(PAIR, NAME),
          pairRow(PAIR, department({ text: "主管部门及编码" }), UNIT),
          pairRow(PAIR, NATURE, [{ id: "period", text: "项目起止时间" }, "period", "period", { required: true }]),
        ),
        rowsBeside(
          { id: "funds", text: "项目资金" },
          fundsRow("", "", "资金总额", "当年资金总额：", { required: true }),
          fundsRow("Fiscal", "-fiscal", "其中：财政拨款", "其中：当年财政拨款"),
          fundsRow("Other", "-other", "其他资金", "当年其他资金"),
        ),
        goalsBlock("中期目标", 3, 3),
        rows(row(label(0, { id: "indicators", text: "绩效项目指标表" }, { span: 7 }))),
        halvesTable({
          level1: 0,
          midTerm: { behind: "（长期）" },
          annual: { behind: "（年度）" },
          blankRows: rowsBelow({
            output: { quantity: 1, quality: 1, cost: 1, timeliness: 1 },
            benefit: { sustainability: 1, social: 1 },
            satisfaction: { served: 1 },
          }),
        }),
      ],
    },
  ],
  levels: [
    inOrder(OUTPUT_WITH_COST, ["output.quantity", "output.quality", "output.cost", "output.timeliness"]),
    inOrder(BENEFIT_LEVEL, ["benefit.sustainability", "benefit.social"]),
    SATISFACTION_LEVEL,
  ],
  relations: [
    { left: "funds.total", op: "=", right: { sum: ["funds.totalFiscal", "funds.totalOther"] } },
    { left: "funds.annual", op: "=", right: { sum: ["funds.annualFiscal", "funds.annualOther"] } },
    ...YEAR_WITHIN_PROJECT,
  ],
  roles: { ...PROJECT_ROLES, start: "period", end: "period" },
};
