import type { RuleTexts } from "./messages";

/** What reviewers send forms back for: whether a form agrees with itself, and says each thing once and in its place. */

const named = (subject: string): string => (subject === "" ? "This row" : `“${subject}”`);
const quoted = (text: string | null): string => (text === null || text === "" ? "" : ` “${text}”`);

/** Bytes and characters of a long text, as the finding gives them: `2,763 / 935`. */
function length(observed: string | null): string {
  const [bytes = "", characters] = (observed ?? "").split(" / ");
  return characters === undefined ? `${bytes} bytes` : `${characters} characters, ${bytes} bytes`;
}

export const consistencyRulesEnUS = {
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
    condition:
      "How a name ends is certain not to belong at its second level (nothing is said where two levels may do, such as 及时率 under quality)",
    example: "居民满意度 under the social benefits",
  },
  "DUPLICATE-INDICATOR": {
    title: "An indicator twice",
    sentence: ({ subject, observed }) => `${named(subject)} is written ${observed ?? ""} times at one second level.`,
    action: () => "Keep one of them, or tell them apart by name if they are not the same.",
    condition: "Rows of one second level have the same name (width and spaces aside), each with a target",
    example: "Two rows 培训人次 under the quantities",
  },
  "DUPLICATE-ROW": {
    title: "Rows that are the same",
    sentence: ({ subject, observed }) => `${named(subject)}: ${observed ?? ""} rows are the same in every column.`,
    action: () => "Check them and delete those that are too many.",
    condition: "Rows of the safeguards or of the breakdown agree in every column",
    example: "Three rows of 财务管理制度 with the same document and the same measures",
  },
  "GOAL-TARGET-DIFFERS": {
    title: "Goal and target differ",
    sentence: ({ subject, observed, expected }) =>
      `The target of ${named(subject)} is${quoted(observed)}; the goal says${quoted(expected)}.`,
    action: () => "Check both and make them agree.",
    condition:
      "A goal states a number or a month for the same thing, and the target another one (a missing comparator alone does not count)",
    example: "The goal says 计划于2023年5月下拨专项经费, the target of that step is 2023年7月前",
  },
  "GOAL-UNCOVERED": {
    title: "A promised rate without an indicator",
    sentence: ({ subject, observed }) => `“${subject}” says${quoted(observed)}, and no indicator speaks of it.`,
    action: () => "Consider an indicator for it.",
    condition: "The annual goal promises a rate in percent that no indicator mentions",
    example: "The goal says 设备完好率达98%, and no indicator has 完好率",
  },
  "GOAL-COPIED": {
    title: "The annual goal is the overall goal",
    sentence: ({ subject, expected }) =>
      `The project takes several years, and “${subject}” is almost word for word “${expected ?? ""}”.`,
    action: () => "Say in the annual goal only what is to be reached in this year.",
    condition: "The project ends in a later year than it starts, and both goals are the same or almost the same text",
    example: "A project of three years whose annual goal is its overall goal",
  },
  "GOAL-REPEATED": {
    title: "Two goals alike",
    sentence: ({ subject, expected }) => `“${subject}” is almost word for word “${expected ?? ""}”.`,
    action: () => "That may be so for a project of one year; change it if the two should differ.",
    condition: "The project starts and ends in one year, and both goals are the same or almost the same text",
    example: "A project of one year whose annual goal is its overall goal",
  },
  "GOAL-LONG": {
    title: "A goal is too long",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” has ${length(observed)}; budget systems usually keep ${expected ?? ""} bytes.`,
    action: () => "Cut it to 660 Chinese characters: what is to be reached, not how it is gone about.",
    condition: "A goal has more than 2,000 bytes (a Chinese character has three)",
    example: "An overall goal of more than nine hundred characters",
  },
  "NAME-LONG": {
    title: "The project's name is too long",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” has ${length(observed)}; budget systems usually keep ${expected ?? ""} bytes.`,
    action: () => "Cut it to sixty Chinese characters.",
    condition: "The project's name has more than 180 bytes (a Chinese character has three)",
    example: "A name of seventy characters",
  },
  "UNIT-MIXED": {
    title: "Yuan and ten thousand yuan mixed",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” says ${observed ?? ""}; by the other amounts it should be ${expected ?? ""}, about ten thousand times apart.`,
    action: () => "Check the unit of both: one may be written in yuan and the other in ten thousand yuan.",
    condition: "Two amounts that should agree are about ten thousand times apart",
    example: "The total says 535, its fiscal part 5,350,000 (yuan)",
  },
  "TEXT-AMOUNT-DIFFERS": {
    title: "A text states another amount",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” says that the project's budget is ${observed ?? ""}; the form says ${expected ?? ""}.`,
    action: () => "Check both and make them agree.",
    condition:
      "A text states the project's own budget, and it is neither the form's total nor its annual amount (100 yuan and what rounding takes aside)",
    example: "The text says 项目预算总额为250000元, the form 244,800.00",
  },
  "TEXT-ERROR-VALUE": {
    title: "A formula went wrong",
    sentence: ({ subject, observed }) =>
      `“${subject}” shows${quoted(observed)}, which is the mark of a failed formula.`,
    action: () => "Type the words themselves, or mend the formula.",
    condition: "#REF!, #N/A or another error of a formula stands in place of words",
    example: "The project's name shows #REF!",
  },
} satisfies Partial<RuleTexts>;
