import { asked, pairRow, row, rowsBeside } from "../cells";
import type { BlockDefinition, FormDefinition } from "../language";
import { PROJECT_ROLES, YEAR_WITHIN_PROJECT } from "../project";

/**
 * The amounts of the single-sheet declarations: the whole project on the left, the year on the right, both with
 * their sources. Columns 1 to 4; the last one is `span` columns wide.
 */
export function fundsBlock(span = 1): BlockDefinition {
  return rowsBeside(
    { id: "funds", text: "项目资金（{unit}）" },
    pairRow(
      { second: span },
      [{ id: "total", text: "项目资金总额" }, "funds.total", "money", { required: true }],
      [{ id: "annual", text: "年度资金申请总额" }, "funds.annual", "money", { required: true }],
      1,
    ),
    pairRow(
      { second: span },
      [
        { id: "total-fiscal", text: "其中：财政资金", aliases: ["财政资金", "其中：财政拨款"] },
        "funds.totalFiscal",
        "money",
      ],
      [{ id: "annual-fiscal", text: "其中：当年财政拨款", aliases: ["当年财政拨款"] }, "funds.annualFiscal", "money"],
      1,
    ),
    row(
      { kind: "filler", column: 1 },
      { kind: "filler", column: 2 },
      ...asked(3, { input: span }, [{ id: "carry-over", text: "上年结转资金" }, "funds.annualCarryOver", "money"]),
    ),
    pairRow(
      { second: span },
      // Some printings leave the left 其他资金 out and keep only the right one.
      [{ id: "total-other", text: "其他资金", optional: true }, "funds.totalOther", "money"],
      [{ id: "annual-other", text: "其他资金" }, "funds.annualOther", "money"],
      1,
    ),
  );
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
