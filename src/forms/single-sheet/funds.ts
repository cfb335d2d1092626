import type { BlockDefinition, FormDefinition } from "../definition";
import { PROJECT_ROLES, YEAR_WITHIN_PROJECT } from "../project";

/**
 * The amounts of the single-sheet declarations: the whole project on the left, the year on the right, both with
 * their sources. Columns 1 to 4; the last one is `lastSpan` columns wide.
 */
export function fundsBlock(lastSpan = 1): BlockDefinition {
  return {
    kind: "rows",
    side: { id: "funds", text: "项目资金（{unit}）" },
    rows: [
      {
        cells: [
          { kind: "label", column: 1, label: { id: "total", text: "项目资金总额" } },
          { kind: "field", column: 2, field: { path: "funds.total", value: { type: "money" }, required: true } },
          { kind: "label", column: 3, label: { id: "annual", text: "年度资金申请总额" } },
          {
            kind: "field",
            column: 4,
            span: lastSpan,
            field: { path: "funds.annual", value: { type: "money" }, required: true },
          },
        ],
      },
      {
        cells: [
          {
            kind: "label",
            column: 1,
            label: { id: "total-fiscal", text: "其中：财政资金", aliases: ["财政资金", "其中：财政拨款"] },
          },
          { kind: "field", column: 2, field: { path: "funds.totalFiscal", value: { type: "money" } } },
          {
            kind: "label",
            column: 3,
            label: { id: "annual-fiscal", text: "其中：当年财政拨款", aliases: ["当年财政拨款"] },
          },
          { kind: "field", column: 4, span: lastSpan, field: { path: "funds.annualFiscal", value: { type: "money" } } },
        ],
      },
      {
        cells: [
          { kind: "filler", column: 1 },
          { kind: "filler", column: 2 },
          { kind: "label", column: 3, label: { id: "carry-over", text: "上年结转资金" } },
          {
            kind: "field",
            column: 4,
            span: lastSpan,
            field: { path: "funds.annualCarryOver", value: { type: "money" } },
          },
        ],
      },
      {
        cells: [
          // Some printings leave the left 其他资金 out and keep only the right one.
          { kind: "label", column: 1, label: { id: "total-other", text: "其他资金", optional: true } },
          { kind: "field", column: 2, field: { path: "funds.totalOther", value: { type: "money" } } },
          { kind: "label", column: 3, label: { id: "annual-other", text: "其他资金" } },
          { kind: "field", column: 4, span: lastSpan, field: { path: "funds.annualOther", value: { type: "money" } } },
        ],
      },
    ],
  };
}

export const FUND_RELATIONS: FormDefinition["relations"] = [
  { left: "funds.total", op: "=", right: { sum: ["funds.totalFiscal", "funds.totalOther"] } },
  {
    left: "funds.annual",
    op: "=",
    right: { sum: ["funds.annualFiscal", "funds.annualCarryOver", "funds.annualOther"] },
  },
  ...YEAR_WITHIN_PROJECT,
];

/** What the rules ask of a single-sheet declaration, which prints the years of its goal beside it. */
export const ROLES: FormDefinition["roles"] = { ...PROJECT_ROLES, spanLabel: "overall-goal" };
