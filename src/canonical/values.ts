import type { ColumnNode, Form, TableNode } from "../forms/compile/form";
import { kindOf } from "../values";
import type { Content } from "../values/content";
import type { FormValues, TableRowValues } from "../layout/values";
import { valueAt, type FormDocument } from "./document";
import { isJsonArray, isJsonObject, textsIn, type JsonObject } from "../core/json";

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
  const contents = new Map<string, Content>();
  const derived = new Set(form.derived.map(({ field }) => field.path));
  for (const [path, { value }] of form.values) {
    if (derived.has(path)) continue;
    const content = kindOf(value).content(valueAt(document, path));
    if (content) contents.set(path, content);
  }
  return contents;
}

function tableRows(form: FormDocument, table: TableNode): readonly TableRowValues[] {
  const rows = valueAt(form, table.path);
  if (!isJsonArray(rows)) return [];
  return rows.filter(isJsonObject).map((row) => rowValues(row, table.columns));
}

function rowValues(row: JsonObject, columns: readonly ColumnNode[]): TableRowValues {
  const cells = new Map<string, Content>();
  for (const column of columns) {
    const content = kindOf(column.value).content(row[column.key]);
    if (content) cells.set(column.key, content);
  }
  return cells;
}
