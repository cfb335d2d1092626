import type { Grid } from "../../core/grid/grid";

/** Cells, and rows of merged areas, of all sheets of a file: what everything that looks at a grid walks through. */
export const MAX_CELLS = 4_000_000;

export function sizeOf({ top, cells, merges }: Grid): number {
  const bottom = top + cells.length - 1;
  const filled = cells.reduce((sum, row) => sum + 1 + row.length, 0);
  return merges.reduce((sum, area) => sum + 1 + Math.max(0, Math.min(area.bottom, bottom) - area.top), filled);
}
