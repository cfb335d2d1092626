import { missingLevel, paste, type, type Break } from "./break";

/** Of the minhang form: cells without a path in the JSON. */
const OVERVIEW = "项目总体情况";
const TARGETS = "绩效目标";
const SAFEGUARDS = "制度保障";

export const MINHANG: readonly Break[] = [
  { what: "二、当年预算 is no sum", at: "funds.annual", edit: type("244801"), found: ["FUND-ANNUAL-SUM funds.annual"] },
  {
    what: "（一）财政拨款 is no sum",
    at: "funds.annualFiscal",
    edit: type("244000"),
    found: ["FUND-FISCAL-SUM funds.annualFiscal"],
  },
  {
    what: "一、项目总预算 is less than this year's",
    at: "funds.total",
    edit: type("200000"),
    found: ["FUND-ANNUAL-OVER-TOTAL funds.annual"],
  },
  {
    what: "a project of one year has money left",
    at: "funds.total",
    edit: type("300000"),
    found: ["FUND-SINGLE-YEAR funds.total"],
  },
  {
    what: "明细金额 is no product",
    at: "breakdown[0].amount",
    edit: type("244000"),
    found: ["ITEM-PRODUCT breakdown[0].amount"],
  },
  { what: "金额合计 is no sum", at: "breakdownTotal", edit: type("244000"), found: ["ITEM-SUM breakdownTotal"] },
  {
    what: "单价 changes the breakdown",
    at: "breakdown[0].unitPrice",
    edit: type("200000"),
    found: ["ITEM-TOTAL-ANNUAL breakdownTotal"],
  },
  {
    what: "数量 changes the breakdown",
    at: "breakdown[0].quantity",
    edit: type("2"),
    found: ["ITEM-TOTAL-ANNUAL breakdownTotal"],
  },
  {
    what: "an amount is words",
    at: "funds.annualFiscalMatched",
    edit: paste("未定"),
    found: ["AMOUNT-UNREADABLE funds.annualFiscalMatched"],
  },
  {
    what: "an amount is below nothing",
    at: "funds.annualOther",
    edit: paste("-1"),
    found: ["AMOUNT-NEGATIVE funds.annualOther", "FUND-SINGLE-YEAR funds.total", "ITEM-TOTAL-ANNUAL breakdownTotal"],
  },
  {
    what: "an amount goes beyond the cent",
    at: "funds.annualFiscalGranted",
    edit: type("0.001"),
    found: ["AMOUNT-PRECISION funds.annualFiscalGranted"],
  },
  { what: "start after end", at: "period.start", edit: type("2020年1月1日"), found: ["DATE-ORDER period.start"] },
  {
    what: "a date that there is not",
    at: "period.start",
    edit: type("2019年13月1日"),
    found: ["DATE-UNREADABLE period.start"],
  },
  {
    what: "two kinds of project ticked",
    at: "project.category",
    edit: type("☑一次性项目 ☑经常性项目 ☐中期预算试点项目"),
    found: ["CATEGORY-MANY project.category"],
  },
  {
    what: "the targets' sheet names another project",
    at: `${TARGETS}!B3`,
    edit: type("走访慰问"),
    found: [`SHEET-NAME-DIFFERS ${TARGETS}!B3`],
  },
  {
    what: "the safeguards' sheet names another project",
    at: `${SAFEGUARDS}!B3`,
    edit: type("走访慰问"),
    found: [`SHEET-NAME-DIFFERS ${SAFEGUARDS}!B3`],
  },
  {
    what: "the safeguards' sheet names no project",
    at: `${SAFEGUARDS}!B3`,
    edit: "delete",
    found: [`FIELD-REQUIRED ${SAFEGUARDS}!B3`],
  },
  {
    what: "the targets' sheet is of another year",
    at: `${TARGETS}!A2`,
    edit: type("（2020年）"),
    found: [`SHEET-YEAR-DIFFERS ${TARGETS}!A2`],
  },
  {
    what: "the first sheet is of another year",
    at: "fiscalYear",
    edit: type("（2020年）"),
    found: ["YEAR-OUTSIDE fiscalYear", `SHEET-YEAR-DIFFERS ${TARGETS}!A2`, `SHEET-YEAR-DIFFERS ${SAFEGUARDS}!A2`],
  },
  { what: "a label is deleted", at: `${OVERVIEW}!A7`, edit: "delete", found: [`LABEL-MISSING ${OVERVIEW}!A7`] },
  {
    what: "a column's heading is deleted",
    at: `${TARGETS}!E5`,
    edit: "delete",
    found: [`LABEL-MISSING ${TARGETS}!E5`],
  },
  { what: "a sum's label is deleted", at: `${TARGETS}!A19`, edit: "delete", found: [`LABEL-MISSING ${TARGETS}!A19`] },
  {
    what: "a second level belongs elsewhere",
    at: `${TARGETS}!C7`,
    edit: paste("社会效益"),
    found: ["LEVEL-UNKNOWN indicators[1].target"],
  },
  {
    what: "a target is still to be set",
    at: "indicators[1].target",
    edit: type("≥**%"),
    found: ["TARGET-PLACEHOLDER indicators[1].target"],
  },
  {
    what: "a target lacks its value",
    at: "indicators[1].target",
    edit: type("≧%"),
    found: ["TARGET-INCOMPLETE indicators[1].target"],
  },
  {
    what: "a target cannot be read",
    at: "indicators[1].target",
    edit: type("二100%"),
    found: ["TARGET-MALFORMED indicators[1].target"],
  },
  {
    what: "a target lacks its unit",
    at: "indicators[1].target",
    edit: type("=220"),
    found: ["TARGET-NO-UNIT indicators[1].target"],
  },
  {
    what: "a target lacks its comparator",
    at: "indicators[1].target",
    edit: type("100%"),
    found: ["TARGET-NO-COMPARATOR indicators[1].target"],
  },
  {
    what: "a name is still to be set",
    at: "indicators[1].name",
    edit: type("质量合格率XX"),
    found: ["NAME-PLACEHOLDER indicators[1].name"],
  },
  {
    what: "markup in a note",
    at: "indicators[3].note",
    edit: type("<b>历年经验</b>"),
    found: ["TEXT-HTML indicators[3].note"],
  },
  {
    what: "words of the template left in",
    at: "narrative.otherMatters",
    edit: type("（100字以内）"),
    found: ["TEXT-TEMPLATE narrative.otherMatters"],
  },
  ...missingLevel("产出目标", `${TARGETS}!D6:E8`, `${TARGETS}!B6`, {
    gone: ["TARGET-NO-COMPARATOR indicators[0].target"],
    notes: ["F6", "F7", "F8"].map((cell) => `${TARGETS}!${cell}`),
  }),
  ...missingLevel("效果目标", `${TARGETS}!D9:E10`, `${TARGETS}!B9`, {
    notes: ["F9", "F10"].map((cell) => `${TARGETS}!${cell}`),
  }),
  ...missingLevel("影响力目标", `${TARGETS}!D11:E12`, `${TARGETS}!B11`, {
    gone: ["TARGET-NO-COMPARATOR indicators[5].target", "TARGET-NO-COMPARATOR indicators[6].target"],
    notes: ["F11", "F12"].map((cell) => `${TARGETS}!${cell}`),
  }),
];
