import type { Area, Grid } from "../core/grid/grid";
import type { Columns } from "./sheet-edit";

/**
 * How room is made for a row: by whole rows of the sheet, which also moves what stands below; or, where other content
 * stands beside the form, by the form's columns alone. `beside`: then what stands below it, in the same columns, would be
 * moved against what is beside that, and nothing is done.
 */
export type Shift =
  { readonly kind: "rows" } | { readonly kind: "columns"; readonly columns: Columns } | { readonly kind: "beside" };

export function shiftOf(grid: Grid, { top, left, bottom, right }: Area): Shift {
  const isBeside = (row: number, column: number) => row >= top && row <= bottom && (column < left || column > right);
  const isBelow = (row: number, column: number) => row > bottom && column >= left && column <= right;
  if (!some(grid, isBeside)) return { kind: "rows" };
  return some(grid, isBelow) ? { kind: "beside" } : { kind: "columns", columns: { left, right } };
}

function some({ cells, top, left }: Grid, test: (row: number, column: number) => boolean): boolean {
  return cells.some((line, down) =>
    line.some((cell, across) => cell !== null && cell.text.trim() !== "" && test(top + down, left + across)),
  );
}
