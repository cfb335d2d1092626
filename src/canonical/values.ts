import type { Form, TableNode } from "../forms/compile/form";
import { kindOf } from "../values";
import type { Content } from "../values/content";
import type { ValueType } from "../values/kind";
import type { FormValues, TableRowValues } from "../layout/values";
import { valueAt, type FormDocument } from "./document";
import { isJsonArray, isJsonObject, textsIn, type JsonValue } from "../core/json";

/**
 * What a form of a canonical document puts into sheets. Written there and read again, it gives the same JSON:
 * targets go in by their text, labels as they were printed, levels without a row as printed rows.
 *
 * A form that printed no unit gets that of its definition: its amounts could not be told, so none changes its meaning.
 *
 * The document must have passed `parseDocument` or come from `toDocument`.
 */
export function toValues(form: Form, document: FormDocument): FormValues {
  return {
    year: document.fiscalYear,
    unit: document.printedUnit ?? form.unit,
    span: spanOf(form, document),
    fields: fieldContents(form, document),
    tables: new Map(form.tables.map((table) => [table.path, tableRows(document, table)])),
    printedLevels: new Map(
      form.tables.flatMap(({ path, indicators }) =>
        indicators ? [[path, textsIn(valueAt(document, indicators.emptyLevels))] as const] : [],
      ),
    ),
  };
}

function spanOf(form: Form, document: FormDocument): FormValues["span"] {
  const span = form.span ? valueAt(document, form.span.path) : undefined;
  if (!isJsonObject(span)) return null;
  const { from, to } = span;
  return typeof from === "number" && typeof to === "number" ? { from, to } : null;
}

function fieldContents(form: Form, document: FormDocument): ReadonlyMap<string, Content> {
  const derived = new Set(form.derived.map(({ field }) => field.path));
  const fields = [...form.values.values()].filter(({ path }) => !derived.has(path));
  return contentsOf(fields.map(({ path, value }) => [path, value, valueAt(document, path)]));
}

function tableRows(form: FormDocument, { path, columns }: TableNode): readonly TableRowValues[] {
  const rows = valueAt(form, path);
  if (!isJsonArray(rows)) return [];
  return rows.filter(isJsonObject).map((row) => contentsOf(columns.map(({ key, value }) => [key, value, row[key]])));
}

/** By key; what is blank is left out. */
function contentsOf(
  values: readonly (readonly [key: string, type: ValueType, json: JsonValue | undefined])[],
): ReadonlyMap<string, Content> {
  return new Map(
    values.flatMap(([key, type, json]) => {
      const content = kindOf(type).content(json);
      return content ? [[key, content] as const] : [];
    }),
  );
}
