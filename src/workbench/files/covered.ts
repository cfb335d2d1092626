import type { Area, Grid } from "../../core/grid/grid";

/**
 * Whether a place lies under a merged area and is not its corner: nobody sees what is there, and the grid has nothing in
 * it. Asked of many cells, of sheets with many areas: each row knows its own, from left to right.
 */
export function coveredIn({ top, cells, merges }: Grid): (row: number, column: number) => boolean {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    const bottom = Math.min(area.bottom, top + cells.length - 1);
    for (let row = Math.max(area.top, top); row <= bottom; row += 1) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [area]);
      else areas.push(area);
    }
  }
  for (const areas of byRow.values()) areas.sort((a, b) => a.left - b.left);
  return (row, column) => {
    const area = lastFrom(byRow.get(row) ?? [], column);
    return area !== undefined && area.right >= column && (area.top !== row || area.left !== column);
  };
}

/** The last of the areas that begin at a column or before it. */
function lastFrom(areas: readonly Area[], column: number): Area | undefined {
  let first = 0;
  let end = areas.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((areas[middle]?.left ?? 0) <= column) first = middle + 1;
    else end = middle;
  }
  return areas[first - 1];
}
