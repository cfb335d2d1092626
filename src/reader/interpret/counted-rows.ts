import { isJsonArray } from "../../core/json";
import type { ColumnNode, TableNode } from "../../forms/compile/form";
import { kindOf } from "../../values";
import type { ReadCell, ReadRow } from "../reading";

/**
 * Numbers the rows of a table as the list that it makes has them: for whoever exports the list, names a value in it or
 * asks what was left out. An indicator needs a name or a target; any other row something besides its printed
 * kind. Rows `above` stand on the page before. What cannot be said (an amount that is none, a stroke) makes no row: reading the list back would lose it.
 */
export function withIndexes(
  table: TableNode,
  rows: readonly Omit<ReadRow, "index">[],
  above: readonly ReadRow[] = [],
): readonly ReadRow[] {
  const { indicators } = table;
  const counting = indicators
    ? [indicators.name, indicators.target]
    : table.columns.filter(({ value, aside }) => !kindOf(value).printed && !aside);
  let next = above.filter(({ index }) => index !== null).length;
  return rows.map((row) => {
    const counts = counting.some((column) => isSaid(column, row.cells.get(column.key)));
    return { ...row, index: counts ? next++ : null };
  });
}

/** Whether a value says something that can be handed on: no blank, and nothing that could not be read. */
function isSaid({ value }: ColumnNode, cell: ReadCell | undefined): boolean {
  const json = cell ? kindOf(value).json(cell.value) : null;
  return isJsonArray(json) ? json.length > 0 : json !== null;
}
