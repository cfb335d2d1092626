import type { TableNode } from "../../forms/compile/form";
import { isPrintedText } from "../../forms/compile/printed-rows";
import { kindOf } from "../../values";
import { isBlankValue } from "../../values/blank";
import type { ReadCell } from "../reading";

/**
 * A row in which nobody has put anything in says nothing of what is printed there; in any other it is the name that the
 * office has given, but a unit alone is no target.
 */
export function withoutPrinted(
  table: TableNode,
  cells: ReadonlyMap<string, ReadCell>,
): { readonly cells: Map<string, ReadCell>; readonly blank: boolean } | null {
  if (table.printedRows.length === 0) return null;
  const typed = table.columns.filter(({ value, aside }) => !kindOf(value).printed && !aside);
  const said = typed.flatMap((column) => {
    const cell = cells.get(column.key);
    return cell && !isBlankValue(cell.value)
      ? [{ column, cell, printed: isPrintedText(table, column.key, cell.raw) }]
      : [];
  });
  const printed = said.filter((each) => each.printed);
  if (printed.length === 0) return null;
  const blank = printed.length === said.length;
  const empty = new Map(
    printed.flatMap(({ column, cell }): [string, ReadCell][] =>
      blank || column.value.type === "target"
        ? [[column.key, { ...cell, value: kindOf(column.value).read(null, null) }]]
        : [],
    ),
  );
  return { cells: new Map([...cells, ...empty]), blank };
}
