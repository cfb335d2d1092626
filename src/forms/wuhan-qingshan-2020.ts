import { field, label, MONEY, PERIOD } from "./cells";
import type { FormDefinition, RowDefinition } from "./language";
import { YEAR_WITHIN_PROJECT } from "./project";
import {
  departmentCell,
  goalsBlock,
  halvesTable,
  inOrder,
  NAME_CELL,
  NATURE_CELL,
  pairRow,
  UNIT_CELL,
  wideRow,
} from "./side-by-side";
import { YEAR_BLOCK } from "./single-sheet/blocks";
import { BENEFIT_LEVEL, OUTPUT_WITH_COST, SATISFACTION_LEVEL } from "./single-sheet/levels";

const PAIR = { labelSpan: 1, leftSpan: 3, secondSpan: 1, rightSpan: 2 } as const;

const fundsRow = (
  left: readonly [string, string, string],
  right: readonly [string, string, string],
  required = false,
): RowDefinition => ({
  cells: [
    label(1, { id: left[0], text: left[1] }, { span: 2 }),
    field(3, left[2], MONEY, required ? { required } : {}),
    label(4, { id: right[0], text: right[1] }, { span: 2 }),
    field(6, right[2], MONEY, required ? { required } : {}),
  ],
});

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
        { kind: "title", label: { id: "title", text: "项目支出绩效目标表" } },
        YEAR_BLOCK,
        {
          kind: "rows",
          rows: [
            wideRow(PAIR, NAME_CELL),
            pairRow(PAIR, departmentCell({ text: "主管部门及编码" }), UNIT_CELL),
            pairRow(PAIR, NATURE_CELL, [
              { id: "period", text: "项目起止时间" },
              { path: "period", value: PERIOD, required: true },
            ]),
          ],
        },
        {
          kind: "rows",
          side: { id: "funds", text: "项目资金" },
          rows: [
            fundsRow(["total", "资金总额", "funds.total"], ["annual", "当年资金总额：", "funds.annual"], true),
            fundsRow(
              ["total-fiscal", "其中：财政拨款", "funds.totalFiscal"],
              ["annual-fiscal", "其中：当年财政拨款", "funds.annualFiscal"],
            ),
            fundsRow(
              ["total-other", "其他资金", "funds.totalOther"],
              ["annual-other", "当年其他资金", "funds.annualOther"],
            ),
          ],
        },
        goalsBlock(
          { overall: { id: "overall-goal", text: "中期目标" }, annual: { id: "annual-goal", text: "年度目标" } },
          { from: 1, leftSpan: 3, rightSpan: 3 },
        ),
        { kind: "rows", rows: [{ cells: [label(0, { id: "indicators", text: "绩效项目指标表" }, { span: 7 })] }] },
        halvesTable({
          level1: 0,
          midTerm: { behind: "（长期）", columns: [1, 2, 3] },
          annual: { behind: "（年度）", columns: [4, 5, 6] },
          blankRows: {
            "output.quantity": 1,
            "output.quality": 1,
            "output.cost": 1,
            "output.timeliness": 1,
            "benefit.sustainability": 1,
            "benefit.social": 1,
            "satisfaction.served": 1,
          },
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
  roles: {
    name: "project.name",
    total: "funds.total",
    annual: "funds.annual",
    start: "period",
    end: "period",
    overallGoal: "goals.overall",
    annualGoal: "goals.annual",
  },
};
