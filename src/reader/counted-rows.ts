import { isWholeCents } from "../core/money";
import type { TableDefinition } from "../forms/definition";
import type { ReadCell, ReadRow, ReadTable, ReadValue } from "./reading";

/**
 * Which rows of a table are in the list that it makes, and at which place: for whoever exports the list, names a value
 * in it or asks what was left out. An indicator needs a name or a target; any other row something besides its printed
 * kind. What cannot be said (an amount that is none, a stroke) makes no row: reading the list back would lose it.
 */

/**
 * The column that names an indicator, and the one of its target: null in a table of anything else. The name is the
 * first text.
 */
export function indicatorColumns({
  columns,
}: TableDefinition): { readonly name: string; readonly target: string } | null {
  const target = columns.find(({ value }) => value.type === "target")?.key;
  const name = columns.find(({ value }) => value.type === "text")?.key;
  return target === undefined || name === undefined ? null : { name, target };
}

/** Whether a row is one of the list. */
export function isCounted(table: TableDefinition, row: ReadRow): boolean {
  const indicator = indicatorColumns(table);
  const counting = indicator
    ? [indicator.name, indicator.target]
    : table.columns.filter(({ value: { type } }) => !isPrinted(type)).map(({ key }) => key);
  return counting.some((key) => isSaid(row.cells.get(key)));
}

/** The rows that are in the list, in order: the place of each in here is its index there. */
export function countedRows(table: TableDefinition, reading: ReadTable | undefined): readonly ReadRow[] {
  return (reading?.rows ?? []).filter((row) => isCounted(table, row));
}

/** For each row of a table its index in the list; null for one that is not in it. */
export function indexesIn(table: TableDefinition, reading: ReadTable): readonly (number | null)[] {
  let next = 0;
  return reading.rows.map((row) => (isCounted(table, row) ? next++ : null));
}

/** Levels and kinds, which the paper prints and which hold for the rows below. */
function isPrinted(type: TableDefinition["columns"][number]["value"]["type"]): boolean {
  return type === "level1" || type === "level2" || type === "kind";
}

function isSaid(cell: ReadCell | undefined): boolean {
  return cell !== undefined && canBeSaid(cell.value);
}

/** Whether a value says something that can be handed on: no blank, and nothing that could not be read. */
export function canBeSaid(value: ReadValue): boolean {
  switch (value.type) {
    case "text":
      return value.text !== null;
    case "money":
      return value.amount !== null && isWholeCents(value.amount);
    case "decimal":
      return value.decimal !== null;
    case "date":
      return value.iso !== null;
    // Two ticked boxes say neither.
    case "choice":
      return value.ticked.length === 1;
    case "ticks":
      return value.ticked.length > 0;
    case "target":
      return value.target !== null;
    case "level":
      return value.label.trim() !== "";
  }
}
