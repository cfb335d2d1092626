import type { ColumnNode, TableNode } from "../forms/compile/form";
import type { FormPart, FormReading, ReadRow, SheetRef } from "../reader/reading";
import { kindOf } from "../values";
import { tick } from "../values/ticks";
import type { Columns } from "./sheet-edit";

/** Where the rows of a table stand on one sheet, by the last reading. Rows and columns of the sheet, from 0. */
export interface TablePlace {
  readonly table: TableNode;
  readonly part: FormPart;
  /** From top to bottom, without a gap. */
  readonly rows: readonly PlacedRow[];
  /** Columns that hold what is typed into this table; what is moved with a row. */
  readonly own: readonly number[];
  /** Columns of other lists that stand in the same rows. */
  readonly others: readonly number[];
  /** What a cell of a column says while nothing is filled in, where that is not nothing: boxes to tick. */
  readonly unfilled: ReadonlyMap<number, string>;
  /** Columns in which levels or kinds are printed, of other lists in the same rows too. */
  readonly printed: readonly number[];
}

export interface PlacedRow {
  readonly row: number;
  readonly read: ReadRow;
  /** Neighbours under the same printed level or kind have the same. */
  readonly level: string;
}

/** Neighbouring rows under one level or kind; all rows of a table that prints neither. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** As printed, on one line; empty where nothing is. */
  readonly label: string;
}

/** The table in which a row of a sheet stands; of several lists side by side the one with the column. Null for none. */
export function tableAt(reading: FormReading, sheet: SheetRef, row: number, column: number | null): TablePlace | null {
  const places = reading.form.tables.flatMap((table) => placeOf(reading, table, sheet, row) ?? []);
  return places.find(({ own }) => column !== null && own.includes(column)) ?? places[0] ?? null;
}

export function runsOf({ rows }: TablePlace): readonly Run[] {
  const runs: Run[] = [];
  let level: string | null = null;
  for (const each of rows) {
    const run = runs.at(-1);
    if (run && each.level === level) runs[runs.length - 1] = { ...run, last: each.row };
    else runs.push({ first: each.row, last: each.row, label: labelOf(each) });
    level = each.level;
  }
  return runs;
}

export function runOf(place: TablePlace, row: number): Run | null {
  return runsOf(place).find(({ first, last }) => row >= first && row <= last) ?? null;
}

/** The levels that a row can be added to or moved to. */
export function levelsOf(place: TablePlace): readonly Run[] {
  return runsOf(place).filter(({ label }) => label !== "");
}

function placeOf(reading: FormReading, table: TableNode, sheet: SheetRef, row: number): TablePlace | null {
  const all = rowsOn(reading, table, sheet);
  const at = all.findIndex((each) => each.row === row);
  const own = all[at];
  const part = reading.parts.find(
    ({ sheet: { id }, area }) => id === sheet.id && row >= area.top && row <= area.bottom,
  );
  if (own === undefined || part === undefined) return null;
  let [first, last] = [at, at];
  while (all[first - 1]?.row === (all[first]?.row ?? 0) - 1) first -= 1;
  while (all[last + 1]?.row === (all[last]?.row ?? 0) + 1) last += 1;
  const columns = columnsOf(reading, part, sheet, row);
  const isPrinted = ({ column }: PlacedColumn) => kindOf(column.value).printed;
  const mine = columns.filter(({ column }) => table.columns.includes(column));
  return {
    table,
    part,
    rows: all.slice(first, last + 1).map((read) => ({ row: read.row, read, level: levelOf(table, read) })),
    own: mine.filter((each) => !isPrinted(each)).flatMap(numbers),
    others: columns.filter((each) => !mine.includes(each) && !isPrinted(each)).flatMap(numbers),
    unfilled: new Map(columns.flatMap(unfilled)),
    printed: columns.filter(isPrinted).flatMap(numbers),
  };
}

interface PlacedColumn extends Columns {
  readonly column: ColumnNode;
}

/** All columns of the lists that have this row, from left to right, each up to the next. */
function columnsOf(reading: FormReading, part: FormPart, sheet: SheetRef, row: number): readonly PlacedColumn[] {
  const found = new Map<number, ColumnNode>();
  for (const table of reading.form.tables)
    for (const { row: at, cells } of rowsOn(reading, table, sheet))
      if (at === row)
        for (const column of table.columns) {
          const cell = cells.get(column.key);
          if (cell?.at.sheet.id === sheet.id && !found.has(cell.at.column)) found.set(cell.at.column, column);
        }
  const starts = [...found].sort(([left], [right]) => left - right);
  return starts.map(([left, column], index) => ({
    column,
    left,
    right: (starts[index + 1]?.[0] ?? part.area.right + 1) - 1,
  }));
}

function unfilled({ column: { value }, left }: PlacedColumn): readonly (readonly [number, string])[] {
  if (value.type === "ticks") return value.options.map((option, index) => [left + index, tick(option, false)]);
  const blank = kindOf(value).cell(undefined, "元");
  return blank.kind === "text" ? [[left, blank.text]] : [];
}

function numbers({ left, right }: Columns): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function rowsOn({ tables }: FormReading, { path }: TableNode, sheet: SheetRef): readonly ReadRow[] {
  return (tables.get(path)?.rows ?? []).filter((each) => standsOn(each, sheet));
}

/** Cells of levels may be those of a page before. */
export function standsOn({ row, cells }: ReadRow, sheet: SheetRef): boolean {
  return [...cells.values()].some(({ at }) => at.sheet.id === sheet.id && at.row === row);
}

function printedCells(table: TableNode, { cells }: ReadRow) {
  return table.columns.flatMap(({ key, value }) => {
    const cell = kindOf(value).printed ? cells.get(key) : undefined;
    return cell === undefined ? [] : [cell];
  });
}

function levelOf(table: TableNode, read: ReadRow): string {
  return printedCells(table, read)
    .map(({ raw }) => raw.replaceAll(/\s/gu, ""))
    .join("\n");
}

function labelOf({ level }: PlacedRow): string {
  return level.split("\n").at(-1) ?? "";
}
