import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { named, quoted } from "../phrases";

/** Whether targets can be read, and measured. */

export const targets: FamilyWords<"targets"> = {
  "TARGET-PLACEHOLDER": {
    title: "Placeholder in a target",
    sentence: ({ subject, observed }) =>
      `The target${quoted(observed)} of ${named(subject)} still holds a placeholder.`,
    action: () => "Replace the placeholder with the actual value.",
  },
  "TARGET-INCOMPLETE": {
    title: "Target without a value",
    sentence: ({ subject, observed }) => `The target${quoted(observed)} of ${named(subject)} has no number in it.`,
    action: () => "Add the number, for example ≥90%.",
  },
  "TARGET-MALFORMED": {
    title: "Target looks mistyped",
    sentence: ({ subject, observed }) =>
      `The target${quoted(observed)} of ${named(subject)} seems to have wrong or missing characters.`,
    action: () => "Compare it with the original and enter it again.",
  },
  "TARGET-NO-COMPARATOR": {
    title: "Target without a comparator",
    sentence: ({ subject, observed }) =>
      `The target${quoted(observed)} of ${named(subject)} does not say whether it is at least, exactly or at most.`,
    action: () => "Put ≥, = or ≤ in front; costs usually take ≤.",
  },
  "TARGET-NO-UNIT": {
    title: "Target without a unit",
    sentence: ({ subject, observed }) => `The target${quoted(observed)} of ${named(subject)} has no unit.`,
    action: () => "Add the unit, for example 个, 次 or %.",
  },
  "QUANT-RATIO": {
    title: "Most targets are not quantified",
    sentence: ({ observed, expected }) =>
      `${observed ?? ""} of ${expected ?? ""} complete indicators have targets of words only, which cannot be measured.`,
    action: () => "Use figures, rates or dates where you can; where only words will do, make them gradable.",
  },
  "TARGET-QUALITATIVE": {
    title: "Quantity or cost without a figure",
    sentence: ({ subject, observed }) =>
      `${named(subject)} is a quantity or cost indicator; its target${quoted(observed)} has no figure.`,
    action: () => "Fill in a figure and a unit, for example ≥12次 or ≤50万元.",
  },
  "RATE-QUALITATIVE": {
    title: "Rate without a percentage",
    sentence: ({ subject, observed }) =>
      `${named(subject)} is a rate; its target${quoted(observed)} has no percentage.`,
    action: () => "Fill in a percentage, for example ≥95%, or rename the indicator if there is no rate.",
  },
  "SATISFACTION-QUALITATIVE": {
    title: "Satisfaction without a figure",
    sentence: ({ subject, observed }) =>
      `${named(subject)} is a satisfaction indicator; its target${quoted(observed)} has no figure.`,
    action: () => "Fill in a percentage, for example ≥90%.",
  },
  "TIME-VAGUE": {
    title: "Timeliness without a time",
    sentence: ({ subject, observed }) =>
      `${named(subject)} is a timeliness indicator; its target${quoted(observed)} does not say when.`,
    action: () => "State a date or a time limit, for example 2023年7月前 or 5个工作日内.",
  },
};

/** When these rules fire, and a case of each. */
export const targetsCatalogue: FamilyCatalogue<"targets"> = {
  "TARGET-PLACEHOLDER": {
    condition: "A target holds ** or ×× or the like",
    example: "≥**个",
  },
  "TARGET-INCOMPLETE": {
    condition: "A target has a sign or a unit and no number",
    example: "≥%",
  },
  "TARGET-MALFORMED": {
    condition: "A target makes no sense, as after a typing or scanning error",
    example: "二100%",
  },
  "TARGET-NO-COMPARATOR": {
    condition: "A target is a quantity without a comparator",
    example: "90%",
  },
  "TARGET-NO-UNIT": {
    condition: "A target is a quantity without a unit",
    example: "220",
  },
  "QUANT-RATIO": {
    condition: "Of at least four complete indicators more than half have targets of words only",
    example: "Four of five targets are 常态化, 及时, 增强, 提升",
  },
  "TARGET-QUALITATIVE": {
    condition: "The target of a quantity or cost indicator is words only (costs bounded by a budget or standard aside)",
    example: "若干 for the quantity 走访居民户数",
  },
  "RATE-QUALITATIVE": {
    condition: "An indicator named 率, 比例 or 占比 has a target of words only (频率, 效率 and the like aside)",
    example: "及时 for 走访工作开展及时率",
  },
  "SATISFACTION-QUALITATIVE": {
    condition: "The target of a satisfaction indicator is words only",
    example: "提升 for 居民群众满意度",
  },
  "TIME-VAGUE": {
    condition:
      "The project has dates and the target of a timeliness indicator is words only (by contract, monthly and the like aside)",
    example: "及时 for 下拨经费",
  },
};
