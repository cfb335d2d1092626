import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { quoted } from "../phrases";

/** What must be filled in, dates and choices. */

export const fields: FamilyWords<"fields"> = {
  "FIELD-REQUIRED": {
    title: "Required field is blank",
    sentence: ({ subject, expected }) =>
      expected === null
        ? `“${subject}” is not filled in.`
        : `“${subject}” is not filled in; from what is filled in it should be ${expected}.`,
    action: ({ subject }) => `Fill in “${subject}”.`,
  },
  "DATE-UNREADABLE": {
    title: "Not a date",
    sentence: ({ subject, observed }) => `“${subject}” says${quoted(observed)}, which is no date or length of time.`,
    action: () => "Enter it like 2023-01-01 or 2023年1月1日, a length of time like 1年.",
  },
  "DATE-ORDER": {
    title: "Start is after end",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” is ${observed ?? ""}, after the project ends on ${expected ?? ""}.`,
    action: () => "Check the start and end dates of the project.",
  },
  "YEAR-OUTSIDE": {
    title: "Fiscal year outside the project period",
    sentence: ({ observed, expected }) => `The form is for ${observed ?? ""}; the project runs in ${expected ?? ""}.`,
    action: () => "Check the fiscal year and the project's dates.",
  },
  "YEAR-SPAN": {
    title: "Years of the goal differ from the project period",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” is printed for ${observed ?? ""}; the project runs in ${expected ?? ""}.`,
    action: () => "Change the years of the goal to those of the project's dates.",
  },
  "CATEGORY-MANY": {
    title: "Only one may be ticked",
    sentence: ({ subject, observed }) => `“${subject}” has more than one box ticked:${quoted(observed)}.`,
    action: () => "Leave one box ticked.",
  },
  "CODE-UNCLEAR": {
    title: "May be a code",
    sentence: ({ subject, observed }) =>
      `“${subject}” says${quoted(observed)}; whether the number is a code cannot be told, and all of it is taken for the name.`,
    action: ({ expected }) =>
      `If it is a code, write “${expected ?? ""}”; if it is part of the name, leave it as it is.`,
  },
  "CHOICE-UNKNOWN": {
    title: "Cannot tell what was chosen",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” says${quoted(observed)}, which does not tell one choice; the form prints: ${expected ?? ""}.`,
    action: () => "Write one of them only.",
  },
};

/** When these rules fire, and a case of each. */
export const fieldsCatalogue: FamilyCatalogue<"fields"> = {
  "FIELD-REQUIRED": {
    condition: "A required field is blank, or a total is blank while its parts (or the amount it must equal) are not",
    example: "项目名称 is blank",
  },
  "DATE-UNREADABLE": {
    condition: "A field for a date or a length of time holds none, or a day that does not exist",
    example: "2023年2月30日",
  },
  "DATE-ORDER": {
    condition: "The start date is after the end date",
    example: "Start 2023-12-31, end 2023-01-01",
  },
  "YEAR-OUTSIDE": {
    condition: "The fiscal year is before the start year or after the end year",
    example: "A form for 2024, a project of 2022 to 2023",
  },
  "YEAR-SPAN": {
    condition: "The years printed with the overall goal differ from those of the project's dates",
    example: "2022–2023 printed, a project of January to December 2023",
  },
  "CATEGORY-MANY": {
    condition: "More than one box is ticked where one may be",
    example: "Both 一次性项目 and 经常性项目 are ticked",
  },
  "CODE-UNCLEAR": {
    condition:
      "Where a code and a name are asked for, neither brackets nor a dash part a number from words, and it may be either a code or part of the name",
    example: "120 急救中心",
  },
  "CHOICE-UNKNOWN": {
    condition: "A choice is no word (a number, a date, a sign), or names more than one of those printed",
    example: "一次性/阶段性, 1",
  },
};
