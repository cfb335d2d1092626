import { money } from "../core/money";
import type { ColumnNode, Form, TableNode } from "../forms/compile/form";
import type { FieldType } from "../forms/definition";
import type { FieldContent, FormValues, TableCellContent, TableRowValues } from "../layout/values";
import { valueAt, type FormDocument } from "./document";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "./json";
import { typedTarget } from "./target-text";

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
        indicators ? [[path, texts(valueAt(document, indicators.emptyLevels))] as const] : [],
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

function fieldContents(form: Form, document: FormDocument): ReadonlyMap<string, FieldContent> {
  const contents = new Map<string, FieldContent>();
  for (const [path, { value }] of form.values) {
    const content = fieldContent(value.type, valueAt(document, path));
    if (content) contents.set(path, content);
  }
  return contents;
}

function fieldContent(type: FieldType["type"], value: JsonValue | undefined): FieldContent | null {
  switch (type) {
    case "text":
      return typeof value === "string" ? { type: "text", text: value } : null;
    case "money":
      return typeof value === "string" ? { type: "money", amount: money(value) } : null;
    case "date":
    case "partial-date":
      return typeof value === "string" ? { type: "date", iso: value } : null;
    case "choice":
    case "boxes": {
      const label = labelOf(value);
      return label === null ? null : { type: "choice", labels: [label] };
    }
  }
}

function tableRows(form: FormDocument, table: TableNode): readonly TableRowValues[] {
  const rows = valueAt(form, table.path);
  if (!isJsonArray(rows)) return [];
  return rows.filter(isJsonObject).map((row) => rowValues(row, table.columns));
}

function rowValues(row: JsonObject, columns: readonly ColumnNode[]): TableRowValues {
  const cells = new Map<string, TableCellContent>();
  for (const column of columns) {
    const content = cellContent(column.value.type, row[column.key]);
    if (content) cells.set(column.key, content);
  }
  return cells;
}

function cellContent(type: ColumnNode["value"]["type"], value: JsonValue | undefined): TableCellContent | null {
  switch (type) {
    case "text":
      return typeof value === "string" ? { type: "text", text: value } : null;
    case "target": {
      const words = isJsonObject(value) ? typedTarget(value) : null;
      return words === null ? null : { type: "text", text: words };
    }
    case "money":
      return typeof value === "string" ? { type: "money", amount: money(value) } : null;
    case "decimal":
      return typeof value === "string" ? { type: "decimal", decimal: value } : null;
    case "level1":
    case "level2":
    case "kind": {
      const label = labelOf(value);
      return label === null ? null : { type: "printed", code: codeOf(value), label };
    }
    case "ticks":
      return { type: "ticks", codes: texts(value) };
  }
}

function labelOf(value: JsonValue | undefined): string | null {
  return isJsonObject(value) && typeof value["label"] === "string" ? value["label"] : null;
}

function codeOf(value: JsonValue | undefined): string | null {
  return isJsonObject(value) && typeof value["code"] === "string" ? value["code"] : null;
}

function texts(value: JsonValue | undefined): readonly string[] {
  return isJsonArray(value) ? value.filter((member) => typeof member === "string") : [];
}
