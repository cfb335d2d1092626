import { oncePer } from "../core/remembered";
import { lineOf } from "../core/text/lines";
import type { Form } from "../forms/compile/form";
import { kindOf } from "../values";
import { changedAt, isJsonArray, isJsonObject, withMembers, type JsonObject, type JsonValue } from "../core/json";
import { placesOf } from "./places";

/**
 * A form's JSON with every value that is one line on one line; the same object where all of them are. Before lines
 * were told from texts, names and targets were exported with the breaks of their cells. The form need not fit its
 * schema: what is no text stays as it is.
 */
export function withLines<Document extends JsonObject>(document: Document, form: Form): Document {
  let result: JsonValue = document;
  for (const place of linesOf(form)) result = changedAt(result, place, joined);
  return result as Document;
}

/** Where values of a form are lines. */
const linesOf = oncePer((form: Form) => placesOf(form, (value) => kindOf(value).line));

/** Where an object has its words. */
const WORDS = ["raw", "label", "name"] as const;

/** A text, the label of a choice or level, the name beside a code or a number, or a target with its parts. Null where nothing is left to see. */
function joined(value: JsonValue): JsonValue {
  if (typeof value === "string") return lineOf(value);
  if (!isJsonObject(value)) return value;
  const key = WORDS.find((each) => each in value) ?? "";
  const text = value[key];
  if (typeof text !== "string") return value;
  const line = lineOf(text);
  if (line === null) return key === "name" ? { ...value, name: null } : null;
  const own = changedAt(value, [key], () => line);
  const parts = value["parts"];
  if (!isJsonArray(parts)) return own;
  const lines = withMembers(parts, joined);
  return changedAt(own, ["parts"], () => (lines.includes(null) ? lines.filter((part) => part !== null) : lines));
}
