import type { z } from "zod";
import { firstOfEach } from "../core/grouped";
import { memberAt, pointerOf, type JsonPath, type JsonValue } from "../core/json";
import { formatOf, type TextFormat } from "../values/schemas";
import { shownValue, stepsOf } from "./problem-places";

/** Why a file cannot be read as a canonical document, or one place of it. */
export type ImportProblemKind =
  /** The file as a whole. */
  | "too-large"
  | "not-utf8"
  | "not-json"
  | "too-deep"
  | "duplicate-key"
  | "lone-surrogate"
  | "not-a-document"
  | "other-version"
  /** One form or one value. */
  | "unknown-form"
  /** The form is known by its id, with another meaning than the document names. */
  | "other-definition"
  | "missing-key"
  | "unknown-key"
  | "wrong-type"
  | "wrong-value"
  | "wrong-format"
  | "twice"
  | "empty"
  | "too-long"
  | "too-many";

/** What would be right there. */
export type Expected =
  | { readonly type: "object" | "list" | "text" | "integer" }
  | { readonly type: "format"; readonly format: TextFormat }
  | { readonly type: "one-of"; readonly values: readonly string[] }
  | { readonly type: "at-least"; readonly minimum: number }
  | { readonly type: "at-most"; readonly maximum: number };

/** One place of a file that does not fit, as data: the words are made elsewhere. */
export interface ImportProblem {
  /** JSON pointer; empty for the file as a whole. */
  readonly pointer: string;
  readonly problem: ImportProblemKind;
  /** What stands there, if it is short and says something: a key, an id, a character. */
  readonly observed: string | null;
  readonly expected: Expected | null;
  /** From 1; only where the text is no JSON that can be relied on. */
  readonly line: number | null;
  readonly column: number | null;
}

/** A problem at a path; what is not said of it is null. */
export function importProblem(
  path: JsonPath,
  problem: ImportProblemKind,
  more: Partial<Omit<ImportProblem, "pointer" | "problem">> = {},
): ImportProblem {
  return { pointer: pointerOf(path), problem, observed: null, expected: null, line: null, column: null, ...more };
}

/** zod's issues with a value that stands at `path`, one problem a place. */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  value: JsonValue,
  path: JsonPath,
): readonly ImportProblem[] {
  const problems = issues.flatMap((issue) => issueProblems(issue, value, path));
  return firstOfEach(problems, ({ pointer }) => pointer);
}

function issueProblems(issue: z.core.$ZodIssue, root: JsonValue, rootPath: JsonPath): readonly ImportProblem[] {
  const steps = stepsOf(issue);
  const path = [...rootPath, ...steps];
  const input = memberAt(root, steps);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => importProblem([...path, key], "unknown-key", { observed: key }));
  }
  if (input === undefined) return [importProblem(path, "missing-key", { observed: steps.at(-1)?.toString() ?? null })];
  const { problem, expected } = complaint(issue);
  return [importProblem(path, problem, { expected, observed: shownValue(input) })];
}

/** What a zod issue complains about, other than keys. */
function complaint(issue: z.core.$ZodIssue): { problem: ImportProblemKind; expected: Expected | null } {
  switch (issue.code) {
    case "invalid_type":
      return { problem: "wrong-type", expected: TYPES.get(issue.expected) ?? null };
    case "invalid_format":
      return { problem: "wrong-format", expected: { type: "format", format: formatOf(issue.pattern) } };
    case "invalid_value":
      return { problem: "wrong-value", expected: { type: "one-of", values: issue.values.map(String) } };
    case "invalid_union": {
      const values = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      return { problem: "wrong-value", expected: { type: "one-of", values } };
    }
    case "too_small":
      return { problem: "wrong-value", expected: { type: "at-least", minimum: Number(issue.minimum) } };
    case "too_big":
      return { problem: "wrong-value", expected: { type: "at-most", maximum: Number(issue.maximum) } };
    case "custom":
      // The one check of our own: a code that stands twice in a list.
      return { problem: "twice", expected: null };
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_key":
    case "invalid_element":
      return { problem: "wrong-value", expected: null };
  }
}

/** What zod calls a type, in our words. */
const TYPES: ReadonlyMap<string, Expected> = new Map<string, Expected>([
  ["object", { type: "object" }],
  ["array", { type: "list" }],
  ["string", { type: "text" }],
  ["number", { type: "integer" }],
  ["int", { type: "integer" }],
]);
