import type { Area, Cell, Grid } from "../../../src/core/grid/grid";

/** Grids cut and put together. A cell that is moved stays the same object, by which it is found again. */

export const widthOf = (grid: Grid): number => Math.max(0, ...grid.cells.map((row) => row.length));
export const heightOf = (grid: Grid): number => grid.cells.length;

/** Rows `from` up to, not with, `to`. Merged areas that reach across are cut; what they say stays at their top. */
export function rowsOf(grid: Grid, from: number, to: number): Grid {
  return {
    top: 0,
    left: 0,
    cells: grid.cells.slice(from, to),
    merges: grid.merges.flatMap(({ top, bottom, ...sides }) => {
      const cut = { ...sides, top: Math.max(top, from) - from, bottom: Math.min(bottom, to - 1) - from };
      return isArea(cut) ? [cut] : [];
    }),
  };
}

/** Without a row that no merged area reaches across. */
export function withoutRow(grid: Grid, at: number): Grid {
  const lower = rowsOf(grid, at + 1, heightOf(grid));
  const upper = rowsOf(grid, 0, at);
  return {
    ...grid,
    cells: [...upper.cells, ...lower.cells],
    merges: [...upper.merges, ...lower.merges.map((area) => moved(area, at, 0))],
  };
}

/** Without a column, as Excel takes one out: a merged area keeps what it says, unless it is gone as a whole. */
export function withoutColumn(grid: Grid, at: number): Grid {
  const kept = grid.merges.filter(({ left, right }) => left === at && right > at);
  const cells = grid.cells.map((row, index) => {
    const corner = kept.some(({ top }) => top === index) ? (row[at] ?? null) : null;
    const rest = [...row.slice(0, at), ...row.slice(at + 1)];
    if (corner) rest[at] = corner;
    return rest;
  });
  const merges = grid.merges.flatMap(({ left, right, ...rows }) => {
    const cut = { ...rows, left: left > at ? left - 1 : left, right: right >= at ? right - 1 : right };
    return isArea(cut) ? [cut] : [];
  });
  return { ...grid, cells, merges };
}

/** The second grid laid over blank cells of the first. */
export function laidOver(under: Grid, over: Grid, row: number, column: number): Grid {
  const cells: (Cell | null)[][] = under.cells.map((line) => [...line]);
  for (const [index, line] of over.cells.entries()) {
    while (cells.length <= row + index) cells.push([]);
    const target = cells[row + index] ?? [];
    for (const [at, cell] of line.entries()) {
      if (cell === null) continue;
      while (target.length <= column + at) target.push(null);
      if (target[column + at]) throw new Error("laid over a cell that is filled");
      target[column + at] = cell;
    }
  }
  return { top: 0, left: 0, cells, merges: [...under.merges, ...over.merges.map((area) => moved(area, row, column))] };
}

export function moved({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

export function isArea({ top, left, bottom, right }: Area): boolean {
  return bottom >= top && right >= left && (bottom > top || right > left);
}
