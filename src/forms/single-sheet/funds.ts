import { field, label, MONEY } from "../cells";
import type { BlockDefinition, FormDefinition } from "../language";
import { PROJECT_ROLES, YEAR_WITHIN_PROJECT } from "../project";

/**
 * The amounts of the single-sheet declarations: the whole project on the left, the year on the right, both with
 * their sources. Columns 1 to 4; the last one is `span` columns wide.
 */
export function fundsBlock(span = 1): BlockDefinition {
  return {
    kind: "rows",
    side: { id: "funds", text: "项目资金（{unit}）" },
    rows: [
      {
        cells: [
          label(1, { id: "total", text: "项目资金总额" }),
          field(2, "funds.total", MONEY, { required: true }),
          label(3, { id: "annual", text: "年度资金申请总额" }),
          field(4, "funds.annual", MONEY, { span, required: true }),
        ],
      },
      {
        cells: [
          label(1, { id: "total-fiscal", text: "其中：财政资金", aliases: ["财政资金", "其中：财政拨款"] }),
          field(2, "funds.totalFiscal", MONEY),
          label(3, { id: "annual-fiscal", text: "其中：当年财政拨款", aliases: ["当年财政拨款"] }),
          field(4, "funds.annualFiscal", MONEY, { span }),
        ],
      },
      {
        cells: [
          { kind: "filler", column: 1 },
          { kind: "filler", column: 2 },
          label(3, { id: "carry-over", text: "上年结转资金" }),
          field(4, "funds.annualCarryOver", MONEY, { span }),
        ],
      },
      {
        cells: [
          // Some printings leave the left 其他资金 out and keep only the right one.
          label(1, { id: "total-other", text: "其他资金", optional: true }),
          field(2, "funds.totalOther", MONEY),
          label(3, { id: "annual-other", text: "其他资金" }),
          field(4, "funds.annualOther", MONEY, { span }),
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
