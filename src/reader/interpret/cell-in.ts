import type { FilledCell } from "../find/sheet-view";
import type { GridColumn } from "../locate/grid-columns";
import type { PartView } from "../locate/part-view";

/** The cell of a column in a row: the first one in its width, from under its heading on. */
export function cellIn(
  part: PartView,
  { left, right }: Pick<GridColumn, "left" | "right">,
  row: number,
): FilledCell | undefined {
  return part.firstValue(row, left, right);
}
