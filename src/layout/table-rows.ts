import type { FormDefinition, Level1Definition, Level2Definition, TableDefinition } from "../forms/definition";
import { blankRowCount } from "../forms/geometry";
import type { FormValues, TableCellContent, TableRowValues } from "./values";

/** The rows of a table's body, blank or filled, with the levels and kinds that are printed beside them. */

type Printed = Extract<TableCellContent, { type: "printed" }>;

const BLANK_ROW: TableRowValues = new Map();

/** As many blank rows as the definition, or the caller, wants for each level or kind. */
export function blankRows(
  form: FormDefinition,
  table: TableDefinition,
  counts = table.blankRows,
): readonly TableRowValues[] {
  if (typeof counts === "number") return Array.from({ length: counts }, () => BLANK_ROW);
  return printedCodes(form, table).flatMap((code) =>
    Array.from({ length: counts[code] ?? 0 }, () => printedRow(form, table, code)),
  );
}

/**
 * The rows of a filled table in the order given. Levels and kinds that are printed without a row stand where the
 * form's own order wants them, and never before one that is listed earlier. A table is not left without any row.
 */
export function filledRows(
  form: FormDefinition,
  table: TableDefinition,
  values: FormValues,
): readonly TableRowValues[] {
  const rows = values.tables.get(table.path) ?? [];
  const level2 = table.columns.find((column) => column.value.type === "level2");
  const printed = level2 ?? table.columns.find((column) => column.value.type === "kind");
  if (!printed) {
    const missing = Math.max(0, blankRowCount(table) - rows.length);
    return [...rows, ...Array.from({ length: missing }, () => BLANK_ROW)];
  }
  const used = new Set(rows.map((row) => codeOf(row, printed.key)));
  const unused = Object.keys(table.blankRows).filter((code) => !used.has(code));
  const empty = (level2 ? values.printedLevels : undefined) ?? inOrder(unused, printedCodes(form, table));
  const merged = withEmptyLevels(form, table, rows, printed.key, empty);
  return merged.length > 0 ? merged : [BLANK_ROW];
}

function withEmptyLevels(
  form: FormDefinition,
  table: TableDefinition,
  rows: readonly TableRowValues[],
  key: string,
  empty: readonly string[],
): readonly TableRowValues[] {
  const order = printedCodes(form, table);
  const rank = (code: string | null) => (code === null ? -1 : order.indexOf(code));
  const result = [...rows];
  let earliest = 0;
  for (const code of empty) {
    const row = printedRow(form, table, code);
    if (row.size === 0) continue;
    const before = (other: TableRowValues) => rank(codeOf(other, key)) >= 0 && rank(codeOf(other, key)) < rank(code);
    const sibling = (other: TableRowValues) => parentOf(codeOf(other, key)) === parentOf(code);
    const after = result.findLastIndex((other) => sibling(other) && before(other));
    const first = result.findIndex(sibling);
    const place = after >= 0 ? after + 1 : first >= 0 ? first : result.findLastIndex(before) + 1;
    const at = Math.max(place, earliest);
    result.splice(at, 0, row);
    earliest = at + 1;
  }
  return result;
}

/** Codes of second levels, or of kinds, in the order in which the form prints them. */
function printedCodes(form: FormDefinition, table: TableDefinition): readonly string[] {
  for (const column of table.columns) {
    if (column.value.type === "kind") return column.value.options.map((option) => option.code);
    if (column.value.type === "level2")
      return form.levels.flatMap((level) => level.children.map((child) => child.code));
  }
  return [];
}

/** A row that prints a level or kind and holds nothing else; empty when the code is unknown to the form. */
function printedRow(form: FormDefinition, table: TableDefinition, code: string): TableRowValues {
  const row = new Map<string, Printed>();
  for (const column of table.columns) {
    const printed = printedFor(form, column.value, code);
    if (printed) row.set(column.key, { type: "printed", code: printed.code, label: printed.label });
  }
  return row;
}

function printedFor(
  form: FormDefinition,
  value: TableDefinition["columns"][number]["value"],
  code: string,
): { readonly code: string; readonly label: string } | null {
  switch (value.type) {
    case "level1":
      return levelOf(form, code)?.level1 ?? null;
    case "level2":
      return levelOf(form, code)?.level2 ?? null;
    case "kind":
      return value.options.find((option) => option.code === code) ?? null;
    case "text":
    case "target":
    case "money":
    case "decimal":
    case "ticks":
      return null;
  }
}

function levelOf(form: FormDefinition, code: string): { level1: Level1Definition; level2: Level2Definition } | null {
  for (const level1 of form.levels) {
    const level2 = level1.children.find((child) => child.code === code);
    if (level2) return { level1, level2 };
  }
  return null;
}

function codeOf(row: TableRowValues, key: string): string | null {
  const content = row.get(key);
  return content?.type === "printed" ? content.code : null;
}

/** `output` for `output.cost`; a kind has no parent, so that all kinds are siblings. */
function parentOf(code: string | null): string | null {
  if (code === null) return null;
  const dot = code.indexOf(".");
  return dot < 0 ? "" : code.slice(0, dot);
}

function inOrder(codes: readonly string[], order: readonly string[]): readonly string[] {
  return order.filter((code) => codes.includes(code));
}

/** Rows `first` to `last` (of the body, from 0) that share one printed cell. */
export interface PrintedRun {
  readonly first: number;
  readonly last: number;
  readonly printed: Printed | null;
}

/** Groups neighbouring rows whose printed cells, from the first such column to `keys`' last, are the same. */
export function printedRuns(rows: readonly TableRowValues[], keys: readonly string[]): readonly PrintedRun[] {
  const runs: PrintedRun[] = [];
  const last = keys.at(-1);
  if (last === undefined) return runs;
  rows.forEach((row, index) => {
    const run = runs.at(-1);
    const above = rows[index - 1];
    if (run && above && keys.every((key) => samePrinted(above.get(key), row.get(key)))) {
      runs[runs.length - 1] = { ...run, last: index };
    } else {
      const content = row.get(last);
      runs.push({ first: index, last: index, printed: content?.type === "printed" ? content : null });
    }
  });
  return runs;
}

function samePrinted(a: TableCellContent | undefined, b: TableCellContent | undefined): boolean {
  if (a?.type !== "printed" || b?.type !== "printed") return false;
  return a.code === b.code && a.label === b.label;
}
