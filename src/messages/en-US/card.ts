import type { CardWords, ValueType } from "../words/card";
import type { PrintedUnit } from "../../core/number/amounts";

const choices = (value: Extract<ValueType, { options: unknown }>): string =>
  value.options.map(({ label }) => label).join(", ");

function expected(value: ValueType, unit: PrintedUnit | null): string {
  switch (value.type) {
    case "text":
      return value.multiline === true ? "Text, in paragraphs if need be." : "Text, one line.";
    case "money":
      return unit === null ? "An amount." : `An amount in ${unit}, at most ${unit === "万元" ? "6" : "2"} decimals.`;
    case "decimal":
      return "A number.";
    case "percent":
      return "A percentage, such as 86.19%.";
    case "points":
      return "Points, such as 10.";
    case "date":
      return "A date, such as 2026-01-01.";
    case "partial-date":
      return "As much of a date as is known, such as 2026年3月.";
    case "period":
      return "When it begins and ends, such as 2026年1月-12月.";
    case "duration":
      return "How long it takes, such as 1年.";
    case "code-name":
      return "A name, its code in brackets before it, such as [307001]县水利局; a code without brackets is not told from the name.";
    case "person-phone":
      return "A name and a telephone number.";
    case "signature":
      return "Signature, seal and opinion; may be left blank.";
    case "target":
      return "A target: comparator, number and unit, such as ≥90%; or in words, such as 提升 or 及时.";
    case "level1":
      return "A first level.";
    case "level2":
      return "A second level.";
    case "choice":
    case "boxes":
      return `One of: ${choices(value)}.`;
    case "kind":
      return `One of: ${choices(value)}.`;
    case "ticks":
      return `√ behind what applies: ${choices(value)}.`;
  }
}

export const card: CardWords = {
  title: "This cell",
  nothing: "Select a cell of the form that is to be filled: what goes there is said here.",
  required: "required",
  expected,
  levels: (labels) => `What may stand here: ${labels.join(", ")}.`,
  length: (characters, bytes, most) =>
    most === null ? `${characters} characters` : `${characters} characters, ${bytes} bytes of at most ${most}`,
  partOf: (label, computed, unit) =>
    computed === null ? `Part of “${label}”.` : `Part of “${label}”, whose parts make ${computed}${unit ?? ""}.`,
  nothingWrong: "Nothing wrong found here.",
  next: "Next problem",
  nextOpen: "Next to fill",
  fromText: "Fill from text",
  comparator: "Comparator",
  number: "Number",
  unit: "Unit",
  preview: (text) => `Will be written: ${text}`,
  write: "Write",
};
