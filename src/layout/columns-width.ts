import type { Paper } from "../forms/compile/form";

/** How wide neighbouring columns are together, in characters. */
export function columnsWidth({ columns }: Paper, left: number, right: number): number {
  return columns.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}
