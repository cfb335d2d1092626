import type { FindingFacts, RuleTexts } from "./messages";
import { consistencyRulesEnUS } from "./rules-consistency.en-US";
import { reviewRulesEnUS } from "./rules-review.en-US";
import { textRulesEnUS } from "./rules-texts.en-US";
import { sheetRulesEnUS } from "./rules-sheets.en-US";

const sumOff = ({ subject, observed, expected }: FindingFacts): string =>
  `“${subject}” says ${observed ?? "nothing"}, but its parts come to ${expected ?? "nothing"}.`;
const checkSum = (): string => "Check the parts first; if they are right, change the total to their sum.";

const named = (subject: string): string => (subject === "" ? "This row" : `“${subject}”`);
const shown = (observed: string | null): string => (observed === null ? "" : ` “${observed}”`);

export const rulesEnUS: RuleTexts = {
  ...reviewRulesEnUS,
  ...consistencyRulesEnUS,
  ...textRulesEnUS,
  ...sheetRulesEnUS,
  "SHEET-MISSING": {
    title: "A sheet is missing",
    sentence: ({ subject }) => `This declaration has several sheets; “${subject}” was not found.`,
    action: ({ subject }) => `Add the sheet “${subject}”; if it is in another file, copy that worksheet here.`,
    condition: "A sheet of the declaration is not in the workbook",
    example: "项目总体情况 and 绩效目标 are there, 制度保障 is not",
  },
  "LABEL-MISSING": {
    title: "A printed label is missing",
    sentence: ({ subject }) => `The printed label “${subject}” was not found; it may have been deleted or changed.`,
    action: ({ subject }) =>
      `Put “${subject}” back where it was; what is filled in beside it cannot be read without it.`,
    condition: "The form is recognised, but one of its printed labels is not found",
    example: "计划开始日期 has been deleted",
  },
  "CELL-UNREAD": {
    title: "A cell of the form was not read",
    sentence: ({ observed }) =>
      `What this cell says${observed === null ? "" : ` (“${observed}”)`} belongs to nothing that the form prints; it was not read and is not exported.`,
    action: () => "If it is an answer, move it to its cell; if it is a note, move it out of the form.",
    condition: "A cell inside the form holds something that belongs to nothing printed in it",
    example: "Half a row, a blank row below the indicators",
  },
  "SHEET-NAME-DIFFERS": {
    title: "Sheets name different projects",
    sentence: ({ subject, observed, expected }) =>
      `On “${subject}” the project is called${shown(observed)}, on the first sheet${shown(expected)}.`,
    action: () => "Check the names and make them the same on all sheets.",
    condition: "Project names differ between sheets (spaces and character width aside)",
    example: "组团式服务联系群众 on one sheet, 组团式走访群众 on another",
  },
  "SHEET-YEAR-DIFFERS": {
    title: "Sheets show different years",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” is for ${observed ?? ""}, the first sheet for ${expected ?? ""}.`,
    action: () => "Check the years and make them the same on all sheets.",
    condition: "Fiscal years differ between sheets",
    example: "项目总体情况 says 2019, 绩效目标 says 2018",
  },
  "FORMULA-NO-VALUE": {
    title: "A formula has no result yet",
    sentence: ({ subject, observed }) =>
      `“${subject}” is the formula${shown(observed)}, and the file stores no result for it.`,
    action: () => "Open the file in Excel or WPS, save it once, and check again.",
    condition: "A cell holds a formula and the file stores no result",
    example: "The total is =SUM(C7:C9) without a value",
  },
  "UNIT-UNKNOWN": {
    title: "No unit for the amounts",
    sentence: ({ subject }) =>
      `There are amounts on the form (such as “${subject}”), but it does not say whether they are in 元 or 万元.`,
    action: () => "State the unit in the header, for example 金额单位：元.",
    condition: "There are amounts and the form prints no unit",
    example: "项目资金（元） has been changed to 项目资金",
  },
  "AMOUNT-UNREADABLE": {
    title: "Not a number",
    sentence: ({ subject, observed }) => `“${subject}” says${shown(observed)}, which is not a number.`,
    action: () => "Enter a number only, for example 244800 or 244,800.00.",
    condition: "An amount, unit price or quantity is not a number",
    example: "约五十万 as an amount",
  },
  "AMOUNT-NEGATIVE": {
    title: "Amount below zero",
    sentence: ({ subject, observed }) => `“${subject}” is ${observed ?? ""}, which is below zero.`,
    action: () => "Check the sign and enter zero or more.",
    condition: "An amount, unit price or quantity is below zero",
    example: "-1000 under 其他资金",
  },
  "AMOUNT-PRECISION": {
    title: "Too many decimal places",
    sentence: ({ subject, observed }) => `“${subject}” is ${observed ?? ""}, which has fractions of a cent.`,
    action: () => "Round to the cent: at most two decimal places in 元, six in 万元.",
    condition: "More decimal places than the unit allows (two in 元, six in 万元)",
    example: "100.125 in 元",
  },
  "DATE-UNREADABLE": {
    title: "Not a date",
    sentence: ({ subject, observed }) => `“${subject}” says${shown(observed)}, which is not a date.`,
    action: () => "Enter it like 2023-01-01 or 2023年1月1日.",
    condition: "A date field holds no date, or a day that does not exist",
    example: "2023年2月30日",
  },
  "FIELD-REQUIRED": {
    title: "Required field is blank",
    sentence: ({ subject, expected }) =>
      expected === null
        ? `“${subject}” is not filled in.`
        : `“${subject}” is not filled in; from what is filled in it should be ${expected}.`,
    action: ({ subject }) => `Fill in “${subject}”.`,
    condition: "A required field is blank, or a total is blank while its parts (or the amount it must equal) are not",
    example: "项目名称 is blank",
  },
  "FUND-TOTAL-SUM": {
    title: "Total funds do not add up",
    sentence: sumOff,
    action: checkSum,
    condition: "Total funds are not fiscal plus other funds (blanks count as zero)",
    example: "Total 100, fiscal 60, other 30",
  },
  "FUND-ANNUAL-SUM": {
    title: "Annual funds do not add up",
    sentence: sumOff,
    action: checkSum,
    condition: "Annual funds are not the sum of their parts (blanks count as zero)",
    example: "Annual funds 100, appropriation 60, the rest blank",
  },
  "FUND-FISCAL-SUM": {
    title: "The appropriation does not add up",
    sentence: sumOff,
    action: checkSum,
    condition: "The appropriation is not the sum of the items below it (blanks count as zero)",
    example: "Appropriation 100, its three items 90 together",
  },
  "FUND-ANNUAL-OVER-TOTAL": {
    title: "Annual funds exceed total funds",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” is ${observed ?? ""}, more than the whole project's ${expected ?? ""}.`,
    action: () => "Check both amounts: one year cannot have more than the whole project.",
    condition: "Annual funds are greater than total funds",
    example: "Total 100, annual 120",
  },
  "ITEM-PRODUCT": {
    title: "Item amount is not price times quantity",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” has the amount ${observed ?? ""}, but unit price times quantity is ${expected ?? ""}.`,
    action: () => "Check unit price, quantity and amount of this row.",
    condition: "An item's amount is not its unit price times its quantity, to the cent",
    example: "Price 200, quantity 3, amount 500",
  },
  "ITEM-SUM": {
    title: "Item total does not add up",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” says ${observed ?? "nothing"}, but the items come to ${expected ?? "nothing"}.`,
    action: () => "Check the items first; if they are right, change the total to their sum.",
    condition: "The item total is not the sum of the item amounts",
    example: "Items 100 and 50, total 140",
  },
  "ITEM-TOTAL-ANNUAL": {
    title: "Item total differs from the annual budget",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” is ${observed ?? ""}, the annual budget is ${expected ?? ""}; they should be equal.`,
    action: () => "Check the breakdown and the annual budget and make them agree.",
    condition: "The total of the breakdown is not the annual budget",
    example: "Item total 240000, annual budget 244800",
  },
  "DATE-ORDER": {
    title: "Start is after end",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” is ${observed ?? ""}, after the project ends on ${expected ?? ""}.`,
    action: () => "Check the start and end dates of the project.",
    condition: "The start date is after the end date",
    example: "Start 2023-12-31, end 2023-01-01",
  },
  "LEVEL-UNKNOWN": {
    title: "Indicator level is not on this form",
    sentence: ({ subject, observed }) =>
      observed === null
        ? `${named(subject)} has no first and second level.`
        : `${named(subject)} stands under${shown(observed)}, which is not a pair of levels on this form.`,
    action: ({ expected }) =>
      expected === null ? "Use the levels that the form prints." : `Use the levels that the form prints: ${expected}.`,
    condition:
      "A row with content has a first and second level that are no pair of this form, nor another name for one",
    example: "产出指标 with 社会效益指标",
  },
  "ROW-NO-TARGET": {
    title: "Indicator without a target",
    sentence: ({ subject }) => `${named(subject)} has no target.`,
    action: () => "Fill in a target such as ≥90% or 12次; if the indicator is not needed, remove its name too.",
    condition: "An indicator has a name and no target",
    example: "居民满意度 with a blank target",
  },
  "ROW-NO-NAME": {
    title: "Target without an indicator",
    sentence: ({ subject, observed }) =>
      `The row ${named(subject)} has the target${shown(observed)} and no indicator name.`,
    action: () => "Fill in the indicator's name; if it is not needed, remove the target too.",
    condition: "A row has a target and no indicator name",
    example: "≥90% with a blank name",
  },
  "NAME-PLACEHOLDER": {
    title: "Placeholder in an indicator name",
    sentence: ({ observed }) => `The indicator name${shown(observed)} still holds a placeholder such as ** or XX.`,
    action: () => "Replace the placeholder with what is meant.",
    condition: "An indicator name holds a placeholder (not counting titles in 《》)",
    example: "新建XX个",
  },
  "TARGET-PLACEHOLDER": {
    title: "Placeholder in a target",
    sentence: ({ subject, observed }) => `The target${shown(observed)} of ${named(subject)} still holds a placeholder.`,
    action: () => "Replace the placeholder with the actual value.",
    condition: "A target holds ** or ×× or the like",
    example: "≥**个",
  },
  "TARGET-INCOMPLETE": {
    title: "Target without a value",
    sentence: ({ subject, observed }) => `The target${shown(observed)} of ${named(subject)} has no number in it.`,
    action: () => "Add the number, for example ≥90%.",
    condition: "A target has a sign or a unit and no number",
    example: "≥%",
  },
  "TARGET-MALFORMED": {
    title: "Target looks mistyped",
    sentence: ({ subject, observed }) =>
      `The target${shown(observed)} of ${named(subject)} seems to have wrong or missing characters.`,
    action: () => "Compare it with the original and enter it again.",
    condition: "A target makes no sense, as after a typing or scanning error",
    example: "二100%",
  },
  "LEVEL1-MISSING": {
    title: "A kind of indicator is missing",
    sentence: ({ subject }) => `There is no complete indicator under “${subject}”.`,
    action: ({ subject }) => `Fill in at least one indicator under “${subject}”, with name and target.`,
    condition: "A required first level has no row with both name and target",
    example: "Nothing under 满意度指标",
  },
  "FUND-SINGLE-YEAR": {
    title: "One-year project, but total and annual funds differ",
    sentence: ({ subject, observed, expected }) =>
      `The project starts and ends within the fiscal year; “${subject}” is ${observed ?? ""} and the annual funds are ${expected ?? ""}, which are usually equal.`,
    action: () => "Check the dates and both amounts; if there is a reason, leave them.",
    condition: "Start and end lie in the fiscal year, and total and annual funds differ",
    example: "January to December 2023, total 5,350,000, annual 4,810,000",
  },
  "YEAR-OUTSIDE": {
    title: "Fiscal year outside the project period",
    sentence: ({ observed, expected }) => `The form is for ${observed ?? ""}; the project runs in ${expected ?? ""}.`,
    action: () => "Check the fiscal year and the project's dates.",
    condition: "The fiscal year is before the start year or after the end year",
    example: "A form for 2024, a project of 2022 to 2023",
  },
  "YEAR-SPAN": {
    title: "Years of the goal differ from the project period",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” is printed for ${observed ?? ""}; the project runs in ${expected ?? ""}.`,
    action: () => "Change the years of the goal to those of the project's dates.",
    condition: "The years printed with the overall goal differ from those of the project's dates",
    example: "2022–2023 printed, a project of January to December 2023",
  },
  "TARGET-NO-COMPARATOR": {
    title: "Target without a comparator",
    sentence: ({ subject, observed }) =>
      `The target${shown(observed)} of ${named(subject)} does not say whether it is at least, exactly or at most.`,
    action: () => "Put ≥, = or ≤ in front; costs usually take ≤.",
    condition: "A target is a quantity without a comparator",
    example: "90%",
  },
  "TARGET-NO-UNIT": {
    title: "Target without a unit",
    sentence: ({ subject, observed }) => `The target${shown(observed)} of ${named(subject)} has no unit.`,
    action: () => "Add the unit, for example 个, 次 or %.",
    condition: "A target is a quantity without a unit",
    example: "220",
  },
};
