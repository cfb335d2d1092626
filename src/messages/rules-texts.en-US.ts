import type { RuleTexts } from "./messages";

/** What a text or a choice says, and should not. */

const shown = (observed: string | null): string => (observed === null ? "" : ` “${observed}”`);

const named = (subject: string): string => (subject === "" ? "this row" : `“${subject}”`);

export const textRulesEnUS = {
  "CATEGORY-MANY": {
    title: "Only one may be ticked",
    sentence: ({ subject, observed }) => `“${subject}” has more than one box ticked:${shown(observed)}.`,
    action: () => "Leave one box ticked.",
    condition: "More than one box is ticked where one may be",
    example: "Both 一次性项目 and 经常性项目 are ticked",
  },
  "CHOICE-UNKNOWN": {
    title: "Cannot tell what was chosen",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” says${shown(observed)}, which does not tell one choice; the form prints: ${expected ?? ""}.`,
    action: () => "Write one of them only.",
    condition: "A choice is no word (a number, a date, a sign), or names more than one of those printed",
    example: "一次性/阶段性, 1",
  },
  "EDGE-SPACE": {
    title: "Line breaks, outer spaces or characters that nobody sees",
    sentence: ({ subject, expected }) =>
      `The cell of ${named(subject)} holds line breaks, outer spaces or characters that nobody sees; it is exported as${shown(expected)}.`,
    action: () => "It may be put on one line; nothing else changes.",
    condition:
      "A name, an organisation, a choice, a target or another value of one line holds line breaks, outer spaces or invisible characters",
    example: "主管部门 on two lines: 区民政局 and （本级）",
  },
  "TEXT-HTML": {
    title: "Web page code in a text",
    sentence: ({ subject }) => `“${subject}” holds code that came with a web page, such as <p>.`,
    action: () => "Remove the code and leave the words.",
    condition: "A text holds markup (<24小时 is none)",
    example: "<p>保障党员经常性教育经费</p>",
  },
  "TEXT-TEMPLATE": {
    title: "Instructions left in a text",
    sentence: ({ subject, observed }) =>
      `“${subject}” still holds instructions or placeholders of the template:${shown(observed)}.`,
    action: () => "Replace them with the actual words, or remove them.",
    condition: "A text holds instructions or placeholders of the template (not counting titles in 《》)",
    example: "（100字以内）",
  },
} satisfies Partial<RuleTexts>;
