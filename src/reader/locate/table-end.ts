import { labelKey } from "../../core/text/text";
import { kindOf } from "../../values";
import { goesOnWith } from "../find/levels";
import { MOST_BLANK_ROWS } from "../find/weights";
import { cellText } from "../../values/cell-text";
import { beginsAnother } from "./beginnings";
import type { GridColumn } from "./grid-columns";
import type { PartView } from "./part-view";
import { evidenceOf } from "./row-kind";

/**
 * The row at which a table without a closing row ends before the sheet does: where another form begins, or behind blank
 * rows unless something printed of the table stands behind or over them. Null where nothing ends it.
 */
export function endOf(
  part: PartView,
  columns: readonly GridColumn[],
  { first, border, closed }: { first: number; border: number; closed: boolean },
): number | null {
  let blank = 0;
  for (let row = first; row < border; row += 1) {
    if (part.isPrintedAgain(row)) continue;
    if (part.view.between(row, part.left, part.right).length === 0) {
      blank += 1;
      continue;
    }
    if (!closed && beginsAnother(part, columns, row)) return row;
    if (blank > MOST_BLANK_ROWS && !reachesAcross(part, columns, { first, row, border })) return row;
    blank = 0;
  }
  return null;
}

/** Whether something printed of a table, or a merged cell of it, stands behind blank rows or over them. */
function reachesAcross(
  part: PartView,
  columns: readonly GridColumn[],
  { first, row, border }: { first: number; row: number; border: number },
): boolean {
  const { view } = part;
  for (let column = part.left; column <= part.right; column = view.area(row, column).right + 1) {
    const { top } = view.area(row, column);
    if (top < row && view.area(row - 1, column).top === top) return true;
  }
  const printed = columns.filter(({ column }) => kindOf(column.value).printed);
  const [leading] = printed;
  const above: string[] = [];
  for (let line = first; line < row; line += 1) above.push(...wordsIn(part, leading, line));
  for (let line = row; line < border; line += 1) {
    const own = part.values(line);
    if (!printed.some((column) => evidenceOf(part, column, own) === "known")) continue;
    return goesOnWith(wordsIn(part, leading, line)[0], above);
  }
  return false;
}

/** What a column says in a row; for comparing. */
export function wordsIn(part: PartView, column: GridColumn | undefined, row: number): readonly string[] {
  return column ? part.values(row, column).map(({ cell }) => labelKey(cellText(cell))) : [];
}
