import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { named, quoted } from "../phrases";

/** Whether each indicator is whole, stands in its place and is said once. */

export const rows: FamilyWords<"rows"> = {
  "LEVEL-UNKNOWN": {
    title: "Indicator level is not on this form",
    sentence: ({ subject, observed }) =>
      observed === null
        ? `${named(subject)} has no first and second level.`
        : `${named(subject)} stands under${quoted(observed)}, which is not a pair of levels on this form.`,
    action: ({ expected }) =>
      expected === null ? "Use the levels that the form prints." : `Use the levels that the form prints: ${expected}.`,
  },
  "LEVEL1-MISSING": {
    title: "A kind of indicator is missing",
    sentence: ({ subject }) => `There is no complete indicator under “${subject}”.`,
    action: ({ subject }) => `Fill in at least one indicator under “${subject}”, with name and target.`,
  },
  MISFILED: {
    title: "An indicator at the wrong level",
    sentence: ({ subject, observed, expected }) =>
      expected === null
        ? `${named(subject)} stands under${quoted(observed)}, where its name says it does not belong.`
        : `${named(subject)} stands under${quoted(observed)}; by its name it belongs under${quoted(expected)}.`,
    action: ({ expected }) =>
      expected === null
        ? "Check it and move it to the level it belongs to."
        : `Move it to${quoted(expected)}, or reword the name if it is not clear.`,
  },
  "ROW-NO-TARGET": {
    title: "Indicator without a target",
    sentence: ({ subject }) => `${named(subject)} has no target.`,
    action: () => "Fill in a target such as ≥90% or 12次; if the indicator is not needed, remove its name too.",
  },
  "ROW-NO-NAME": {
    title: "Target without an indicator",
    sentence: ({ subject, observed }) =>
      `The row ${named(subject)} has the target${quoted(observed)} and no indicator name.`,
    action: () => "Fill in the indicator's name; if it is not needed, remove the target too.",
  },
  "NAME-PLACEHOLDER": {
    title: "Placeholder in an indicator name",
    sentence: ({ observed }) => `The indicator name${quoted(observed)} still holds a placeholder such as ** or XX.`,
    action: () => "Replace the placeholder with what is meant.",
  },
  "DUPLICATE-INDICATOR": {
    title: "An indicator twice",
    sentence: ({ subject, observed }) => `${named(subject)} is written ${observed ?? ""} times at one second level.`,
    action: () => "Keep one of them, or tell them apart by name if they are not the same.",
  },
  "DUPLICATE-ROW": {
    title: "Rows that are the same",
    sentence: ({ subject, observed }) => `${named(subject)}: ${observed ?? ""} rows are the same in every column.`,
    action: () => "Check them and delete those that are too many.",
  },
};

/** When these rules fire, and a case of each. */
export const rowsCatalogue: FamilyCatalogue<"rows"> = {
  "LEVEL-UNKNOWN": {
    condition:
      "A row with content has a first and second level that are no pair of this form, nor another name for one",
    example: "产出指标 with 社会效益指标",
  },
  "LEVEL1-MISSING": {
    condition: "A required first level has no row with both name and target",
    example: "Nothing under 满意度指标",
  },
  MISFILED: {
    condition:
      "How a name ends is certain not to belong at its second level (nothing is said where two levels may do, such as 及时率 under quality)",
    example: "居民满意度 under the social benefits",
  },
  "ROW-NO-TARGET": {
    condition: "An indicator has a name and no target",
    example: "居民满意度 with a blank target",
  },
  "ROW-NO-NAME": {
    condition: "A row has a target and no indicator name",
    example: "≥90% with a blank name",
  },
  "NAME-PLACEHOLDER": {
    condition: "An indicator name holds a placeholder (not counting titles in 《》)",
    example: "新建XX个",
  },
  "DUPLICATE-INDICATOR": {
    condition: "Rows of one second level have the same name (width and spaces aside), each with a target",
    example: "Two rows 培训人次 under the quantities",
  },
  "DUPLICATE-ROW": {
    condition: "Rows of the safeguards or of the breakdown agree in every column",
    example: "Three rows of 财务管理制度 with the same document and the same measures",
  },
};
