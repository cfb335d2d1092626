import { missingLevel, paste, SINGLE_YEAR, type, type Break } from "./break";

const DECLARATION = "绩效目标申报表";

/** What can be broken alike in both forms of 2023. */
const CHONGMING: readonly Break[] = [
  { what: "项目资金总额 is no sum", at: "funds.total", edit: type("6000000"), found: ["FUND-TOTAL-SUM funds.total"] },
  {
    what: "年度资金申请总额 is no sum",
    at: "funds.annual",
    edit: type("1000000"),
    found: ["FUND-ANNUAL-SUM funds.annual"],
  },
  {
    what: "this year's money exceeds the whole",
    at: "funds.annualFiscal",
    edit: type("6000000"),
    found: ["FUND-ANNUAL-OVER-TOTAL funds.annual"],
    gone: SINGLE_YEAR,
  },
];

/** Said of the first form of 2023. */
export const CHONGMING_FIRST: readonly Break[] = [
  ...CHONGMING,
  {
    what: "an amount is words",
    at: "funds.annualOther",
    edit: paste("未定"),
    found: ["AMOUNT-UNREADABLE funds.annualOther"],
  },
  {
    what: "an amount is below nothing",
    at: "funds.totalOther",
    edit: paste("-1"),
    found: ["AMOUNT-NEGATIVE funds.totalOther"],
  },
  {
    what: "an amount goes beyond the cent",
    at: "funds.annualCarryOver",
    edit: type("0.001"),
    found: ["AMOUNT-PRECISION funds.annualCarryOver"],
  },
  {
    what: "the printed unit is deleted",
    at: "printedUnit",
    edit: paste("项目资金"),
    found: ["UNIT-UNKNOWN printedUnit"],
    gone: SINGLE_YEAR,
  },
  {
    what: "start after end",
    at: "period.start",
    edit: type("2024年1月1日"),
    found: ["DATE-ORDER period.start"],
    gone: SINGLE_YEAR,
  },
  {
    what: "a date that there is not",
    at: "period.end",
    edit: type("2023年2月30日"),
    found: ["DATE-UNREADABLE period.end"],
    gone: SINGLE_YEAR,
  },
  {
    what: "the form is of another year",
    at: "fiscalYear",
    edit: type("（2024年度）"),
    found: ["YEAR-OUTSIDE fiscalYear"],
    gone: SINGLE_YEAR,
  },
  {
    what: "the goal's years are not the project's",
    at: "period.start",
    edit: type("2022年1月1日"),
    found: ["YEAR-SPAN goals.overallSpan.from"],
    gone: SINGLE_YEAR,
  },
  {
    what: "a label is deleted",
    at: `${DECLARATION}!A5`,
    edit: "delete",
    found: [`LABEL-MISSING ${DECLARATION}!A5`],
    gone: SINGLE_YEAR,
  },
  {
    what: "a side label is deleted",
    at: `${DECLARATION}!A10`,
    edit: "delete",
    found: [`LABEL-MISSING ${DECLARATION}!A10`],
  },
  {
    what: "a second level of two rows belongs elsewhere",
    at: `${DECLARATION}!C19`,
    edit: paste("可持续影响指标"),
    found: ["LEVEL-UNKNOWN indicators[0].target", "LEVEL-UNKNOWN indicators[1].target"],
  },
  {
    what: "a target is still to be set",
    at: "indicators[0].target",
    edit: type("≥**个"),
    found: ["TARGET-PLACEHOLDER indicators[0].target"],
  },
  {
    what: "a target lacks its value",
    at: "indicators[0].target",
    edit: type("≧%"),
    found: ["TARGET-INCOMPLETE indicators[0].target"],
  },
  {
    what: "a target cannot be read",
    at: "indicators[0].target",
    edit: type("二100%"),
    found: ["TARGET-MALFORMED indicators[0].target"],
  },
  {
    what: "a name is still to be set",
    at: "indicators[0].name",
    edit: type("**覆盖乡镇数"),
    found: ["NAME-PLACEHOLDER indicators[0].name"],
  },
  {
    what: "a name is nothing but spaces",
    at: "project.name",
    edit: type("　 "),
    found: ["FIELD-REQUIRED project.name"],
  },
  ...missingLevel("产出指标", `${DECLARATION}!D19:E23`, `${DECLARATION}!B19`),
  ...missingLevel("效益指标", `${DECLARATION}!D25:E28`, `${DECLARATION}!B25`),
  ...missingLevel("满意度指标", `${DECLARATION}!D29:E29`, `${DECLARATION}!B29`),
];

export const CHONGMING_SECOND: readonly Break[] = [
  ...CHONGMING,
  ...missingLevel("产出指标", `${DECLARATION}!D13:E16`, `${DECLARATION}!B13`),
  ...missingLevel("效益指标", `${DECLARATION}!D17:E20`, `${DECLARATION}!B17`),
  ...missingLevel("满意度指标", `${DECLARATION}!D21:E21`, `${DECLARATION}!B21`),
];
