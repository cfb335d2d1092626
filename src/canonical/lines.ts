import { oncePer } from "../core/remembered";
import { lineOf } from "../core/text/lines";
import type { Form } from "../forms/compile/form";
import { kindOf } from "../values";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../core/json";

/**
 * A form's JSON with every value that is one line on one line; the same object where all of them are. Before lines
 * were told from texts, names and targets were exported with the breaks of their cells. The form need not fit its
 * schema: what is no text stays as it is.
 */
export function withLines<Document extends JsonObject>(document: Document, form: Form): Document {
  const { fields, tables } = linesOf(form);
  let result: JsonObject = document;
  for (const path of fields) result = changed(result, path, joined);
  for (const { path, keys } of tables) {
    result = changed(result, path, (rows) =>
      isJsonArray(rows)
        ? same(
            rows,
            rows.map((row) => (isJsonObject(row) ? keys.reduce((next, key) => changed(next, key, joined), row) : row)),
          )
        : rows,
    );
  }
  return result as Document;
}

/** Where values of a form are lines. */
const linesOf = oncePer((form: Form) => ({
  fields: form.fields.filter(({ value }) => kindOf(value).line).map(({ path }) => path.split(".")),
  tables: form.tables.map(({ path, columns }) => {
    const keys = columns.filter(({ value }) => kindOf(value).line).map(({ key }) => [key]);
    return { path: path.split("."), keys };
  }),
}));

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
  const parts = value["parts"];
  if (!isJsonArray(parts)) return line === text ? value : { ...value, [key]: line };
  const next = same(
    parts,
    parts.flatMap((part) => joined(part) ?? []),
  );
  return line === text && next === parts ? value : { ...value, [key]: line, parts: next };
}

/** The object with what stands at a path changed, from the given step of it on; the same where nothing is. */
function changed(
  object: JsonObject,
  path: readonly string[],
  change: (value: JsonValue) => JsonValue,
  step = 0,
): JsonObject {
  const key = path[step] ?? "";
  const value = object[key];
  if (value === undefined) return object;
  const isLast = step + 1 >= path.length;
  const next = isLast ? change(value) : isJsonObject(value) ? changed(value, path, change, step + 1) : value;
  return next === value ? object : { ...object, [key]: next };
}

/** The former where both are the same, so that a change can be told. */
function same(former: readonly JsonValue[], next: readonly JsonValue[]): readonly JsonValue[] {
  return former.length === next.length && former.every((value, index) => value === next[index]) ? former : next;
}
