import type { TableColumn, TableDefinition } from "../forms/definition";
import { countedRows } from "../reader/counted-rows";
import type { CellRef, FormReading, ReadCell, ReadRow, ReadTable } from "../reader/reading";
import type { JsonPath, JsonValue } from "./json";
import { EMPTY_LEVELS, shapeOf, type FormShape } from "./shape";
import { jsonOf } from "./leaves";

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
  const shape = shapeOf(form.form);
  return [
    ...shape.fields.map((field) => cellEntry(field.path.split("."), form.fields.get(field.path))),
    ...spanEntries(form, shape),
    ...shape.tables.flatMap((table) => tableEntries(form, table, shape)),
  ];
}

function cellEntry(path: JsonPath, cell: ReadCell | null | undefined, column?: TableColumn): Entry {
  if (!cell) return { path, value: column?.value.type === "ticks" ? [] : null, cells: [] };
  return { path, value: jsonOf(cell.value, column?.value.type), cells: cell.sources };
}

/** Stages that have a cell each are entries of their own, each with its cell. */
function columnEntries(path: JsonPath, cell: ReadCell | undefined, column: TableColumn): readonly Entry[] {
  const { value } = column;
  const ticked = cell?.value.type === "ticks" ? cell.value.ticked : [];
  if (!cell || value.type !== "ticks" || ticked.length === 0 || cell.sources.length !== value.options.length) {
    return [cellEntry(path, cell, column)];
  }
  return ticked.map((option, index) => ({
    path: [...path, index],
    value: option.code,
    cells: cell.sources.filter((_, place) => value.options[place]?.code === option.code),
  }));
}

/** Both years or none: half a span is not one. */
function spanEntries(form: FormReading, shape: FormShape): readonly Entry[] {
  if (shape.spanPath === null) return [];
  const path = shape.spanPath.split(".");
  const label = form.parts
    .map((part) => part.labels.get(shape.definition.roles.spanLabel ?? ""))
    .find((found) => found !== undefined);
  if (!label) return [{ path, value: null, cells: [] }];
  const { from, to } = label.slots;
  const value = from === undefined || to === undefined ? null : { from, to };
  return [{ path, value, cells: [label.at] }];
}

function tableEntries(form: FormReading, table: TableDefinition, shape: FormShape): readonly Entry[] {
  const reading = form.tables.get(table.path);
  const path = table.path.split(".");
  const rows = countedRows(table, reading);
  const values = rows.flatMap((row, index) =>
    table.columns.flatMap((column) => columnEntries([...path, index, column.key], row.cells.get(column.key), column)),
  );
  return [
    ...(rows.length === 0 ? [{ path, value: [], cells: [] }] : values),
    ...(table.total ? [cellEntry(table.total.path.split("."), reading?.total)] : []),
    ...(shape.levelTable?.path === table.path ? emptyLevels(reading, rows, shape.levelTable.level2) : []),
  ];
}

/** Printed second levels of which no row is kept, each once, where it is printed first. */
function emptyLevels(reading: ReadTable | undefined, kept: readonly ReadRow[], level2: string): readonly Entry[] {
  const used = new Set(kept.map((row) => levelCode(row, level2)));
  const empty = new Map<string, CellRef>();
  for (const row of reading?.rows ?? []) {
    const code = levelCode(row, level2);
    const cell = row.cells.get(level2);
    if (code !== null && cell && !used.has(code) && !empty.has(code)) empty.set(code, cell.at);
  }
  if (empty.size === 0) return [{ path: [EMPTY_LEVELS], value: [], cells: [] }];
  return [...empty].map(([code, at], index) => ({ path: [EMPTY_LEVELS, index], value: code, cells: [at] }));
}

function levelCode(row: ReadRow, level2: string): string | null {
  const value = row.cells.get(level2)?.value;
  return value?.type === "level" ? (value.level2?.code ?? null) : null;
}
