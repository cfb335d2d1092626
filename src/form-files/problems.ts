import type { z } from "zod";
import { firstOfEach } from "../core/grouped";
import type { JsonTextProblem } from "../canonical/parse-json";
import { shownValue, stepsOf } from "../canonical/problem-places";
import { memberAt, pointerOf, type JsonPath, type JsonValue } from "../core/json";
import type { DefinitionProblem } from "../forms/compile/problems";
import { placeOf, type Place } from "./place";

/** Why a file is none that says how a form looks, as data; the words are made elsewhere. */
export type FormFileProblem = WholeFileProblem | PlaceProblem | DefinitionFileProblem;

/** The file as a whole. */
export interface WholeFileProblem {
  readonly about: "file";
  readonly problem: "too-large" | "not-utf8" | "not-a-form" | "other-language" | JsonTextProblem["kind"];
  readonly observed: string | null;
  /** From 1; only where the text is no JSON that can be relied on. */
  readonly line: number | null;
  readonly column: number | null;
}

/** One place of it that is not written as the language asks. */
export interface PlaceProblem {
  readonly about: "place";
  readonly place: Place;
  /** JSON pointer. */
  readonly pointer: string;
  readonly problem: "missing" | "unknown-key" | "wrong";
  readonly observed: string | null;
  readonly expected: Expected | null;
}

/** What would be right there. */
export type Expected =
  | { readonly type: "object" | "list" | "text" | "number" | "integer" | "yes-or-no" }
  /** A text of a certain form, by the key that it stands at. */
  | { readonly type: "format"; readonly key: string }
  | { readonly type: "one-of"; readonly values: readonly string[] }
  | { readonly type: "at-least" | "at-most"; readonly bound: number; readonly of: "items" | "characters" | "number" };

/** What does not hang together. */
export interface DefinitionFileProblem {
  readonly about: "definition";
  readonly form: string;
  readonly problem: DefinitionProblem;
}

/** zod's issues with a file, one problem a place. */
export function placeProblems(issues: readonly z.core.$ZodIssue[], root: JsonValue): readonly PlaceProblem[] {
  const problems = issues.flatMap((issue) => issueProblems(issue, root, []));
  return firstOfEach(problems, ({ pointer }) => pointer);
}

function issueProblems(issue: z.core.$ZodIssue, root: JsonValue, above: JsonPath): readonly PlaceProblem[] {
  const path: JsonPath = [...above, ...stepsOf(issue)];
  const at = (where: JsonPath, said: Pick<PlaceProblem, "problem" | "expected" | "observed">): PlaceProblem => {
    return { about: "place", place: placeOf(root, where), pointer: pointerOf(where), ...said };
  };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => at([...path, key], { problem: "unknown-key", expected: null, observed: key }));
  }
  const value = memberAt(root, path);
  if (issue.code === "invalid_union") {
    const nearest = nearestOf(issue.errors);
    if (nearest && value !== undefined) return nearest.flatMap((inner) => issueProblems(inner, root, path));
  }
  const expected = expectedBy(issue, String(path.findLast((step) => typeof step === "string") ?? ""));
  if (value === undefined) return [at(path, { problem: "missing", expected, observed: null })];
  const observed = shownValue(value)?.replace(/[\p{C}\s]+/gu, " ") ?? null;
  return [at(path, { problem: "wrong", expected, observed })];
}

/** Of several ways of writing a thing, the one that was probably meant: it went furthest, or has least against it. */
function nearestOf(ways: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const isOtherKind = (way: readonly z.core.$ZodIssue[]): number =>
    way.some(({ code, path }) => code === "invalid_type" && path.length === 0) ? 1 : 0;
  const sorted = [...ways].sort((a, b) => isOtherKind(a) - isOtherKind(b) || a.length - b.length);
  return sorted[0];
}

function expectedBy(issue: z.core.$ZodIssue, key: string): Expected | null {
  switch (issue.code) {
    case "invalid_type":
      return TYPES.get(issue.expected) ?? null;
    case "invalid_format":
    case "invalid_key":
      return { type: "format", key };
    case "invalid_value":
      return { type: "one-of", values: issue.values.map(String) };
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? { type: "one-of", values: issue.options.map(String) }
        : null;
    case "too_small":
      return { type: "at-least", bound: boundOf(issue.minimum, issue.inclusive, 1), of: countedIn(issue.origin) };
    case "too_big":
      return { type: "at-most", bound: boundOf(issue.maximum, issue.inclusive, -1), of: countedIn(issue.origin) };
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_element":
    case "custom":
      return null;
  }
}

function boundOf(bound: number | bigint, inclusive: boolean | undefined, step: number): number {
  return inclusive === false ? Number(bound) + step : Number(bound);
}

function countedIn(origin: string): "items" | "characters" | "number" {
  if (origin === "string") return "characters";
  return origin === "array" || origin === "set" || origin === "map" ? "items" : "number";
}

/** What zod calls a type, in our words. */
const TYPES: ReadonlyMap<string, Expected> = new Map<string, Expected>([
  ["object", { type: "object" }],
  ["record", { type: "object" }],
  ["array", { type: "list" }],
  ["tuple", { type: "list" }],
  ["string", { type: "text" }],
  ["number", { type: "number" }],
  ["int", { type: "integer" }],
  ["boolean", { type: "yes-or-no" }],
]);
