import type { FamilyCatalogue, FamilyWords, FindingFacts } from "../../words/rules";

/** Whether the amounts agree with one another. */

const sumOff = ({ subject, observed, expected }: FindingFacts): string =>
  `“${subject}” says ${observed ?? "nothing"}, but its parts come to ${expected ?? "nothing"}.`;
const checkSum = (): string => "Check the parts first; if they are right, change the total to their sum.";

const sides = ({ subject, observed, expected, sides }: FindingFacts): string =>
  `“${subject}” is ${observed ?? "blank"}, but by “${sides?.left ?? ""} = ${sides?.right ?? ""}” it should be ${expected ?? "blank"}.`;

export const funds: FamilyWords<"funds"> = {
  "FUND-TOTAL-SUM": {
    title: "Total funds do not add up",
    sentence: sumOff,
    action: checkSum,
  },
  "FUND-ANNUAL-SUM": {
    title: "Annual funds do not add up",
    sentence: sumOff,
    action: checkSum,
  },
  "FUND-FISCAL-SUM": {
    title: "The appropriation does not add up",
    sentence: sumOff,
    action: checkSum,
  },
  "FUND-ANNUAL-OVER-TOTAL": {
    title: "Annual funds exceed total funds",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” is ${observed ?? ""}, more than the whole project's ${expected ?? ""}.`,
    action: () => "Check both amounts: one year cannot have more than the whole project.",
  },
  "FUND-SINGLE-YEAR": {
    title: "One-year project, but total and annual funds differ",
    sentence: ({ subject, observed, expected }) =>
      `The project starts and ends within the fiscal year; “${subject}” is ${observed ?? ""} and the annual funds are ${expected ?? ""}, which are usually equal.`,
    action: () => "Check the dates and both amounts; if there is a reason, leave them.",
  },
  "ITEM-PRODUCT": {
    title: "Item amount is not price times quantity",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” has the amount ${observed ?? ""}, but unit price times quantity is ${expected ?? ""}.`,
    action: () => "Check unit price, quantity and amount of this row.",
  },
  "ITEM-SUM": {
    title: "Item total does not add up",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” says ${observed ?? "nothing"}, but the items come to ${expected ?? "nothing"}.`,
    action: () => "Check the items first; if they are right, change the total to their sum.",
  },
  "ITEM-TOTAL-ANNUAL": {
    title: "Item total differs from the annual budget",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” is ${observed ?? ""}, the annual budget is ${expected ?? ""}; they should be equal.`,
    action: () => "Check the breakdown and the annual budget and make them agree.",
  },
  "SUM-DIFFERS": {
    title: "A total does not add up",
    sentence: sides,
    action: () => "Check the parts first; if they are right, change the total.",
  },
  "PRODUCT-DIFFERS": {
    title: "A product does not come out",
    sentence: sides,
    action: () => "Check the factors and the result.",
  },
  "RATE-DIFFERS": {
    title: "A rate does not come out",
    sentence: sides,
    action: () => "Check both values and the rate.",
  },
  "EQUAL-DIFFERS": {
    title: "Two values that must be equal differ",
    sentence: sides,
    action: () => "Check both values.",
  },
  "LIMIT-EXCEEDED": {
    title: "A limit is exceeded",
    sentence: ({ subject, observed, expected, sides }) =>
      `“${subject}” is ${observed ?? ""}, more than ${expected ?? ""}${sides ? `, which is “${sides.right}”` : ""}.`,
    action: () => "Check both: the first should not be greater than the second.",
  },
};

/** When these rules fire, and a case of each. */
export const fundsCatalogue: FamilyCatalogue<"funds"> = {
  "FUND-TOTAL-SUM": {
    condition: "Total funds are not fiscal plus other funds (blanks count as zero)",
    example: "Total 100, fiscal 60, other 30",
  },
  "FUND-ANNUAL-SUM": {
    condition: "Annual funds are not the sum of their parts (blanks count as zero)",
    example: "Annual funds 100, appropriation 60, the rest blank",
  },
  "FUND-FISCAL-SUM": {
    condition: "The appropriation is not the sum of the items below it (blanks count as zero)",
    example: "Appropriation 100, its three items 90 together",
  },
  "FUND-ANNUAL-OVER-TOTAL": {
    condition: "Annual funds are greater than total funds",
    example: "Total 100, annual 120",
  },
  "FUND-SINGLE-YEAR": {
    condition: "Start and end lie in the fiscal year, and total and annual funds differ",
    example: "January to December 2023, total 5,350,000, annual 4,810,000",
  },
  "ITEM-PRODUCT": {
    condition: "An item's amount is not its unit price times its quantity, to the cent",
    example: "Price 200, quantity 3, amount 500",
  },
  "ITEM-SUM": {
    condition: "The item total is not the sum of the item amounts",
    example: "Items 100 and 50, total 140",
  },
  "ITEM-TOTAL-ANNUAL": {
    condition: "The total of the breakdown is not the annual budget",
    example: "Item total 240000, annual budget 244800",
  },
  "SUM-DIFFERS": {
    condition: "A value is not the sum of what the form adds up (blanks count as zero)",
    example: "Total score 90, scores 92 together",
  },
  "PRODUCT-DIFFERS": {
    condition: "A value is not the product of what the form multiplies",
    example: "Price 2, quantity 3, amount 5",
  },
  "RATE-DIFFERS": {
    condition: "A value is not the ratio of the two that the form divides, to the digits written",
    example: "Budget 100, spent 90, rate 95",
  },
  "EQUAL-DIFFERS": {
    condition: "Two values that the form holds equal are not",
    example: "The same amount is 100 in one place and 110 in another",
  },
  "LIMIT-EXCEEDED": {
    condition: "A value is greater than the limit that the form sets",
    example: "Points 10, score 12",
  },
};
