import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { quoted } from "../phrases";

/** Whether amounts are amounts, and of one unit. */

export const amounts: FamilyWords<"amounts"> = {
  "FORMULA-NO-VALUE": {
    title: "A formula has no result yet",
    sentence: ({ subject, observed }) =>
      `“${subject}” is the formula${quoted(observed)}, and the file stores no result for it.`,
    action: () => "Open the file in Excel or WPS, save it once, and check again.",
  },
  "UNIT-UNKNOWN": {
    title: "No unit for the amounts",
    sentence: ({ subject }) =>
      `There are amounts on the form (such as “${subject}”), but it does not say whether they are in 元 or 万元.`,
    action: () => "State the unit in the header, for example 金额单位：元.",
  },
  "AMOUNT-UNREADABLE": {
    title: "Not a number",
    sentence: ({ subject, observed }) => `“${subject}” says${quoted(observed)}, which is not a number.`,
    action: () => "Enter a number only, for example 244800 or 244,800.00.",
  },
  "AMOUNT-NEGATIVE": {
    title: "Amount below zero",
    sentence: ({ subject, observed }) => `“${subject}” is ${observed ?? ""}, which is below zero.`,
    action: () => "Check the sign and enter zero or more.",
  },
  "AMOUNT-PRECISION": {
    title: "Too many decimal places",
    sentence: ({ subject, observed }) => `“${subject}” is ${observed ?? ""}, which has fractions of a cent.`,
    action: () => "Round to the cent: at most two decimal places in 元, six in 万元.",
  },
  "UNIT-MIXED": {
    title: "Yuan and ten thousand yuan mixed",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” says ${observed ?? ""}; by the other amounts it should be ${expected ?? ""}, about ten thousand times apart.`,
    action: () => "Check the unit of both: one may be written in yuan and the other in ten thousand yuan.",
  },
  "TEXT-AMOUNT-DIFFERS": {
    title: "A text states another amount",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” says that the project's budget is ${observed ?? ""}; the form says ${expected ?? ""}.`,
    action: () => "Check both and make them agree.",
  },
};

/** When these rules fire, and a case of each. */
export const amountsCatalogue: FamilyCatalogue<"amounts"> = {
  "FORMULA-NO-VALUE": {
    condition: "A cell holds a formula and the file stores no result",
    example: "The total is =SUM(C7:C9) without a value",
  },
  "UNIT-UNKNOWN": {
    condition: "There are amounts and the form prints no unit",
    example: "项目资金（元） has been changed to 项目资金",
  },
  "AMOUNT-UNREADABLE": {
    condition: "An amount, unit price or quantity is not a number",
    example: "约五十万 as an amount",
  },
  "AMOUNT-NEGATIVE": {
    condition: "An amount, unit price or quantity is below zero",
    example: "-1000 under 其他资金",
  },
  "AMOUNT-PRECISION": {
    condition: "More decimal places than the unit allows (two in 元, six in 万元)",
    example: "100.125 in 元",
  },
  "UNIT-MIXED": {
    condition: "Two amounts that should agree are about ten thousand times apart",
    example: "The total says 535, its fiscal part 5,350,000 (yuan)",
  },
  "TEXT-AMOUNT-DIFFERS": {
    condition:
      "A text states the project's own budget, and it is neither the form's total nor its annual amount (100 yuan and what rounding takes aside)",
    example: "The text says 项目预算总额为250000元, the form 244,800.00",
  },
};
