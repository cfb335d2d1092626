import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { quoted } from "../phrases";

/** What a text says and should not, and how long it is. */

const cellNamed = (subject: string): string => (subject === "" ? "this row" : `“${subject}”`);

/** Bytes and characters of a long text, as the finding gives them: `2,763 / 935`. */
function length(observed: string | null): string {
  const [bytes = "", characters] = (observed ?? "").split(" / ");
  return characters === undefined ? `${bytes} bytes` : `${characters} characters, ${bytes} bytes`;
}

export const texts: FamilyWords<"texts"> = {
  "TEXT-ERROR-VALUE": {
    title: "A formula went wrong",
    sentence: ({ subject, observed }) =>
      `“${subject}” shows${quoted(observed)}, which is the mark of a failed formula.`,
    action: () => "Type the words themselves, or mend the formula.",
  },
  "TEXT-HTML": {
    title: "Web page code in a text",
    sentence: ({ subject }) => `“${subject}” holds code that came with a web page, such as <p>.`,
    action: () => "Remove the code and leave the words.",
  },
  "TEXT-TEMPLATE": {
    title: "Instructions left in a text",
    sentence: ({ subject, observed }) =>
      `“${subject}” still holds instructions or placeholders of the template:${quoted(observed)}.`,
    action: () => "Replace them with the actual words, or remove them.",
  },
  "EDGE-SPACE": {
    title: "Line breaks, outer spaces or characters that nobody sees",
    sentence: ({ subject, expected }) =>
      `The cell of ${cellNamed(subject)} holds line breaks, outer spaces or characters that nobody sees; it is exported as${quoted(expected)}.`,
    action: () => "It may be put on one line; nothing else changes.",
  },
  "NAME-LONG": {
    title: "The project's name is too long",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” has ${length(observed)}; budget systems usually keep ${expected ?? ""} bytes.`,
    action: () => "Cut it to sixty Chinese characters.",
  },
  "GOAL-LONG": {
    title: "A goal is too long",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}” has ${length(observed)}; budget systems usually keep ${expected ?? ""} bytes.`,
    action: () => "Cut it to 660 Chinese characters: what is to be reached, not how it is gone about.",
  },
};

/** When these rules fire, and a case of each. */
export const textsCatalogue: FamilyCatalogue<"texts"> = {
  "TEXT-ERROR-VALUE": {
    condition: "#REF!, #N/A or another error of a formula stands in place of words",
    example: "The project's name shows #REF!",
  },
  "TEXT-HTML": {
    condition: "A text holds markup (<24小时 is none)",
    example: "<p>保障党员经常性教育经费</p>",
  },
  "TEXT-TEMPLATE": {
    condition: "A text holds instructions or placeholders of the template (not counting titles in 《》)",
    example: "（100字以内）",
  },
  "EDGE-SPACE": {
    condition:
      "A name, an organisation, a choice, a target or another value of one line holds line breaks, outer spaces or invisible characters",
    example: "主管部门 on two lines: 区民政局 and （本级）",
  },
  "NAME-LONG": {
    condition: "The project's name has more than 180 bytes (a Chinese character has three)",
    example: "A name of seventy characters",
  },
  "GOAL-LONG": {
    condition: "A goal has more than 2,000 bytes (a Chinese character has three)",
    example: "An overall goal of more than nine hundred characters",
  },
};
