import { labelKey } from "../../core/text/text";
import { kindOf } from "../../values";
import { goesOnWith } from "../find/levels";
import { MOST_BLANK_ROWS } from "../find/weights";
import { cellText } from "../../values/cell-text";
import { beginsAnother } from "./beginnings";
import type { GridTable } from "./grid-table";
import { evidenceIn } from "./row-kind";

/**
 * The row at which a table without a closing row ends before the sheet does: where another form begins, or behind blank
 * rows unless something printed of the table stands behind or over them. Null where nothing ends it.
 */
export function endOf(
  table: GridTable,
  { first, border, closed }: { readonly first: number; readonly border: number; readonly closed: boolean },
): number | null {
  const { part } = table;
  let blank = 0;
  for (let row = first; row < border; row += 1) {
    if (part.isPrintedAgain(row)) continue;
    if (part.view.between(row, part.left, part.right).length === 0) {
      blank += 1;
      continue;
    }
    if (!closed && beginsAnother(table, row)) return row;
    if (blank > MOST_BLANK_ROWS && !reachesAcross(table, first, row, border)) return row;
    blank = 0;
  }
  return null;
}

/** Whether something printed of a table, or a merged cell of it, stands behind blank rows or over them. */
function reachesAcross(table: GridTable, first: number, row: number, border: number): boolean {
  const { part } = table;
  const { view } = part;
  for (let column = part.left; column <= part.right; column = view.area(row, column).right + 1) {
    const { top } = view.area(row, column);
    if (top < row && view.area(row - 1, column).top === top) return true;
  }
  for (let line = row; line < border; line += 1) {
    if (!evidenceIn(table, part.values(line)).includes("known")) continue;
    const above = Array.from({ length: row - first }, (_, index) => wordsIn(table, first + index));
    return goesOnWith(wordsIn(table, line)[0], above.flat());
  }
  return false;
}

/** What is printed beside a row; for comparing. */
export function wordsIn({ part, columns }: GridTable, row: number): readonly string[] {
  const leading = columns.find(({ column }) => kindOf(column.value).printed);
  return leading ? part.values(row, leading).map(({ cell }) => labelKey(cellText(cell))) : [];
}
