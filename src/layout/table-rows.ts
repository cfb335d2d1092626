import type { PrintedColumn, PrintedEntry, PrintedRowNode, TableNode } from "../forms/compile/form";
import { isSameLabel } from "../core/text/text";
import { typedAround } from "../forms/compile/around";
import { blankRowCount } from "../forms/compile/geometry";
import { printedWords, type Printed } from "../values/coded";
import type { Content } from "../values/content";
import type { FormValues, TableRowValues } from "./values";

/** The rows of a table's body, blank or filled, with the levels and kinds that are printed beside them. */

const BLANK_ROW: TableRowValues = new Map();

/** As many blank rows as the definition, or the caller, wants for each level or kind, the first with what the paper prints in them. */
export function blankRows(table: TableNode, counts = table.blankRows): readonly TableRowValues[] {
  const groups =
    typeof counts === "number"
      ? [{ under: null, count: counts, row: BLANK_ROW }]
      : (table.printed?.entries ?? []).map((entry) => {
          return { under: entry.code, count: counts[entry.code] ?? 0, row: printedRow(table, entry) };
        });
  return groups.flatMap(({ under, count, row }) => {
    const printed = table.printedRows.filter((each) => each.under === under).map(contentsOf);
    return Array.from({ length: count }, (_, index) => new Map([...row, ...(printed[index] ?? [])]));
  });
}

function contentsOf({ texts }: PrintedRowNode): (readonly [key: string, content: Content])[] {
  return [...texts].map(([{ key }, text]) => [key, { type: "text", text }] as const);
}

/**
 * The rows of a filled table in the order given. Levels and kinds that are printed without a row stand where the
 * form's own order wants them, and never before one that is listed earlier. A table is not left without any row.
 */
export function filledRows(table: TableNode, values: FormValues): readonly TableRowValues[] {
  const rows = values.tables.get(table.path) ?? [];
  const { printed } = table;
  if (!printed) {
    const missing = Math.max(0, blankRowCount(table) - rows.length);
    return withPrintedRows(table, [...rows, ...Array.from({ length: missing }, () => BLANK_ROW)]);
  }
  const used = new Set(rows.map((row) => codeOf(row, printed.column.key)));
  const blank = new Set(Object.keys(table.blankRows));
  const unused = printed.entries.map(({ code }) => code).filter((code) => blank.has(code) && !used.has(code));
  const merged = withEmptyLevels(table, printed, rows, values.printedLevels?.get(table.path) ?? unused);
  return merged.length > 0 ? withPrintedRows(table, merged) : [BLANK_ROW];
}

/**
 * What the paper prints in rows that nobody has filled in is printed again, under its level, where that is there; what says
 * nothing by itself (……) only in a row that is open.
 */
function withPrintedRows(table: TableNode, rows: readonly TableRowValues[]): readonly TableRowValues[] {
  const key = table.printed?.column.key;
  const result = [...rows];
  for (const printed of table.printedRows) {
    const { under } = printed;
    const own = contentsOf(printed);
    const isUnder = (row: TableRowValues): boolean => key === undefined || codeOf(row, key) === under;
    const last = result.findLastIndex(isUnder);
    if (last === -1 || result.some((row) => isUnder(row) && says(row, printed))) continue;
    const open = result.findIndex((row) => isUnder(row) && isOpen(row));
    const levels = [...(result[last] ?? [])].filter(([, { type }]) => type === "printed");
    if (open >= 0) result[open] = new Map([...(result[open] ?? []), ...own]);
    else if (saysSomething(printed)) result.splice(last + 1, 0, new Map([...levels, ...own]));
  }
  return result;
}

function isOpen(row: TableRowValues): boolean {
  return [...row.values()].every(({ type }) => type === "printed");
}

/** Whether a row holds what is printed in the first of the columns, as typed. */
function says(row: TableRowValues, { texts }: PrintedRowNode): boolean {
  const [first] = texts;
  if (first === undefined) return false;
  const [column, text] = first;
  const content = row.get(column.key);
  const typed = (each: string) => typedAround(column.around, each);
  return content?.type === "text" && isSameLabel(typed(content.text), typed(text));
}

function saysSomething({ texts }: PrintedRowNode): boolean {
  return [...texts].some(([{ around }, text]) => typedAround(around, text) !== "");
}

function withEmptyLevels(
  table: TableNode,
  { column: { key }, entries }: PrintedColumn,
  rows: readonly TableRowValues[],
  empty: readonly string[],
): readonly TableRowValues[] {
  const rank = (code: string | null) => entries.findIndex((entry) => entry.code === code);
  const result = [...rows];
  let earliest = 0;
  for (const code of empty) {
    const entry = entries[rank(code)];
    if (!entry) continue;
    const before = (other: TableRowValues) => rank(codeOf(other, key)) >= 0 && rank(codeOf(other, key)) < rank(code);
    const sibling = (other: TableRowValues) => parentOf(codeOf(other, key)) === parentOf(code);
    const after = result.findLastIndex((other) => sibling(other) && before(other));
    const first = result.findIndex(sibling);
    const place = after >= 0 ? after + 1 : first >= 0 ? first : result.findLastIndex(before) + 1;
    const at = Math.max(place, earliest);
    const beside = printedIn(result[first] ?? BLANK_ROW, table.indicators?.level1.key);
    result.splice(at, 0, printedRow(table, entry, beside));
    earliest = at + 1;
  }
  return result;
}

/** A row that prints a level or kind and holds nothing else. @param above the first level as printed beside its others */
function printedRow(
  { printed, indicators }: TableNode,
  { code, label, points, parent }: PrintedEntry,
  above: Printed | null = null,
): TableRowValues {
  const words = ({ code, label, points }: Pick<PrintedEntry, "code" | "label" | "points">): Printed => ({
    type: "printed",
    code,
    label,
    ...(points === undefined ? {} : { points }),
  });
  return new Map([
    ...(parent && indicators ? [[indicators.level1.key, above ?? words(parent)] as const] : []),
    ...(printed ? [[printed.column.key, words({ code, label, points })] as const] : []),
  ]);
}

function printedIn(row: TableRowValues, key = ""): Printed | null {
  const content = row.get(key);
  return content?.type === "printed" ? content : null;
}

function codeOf(row: TableRowValues, key: string): string | null {
  return printedIn(row, key)?.code ?? null;
}

/** `output` for `output.cost`; a kind has no parent, so that all kinds are siblings. */
function parentOf(code: string | null): string | null {
  if (code === null) return null;
  const dot = code.indexOf(".");
  return dot < 0 ? "" : code.slice(0, dot);
}

/** Neighbouring rows, `first` of the body (from 0) and those behind it, that share one printed cell. */
export interface PrintedRun {
  readonly first: number;
  readonly rows: readonly TableRowValues[];
  readonly printed: Printed | null;
}

/** Groups neighbouring rows whose printed cells, from the first such column to `keys`' last, are the same; without any, all. */
export function printedRuns(
  rows: readonly TableRowValues[],
  keys: readonly string[],
  isSame = samePrinted,
): readonly PrintedRun[] {
  const runs: (PrintedRun & { readonly rows: TableRowValues[] })[] = [];
  rows.forEach((row, first) => {
    const run = runs.at(-1);
    const above = run?.rows.at(-1);
    if (run && above && keys.every((key) => isSame(printedIn(above, key), printedIn(row, key)))) run.rows.push(row);
    else runs.push({ first, rows: [row], printed: printedIn(row, keys.at(-1)) });
  });
  return runs;
}

export function samePrinted(a: Printed | null, b: Printed | null): boolean {
  return a !== null && b !== null && a.code === b.code && printedWords(a) === printedWords(b);
}
