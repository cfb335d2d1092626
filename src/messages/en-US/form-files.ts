import { FORM_LANGUAGE } from "../../form-files/form-file";
import type { Part, Place } from "../../form-files/place";
import type { Expected, PlaceProblem, WholeFileProblem } from "../../form-files/problems";
import type { FormFileWords } from "../words/form-files";

export const formFiles: FormFileWords = {
  file,
  place,
  more: (rest) => `There are ${rest} more problems.`,
  clash: ({ id, kept, leftOut }) =>
    `Two forms have the id ${id} and different meanings: ${kept} and ${leftOut}. ${leftOut} is left out; give it another id.`,
  leftOver: ({ most, places }) => `At most ${most} forms are taken; left out: ${places.join(", ")}.`,
  shipped: "the shipped forms",
};

function file({ problem, observed, line, column }: WholeFileProblem): string {
  const at = line === null ? "" : ` (line ${line}, column ${column ?? 1})`;
  switch (problem) {
    case "too-large":
      return "The file is over 256 KB: it is no form file.";
    case "not-utf8":
      return "The file is no text in UTF-8: save it as UTF-8.";
    case "not-json":
      return `The file is no JSON${at}: look at the quotes, commas and brackets there.`;
    case "too-deep":
      return `The file is nested too deep${at}.`;
    case "duplicate-key":
      return `“${observed ?? ""}” stands twice in one place${at}: take one of them out.`;
    case "lone-surrogate":
      return `Half a character stands in the file${at}: type it again.`;
    case "not-a-form":
      return `The file is no form file: it does not say "language": "${FORM_LANGUAGE}".`;
    case "other-language":
      return `The file is written in “${observed ?? ""}”; only ${FORM_LANGUAGE} is read here.`;
  }
}

const PARTS: Readonly<Record<Part, string>> = {
  sheet: "sheet",
  block: "block",
  row: "row",
  cell: "cell",
  column: "column",
  level: "first level",
  below: "second level",
  option: "option",
  alias: "alias",
  relation: "relation",
  repeat: "repeated value",
  item: "item",
};

function placeWords({ steps, key }: Place): string {
  const parts = steps.map(({ part, number, name }) => `${PARTS[part]} ${number}${name === null ? "" : ` “${name}”`}`);
  return [...parts, ...(key === "" ? [] : [key])].join(", ");
}

function place({ place: where, pointer, problem, observed, expected }: PlaceProblem): string {
  const words = placeWords(where) || "The file";
  const wanted = expected === null ? "" : expectedWords(expected);
  switch (problem) {
    case "missing":
      return `${words}: it is missing; add it${wanted === "" ? "" : `: ${wanted}`}. (${pointer})`;
    case "unknown-key":
      return `${words}: the form language has no “${observed ?? ""}”; take it out or mend its spelling. (${pointer})`;
    case "wrong":
      return `${words}: ${observed === null ? "it" : `“${observed}”`} is not right${wanted === "" ? "" : `: ${wanted}`}. (${pointer})`;
  }
}

function expectedWords(expected: Expected): string {
  switch (expected.type) {
    case "object":
      return "it is a group in { }";
    case "list":
      return "it is a list in [ ]";
    case "text":
      return "it is a text in quotes";
    case "number":
      return "it is a number";
    case "integer":
      return "it is a whole number";
    case "yes-or-no":
      return "it is true or false";
    case "format":
      return formatWords(expected.key);
    case "one-of":
      return `it is one of ${expected.values.join(", ")}`;
    case "at-least":
      return `at least ${expected.bound}${countWords(expected.of)}`;
    case "at-most":
      return `at most ${expected.bound}${countWords(expected.of)}`;
  }
}

function countWords(of: "items" | "characters" | "number"): string {
  return { items: " items", characters: " characters", number: "" }[of];
}

/** A text of a certain form, by an example for the key that it stands at. */
function formatWords(key: string): string {
  switch (key) {
    case "id":
    case "replaces":
      return "it is lower-case words joined by -, a year last, such as qingpu-2026";
    case "path":
      return "it is words joined by dots, such as funds.total";
    case "code":
    case "blankRows":
      return "it is lower-case words joined by dots, such as output.quantity";
    case "key":
      return "it is one word that begins with a letter, such as target";
    case "points":
      return 'points written as a text, like "50"';
    case "constant":
    case "within":
      return 'it is a number written as a text, such as "0.01"';
    default:
      return "it is a path (funds.total) or a column of a table (breakdown[].amount)";
  }
}
