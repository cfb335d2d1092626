import { isWholeCents } from "../core/money";
import type { ColumnNode, TableNode } from "../forms/compile/form";
import type { ReadCell, ReadRow, ReadValue } from "./reading";

/**
 * Numbers the rows of a table as the list that it makes has them: for whoever exports the list, names a value in it or
 * asks what was left out. An indicator needs a name or a target; any other row something besides its printed
 * kind. What cannot be said (an amount that is none, a stroke) makes no row: reading the list back would lose it.
 */
export function withIndexes(table: TableNode, rows: readonly Omit<ReadRow, "index">[]): readonly ReadRow[] {
  const { indicators } = table;
  const counting = indicators ? [indicators.name, indicators.target] : table.columns.filter(isTyped);
  let next = 0;
  return rows.map((row) => {
    const counts = counting.some(({ key }) => isSaid(row.cells.get(key)));
    return { ...row, index: counts ? next++ : null };
  });
}

/** Not a level or a kind, which the paper prints and which hold for the rows below. */
function isTyped({ value: { type } }: ColumnNode): boolean {
  return type !== "level1" && type !== "level2" && type !== "kind";
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
