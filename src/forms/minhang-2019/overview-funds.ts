import type { BlockDefinition } from "../definition";

/** 项目资金 of 项目总体情况: whole life, this year, and what this year is made of. */
export const overviewFunds: BlockDefinition = {
  kind: "rows",
  side: { id: "funds", text: "项目资金" },
  rows: [
    {
      cells: [
        {
          kind: "label",
          column: 1,
          span: 2,
          align: "left",
          label: { id: "total", text: "一、项目总预算", aliases: ["项目总预算"], inline: true },
        },
        {
          kind: "field",
          column: 3,
          span: 3,
          field: { path: "funds.total", value: { type: "money" }, required: true },
        },
      ],
    },
    {
      cells: [
        {
          kind: "label",
          column: 1,
          span: 2,
          align: "left",
          label: { id: "annual", text: "二、当年预算", aliases: ["当年预算"], inline: true },
        },
        {
          kind: "field",
          column: 3,
          span: 3,
          field: { path: "funds.annual", value: { type: "money" }, required: true },
        },
      ],
    },
    {
      cells: [
        {
          kind: "label",
          column: 1,
          span: 2,
          align: "left",
          label: { id: "annual-fiscal", text: "（一）财政拨款", aliases: ["财政拨款"], inline: true },
        },
        {
          kind: "field",
          column: 3,
          span: 3,
          field: { path: "funds.annualFiscal", value: { type: "money" } },
        },
      ],
    },
    // Printed 本级 in this form; other printings of the same family say 上级.
    {
      cells: [
        {
          kind: "label",
          column: 1,
          span: 2,
          align: "left",
          label: {
            id: "annual-granted",
            text: "1. 本级财政拨款",
            aliases: ["1. 上级财政拨款", "本级财政拨款", "上级财政拨款"],
            inline: true,
          },
        },
        {
          kind: "field",
          column: 3,
          span: 3,
          field: { path: "funds.annualFiscalGranted", value: { type: "money" } },
        },
      ],
    },
    {
      cells: [
        {
          kind: "label",
          column: 1,
          span: 2,
          align: "left",
          label: { id: "annual-arranged", text: "2. 本级财政安排", aliases: ["本级财政安排"], inline: true },
        },
        {
          kind: "field",
          column: 3,
          span: 3,
          field: { path: "funds.annualFiscalArranged", value: { type: "money" } },
        },
      ],
    },
    {
      cells: [
        {
          kind: "label",
          column: 1,
          span: 2,
          align: "left",
          label: { id: "annual-matched", text: "3. 下级财政配套", aliases: ["下级财政配套"], inline: true },
        },
        {
          kind: "field",
          column: 3,
          span: 3,
          field: { path: "funds.annualFiscalMatched", value: { type: "money" } },
        },
      ],
    },
    {
      cells: [
        {
          kind: "label",
          column: 1,
          span: 2,
          align: "left",
          label: { id: "annual-other", text: "（二）其他资金", aliases: ["其他资金"], inline: true },
        },
        {
          kind: "field",
          column: 3,
          span: 3,
          field: { path: "funds.annualOther", value: { type: "money" } },
        },
      ],
    },
  ],
};
