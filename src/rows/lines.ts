import { styleAt } from "./look";
import { rowsBetween } from "./row-change";
import type { SheetEdit, SheetLook } from "./sheet-edit";
import type { TablePlace } from "./table-place";

/** The line that a table or a level ends with stays at its end; the host takes it along, or away, with a row. */

/** Below the last row of a table, which a row is put in below of: there the rows are parted as they are above it. */
export function linesPassedOn({ rows }: TablePlace, look: SheetLook, at: number): readonly SheetEdit[] {
  const [first, last] = [rows[0]?.row ?? at, rows.at(-1)?.row ?? at];
  // Above the only row there is the line below the heading.
  if (last !== at - 1 || first === last) return [];
  return changed(look, last, (column) => styleAt(look, last, column)?.above);
}

/** Below the row above one that goes. */
export function linesTakenOver(look: SheetLook, row: number): readonly SheetEdit[] {
  return changed(look, row - 1, (column) => styleAt(look, row, column)?.below);
}

export function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function changed(look: SheetLook, row: number, lineIn: (column: number) => unknown): readonly SheetEdit[] {
  return rowsBetween(look.area.left, look.area.right).flatMap((column): readonly SheetEdit[] => {
    const [before, line] = [styleAt(look, row, column)?.below, lineIn(column)];
    const stays = before === undefined || line === undefined || isAlike(before, line);
    return stays ? [] : [{ kind: "line-below", row, column, line }];
  });
}
