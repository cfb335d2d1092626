import type { Expected, ImportProblem } from "../../canonical/problems";
import type { ImportProblemWords } from "../words/import-problems";

export const importProblems: ImportProblemWords = {
  line,
  more: (rest) => `There are ${rest} more like these.`,
  todo: "Nothing was written. Please choose a JSON file that was exported from here and not changed since.",
};

function line({ pointer, problem, observed, expected, line, column }: ImportProblem): string {
  const place = pointer === "" ? "The file" : `At “${pointer}”:`;
  const at = line === null ? "" : ` (line ${line}, column ${column ?? 1})`;
  const seen = observed === null ? "" : ` “${observed}”`;
  switch (problem) {
    case "too-large":
      return "The file is too large to be the JSON of a form.";
    case "not-utf8":
      return "The file is not text in UTF-8.";
    case "not-json":
      return `The file is not JSON${at}.`;
    case "too-deep":
      return `The file is nested too deeply${at} to be the JSON of a form.`;
    case "duplicate-key":
      return `The file has${seen} twice in one place${at}.`;
    case "lone-surrogate":
      return `The file holds half a character${at}.`;
    case "not-a-document":
      return "The file is JSON, but was not exported by Jixiao.";
    case "other-version":
      return `The file is of another format version${seen}.`;
    case "unknown-form":
      return `${place} no form is called${seen} here.`;
    case "other-definition":
      return `${place} the form${seen} is defined otherwise than here: open the form file that the document was made with.`;
    case "missing-key":
      return `${place} something is missing.`;
    case "unknown-key":
      return `${place} there is something unknown${seen}.`;
    case "wrong-type":
    case "wrong-value":
    case "wrong-format":
      return `${place} the value${seen} does not fit${expected === null ? "" : `; expected ${expectedWords(expected)}`}.`;
    case "twice":
      return `${place} the value${seen} stands there twice.`;
    case "empty":
      return `${place} there is nothing.`;
    case "too-long":
      return `${place} the text is longer than a cell can hold.`;
    case "too-many":
      return `${place} there are too many rows.`;
  }
}

function expectedWords(expected: Expected): string {
  switch (expected.type) {
    case "object":
      return "a group of values";
    case "list":
      return "a list";
    case "text":
      return "text";
    case "integer":
      return "a whole number";
    case "format":
      return {
        text: "text without space around it",
        money: "an amount with two decimals",
        decimal: "a number",
        date: "a date (2026-01-31)",
        "partial-date": "a date",
      }[expected.format];
    case "one-of":
      return `one of ${expected.values.join(", ")}`;
    case "at-least":
      return `a number of at least ${expected.minimum}`;
    case "at-most":
      return `a number of at most ${expected.maximum}`;
  }
}
