import type { FilledCell } from "../find/sheet-view";
import type { GridColumn } from "../locate/grid-columns";
import type { PartView } from "../locate/part-view";

/** The cell of a column in a row: under the heading, else the first one in the column's width. */
export function cellIn(
  part: PartView,
  { left, right }: Pick<GridColumn, "left" | "right">,
  row: number,
): FilledCell | undefined {
  const cells = part.values(row, left, right);
  return cells.find((filled) => filled.column === left) ?? cells[0];
}
