import type { ColumnNode, IndicatorColumns, TableNode } from "../forms/compile/form";
import type { CellRef, FormReading, ReadCell, ReadRow } from "../reader/reading";
import type { JsonPath, JsonValue } from "../core/json";
import { firstOfEach } from "../core/grouped";
import { oncePer } from "../core/remembered";
import { kindOf } from "../values";
import type { ValueType } from "../values/kind";

/** One value of a form's JSON with the cells that say it: the common source of document and source map. */
export interface Entry {
  /** Within the form. */
  readonly path: JsonPath;
  readonly value: JsonValue;
  /** In reading order; empty where no cell says it. */
  readonly cells: readonly CellRef[];
}

/**
 * Everything a form's definition names, whether the sheet holds it or not. A table is there as an empty list or by
 * the values of its rows.
 */
export function entriesOf(form: FormReading): readonly Entry[] {
  const entries = form.form.fields.map((field) => cellEntry(stepsOf(field), form.fields.get(field.path), field.value));
  entries.push(...spanEntries(form));
  for (const table of form.form.tables) addTable(entries, form, table);
  return entries;
}

/** The steps of a path, as the definition says it. */
const stepsOf = oncePer(({ path }: { readonly path: string }): JsonPath => path.split("."));

function cellEntry(path: JsonPath, cell: ReadCell | undefined, type: ValueType): Entry {
  return { path, value: kindOf(type).json(cell?.value ?? null), cells: cell?.sources ?? [] };
}

/** Stages that have a cell each are entries of their own, each with its cell. */
function addColumn(entries: Entry[], path: JsonPath, cell: ReadCell | undefined, { value }: ColumnNode): void {
  const ticked = cell?.value.type === "ticks" ? cell.value.ticked : [];
  if (!cell || value.type !== "ticks" || ticked.length === 0 || cell.sources.length !== value.options.length) {
    entries.push(cellEntry(path, cell, value));
    return;
  }
  for (const [index, option] of ticked.entries()) {
    const cells = cell.sources.filter((_, place) => value.options[place]?.code === option.code);
    entries.push({ path: [...path, index], value: option.code, cells });
  }
}

/** Both years or none: half a span is not one. */
function spanEntries({ form: { span }, parts }: FormReading): readonly Entry[] {
  if (!span) return [];
  const path = stepsOf(span);
  const label = parts.map((part) => part.labels.get(span.label.id)).find((found) => found !== undefined);
  if (!label) return [{ path, value: null, cells: [] }];
  const { from, to } = label.slots;
  const value = from === undefined || to === undefined ? null : { from, to };
  return [{ path, value, cells: [label.at] }];
}

function addTable(entries: Entry[], { fields, tables }: FormReading, table: TableNode): void {
  const printed = tables.get(table.path)?.rows ?? [];
  const path = stepsOf(table);
  for (const { cells, index } of printed) {
    if (index === null) continue;
    for (const column of table.columns) addColumn(entries, [...path, index, column.key], cells.get(column.key), column);
  }
  if (printed.every(({ index }) => index === null)) entries.push({ path, value: [], cells: [] });
  for (const { field } of table.total?.sums ?? [])
    entries.push(cellEntry(stepsOf(field), fields.get(field.path), field.value));
  if (table.indicators) entries.push(...emptyLevels(printed, table.indicators));
}

/** Printed levels of which no row is in the list, each once, where it is printed first. */
function emptyLevels(
  rows: readonly ReadRow[],
  { level1, level2, emptyLevels: key }: IndicatorColumns,
): readonly Entry[] {
  const printed = rows.flatMap(({ cells, index }) => {
    const cell = cells.get((level2 ?? level1).key);
    const { value } = cell ?? {};
    const level = value?.type === "level" ? (level2 ? value.level2 : value.level1) : null;
    return cell && level ? [{ code: level.code, at: cell.at, used: index !== null }] : [];
  });
  const used = new Set(printed.flatMap(({ code, used }) => (used ? [code] : [])));
  const unused = printed.filter(({ code }) => !used.has(code));
  const empty = firstOfEach(unused, ({ code }) => code);
  const path = key.split(".");
  if (empty.length === 0) return [{ path, value: [], cells: [] }];
  return empty.map(({ code, at }, index) => ({ path: [...path, index], value: code, cells: [at] }));
}
