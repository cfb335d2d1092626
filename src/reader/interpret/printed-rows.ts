import type { TableNode } from "../../forms/compile/form";
import { isPrintedText } from "../../forms/compile/printed-rows";
import { kindOf } from "../../values";
import { isBlankValue } from "../../values/blank";
import type { ReadCell } from "../reading";

/** What is read of a row, by column key, and whether nobody has put anything in. */
export interface RowCells {
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly blank: boolean;
}

/**
 * A row in which nobody has put anything in says nothing of what is printed there; in any other it is the name that the
 * office has given, but a unit alone is no target.
 */
export function withoutPrinted(table: TableNode, row: RowCells): RowCells {
  if (table.printedRows.length === 0) return row;
  const typed = table.columns.filter(({ value, aside }) => !kindOf(value).printed && !aside);
  const said = typed.flatMap((column) => {
    const cell = row.cells.get(column.key);
    return cell && !isBlankValue(cell.value) ? [{ column, cell }] : [];
  });
  const printed = said.filter(({ column, cell }) => isPrintedText(table, column.key, cell.raw));
  if (printed.length === 0) return row;
  const blank = printed.length === said.length;
  const cells = new Map(row.cells);
  for (const { column, cell } of printed)
    if (blank || column.value.type === "target")
      cells.set(column.key, { ...cell, value: kindOf(column.value).read(null, null) });
  return { cells, blank };
}
