import type { Form } from "../forms/compile/form";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonPlace,
  type JsonValue,
} from "../core/json";
import { placesOf } from "./places";
import { importProblem, type ImportProblem } from "./problems";

/** What a cell of a worksheet holds. */
const MAX_TEXT = 32_767;
/** Rows of one table; the largest real form has some forty. */
const MAX_ROWS = 2_000;
/** A worksheet's number keeps fifteen digits: with two behind the point, this is the largest exact amount. */
const MAX_AMOUNT = 9_999_999_999_999.99;
const AMOUNT = /^-?\d{1,13}\.\d{2}$/;

/** What of a form fits the format and not a worksheet, where it would be cut or rounded. */
export function sheetProblems(form: Form, document: JsonObject, path: JsonPath): readonly ImportProblem[] {
  return [...sizeProblems(document, path), ...amountProblems(form, document, path)];
}

function sizeProblems(value: JsonValue, path: JsonPath): readonly ImportProblem[] {
  if (typeof value === "string") return value.length > MAX_TEXT ? [problem(path, "too-long", MAX_TEXT)] : [];
  if (isJsonArray(value)) {
    if (value.length > MAX_ROWS) return [problem(path, "too-many", MAX_ROWS)];
    return value.flatMap((member, index) => sizeProblems(member, [...path, index]));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => sizeProblems(member, [...path, key]));
}

function amountProblems(form: Form, document: JsonObject, root: JsonPath): readonly ImportProblem[] {
  return placesOf(form, ({ type }) => type === "money")
    .flatMap((place) => valuesAt(document, place, root))
    .filter(({ value }) => typeof value === "string" && !AMOUNT.test(value))
    .map(({ path }) => problem(path, "wrong-value", MAX_AMOUNT));
}

function valuesAt(
  value: JsonValue | undefined,
  [step, ...rest]: JsonPlace,
  path: JsonPath,
): readonly { readonly value: JsonValue; readonly path: JsonPath }[] {
  if (value === undefined) return [];
  if (step === undefined) return [{ value, path }];
  if (step === null) {
    return isJsonArray(value) ? value.flatMap((member, index) => valuesAt(member, rest, [...path, index])) : [];
  }
  return isJsonObject(value) ? valuesAt(value[step], rest, [...path, step]) : [];
}

function problem(path: JsonPath, kind: ImportProblem["problem"], maximum: number): ImportProblem {
  return importProblem(path, kind, { expected: { type: "at-most", maximum } });
}
