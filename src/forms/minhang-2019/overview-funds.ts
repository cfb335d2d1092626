import { field, label, MONEY } from "../cells";
import type { BlockDefinition, LabelDefinition, RowDefinition } from "../language";

/** 项目资金 of 项目总体情况: whole life, this year, and what this year is made of. */
export const overviewFunds: BlockDefinition = {
  kind: "rows",
  side: { id: "funds", text: "项目资金" },
  rows: [
    amountRow("funds.total", { id: "total", text: "一、项目总预算", aliases: ["项目总预算"] }, true),
    amountRow("funds.annual", { id: "annual", text: "二、当年预算", aliases: ["当年预算"] }, true),
    amountRow("funds.annualFiscal", { id: "annual-fiscal", text: "（一）财政拨款", aliases: ["财政拨款"] }),
    // Printed 本级 in this form; other printings of the same family say 上级.
    amountRow("funds.annualFiscalGranted", {
      id: "annual-granted",
      text: "1. 本级财政拨款",
      aliases: ["1. 上级财政拨款", "本级财政拨款", "上级财政拨款"],
    }),
    amountRow("funds.annualFiscalArranged", {
      id: "annual-arranged",
      text: "2. 本级财政安排",
      aliases: ["本级财政安排"],
    }),
    amountRow("funds.annualFiscalMatched", {
      id: "annual-matched",
      text: "3. 下级财政配套",
      aliases: ["下级财政配套"],
    }),
    amountRow("funds.annualOther", { id: "annual-other", text: "（二）其他资金", aliases: ["其他资金"] }),
  ],
};

function amountRow(path: string, words: LabelDefinition, required?: true): RowDefinition {
  return {
    cells: [
      label(1, { ...words, inline: true }, { span: 2, align: "left" }),
      field(3, path, MONEY, { span: 3, required }),
    ],
  };
}
