import type { Drawing } from "../core/grid/drawing";
import { type Area, around, cellAt, type Grid, intersect } from "../core/grid/grid";

/** The lines that a sheet draws around its cells: how far a blank form reaches, and what stands outside of it. */
export interface Frame {
  /** What is written, and the framed cells that go on from it. */
  readonly area: Area;
  readonly touches: (area: Area) => boolean;
}

/** A few lines, under a title or a signature, are no frame. */
const LEAST_ROWS = 3;

/** Null where nothing is known of lines, and on a sheet that frames hardly anything of what it says. */
export function frameOf(grid: Grid, written: Area, drawing: Drawing | null): Frame | null {
  const framed = drawing?.framed ?? [];
  const own = framed.filter((area) => intersect(area, written) !== null);
  if (framed.length < LEAST_ROWS || !framesMost(grid, own)) return null;
  let area = written;
  for (const stretch of [...framed].sort((a, b) => a.top - b.top)) {
    const next = { ...area, bottom: area.bottom + 1, right: area.right + 1 };
    if (stretch.top <= area.bottom + 1 && intersect(stretch, next)) area = around(area, stretch);
  }
  const rows = new Map<number, Area[]>();
  for (const stretch of framed) rows.set(stretch.top, [...(rows.get(stretch.top) ?? []), stretch]);
  return {
    area,
    touches(of) {
      for (let row = of.top; row <= of.bottom; row += 1)
        if (rows.get(row)?.some((stretch) => intersect(stretch, of))) return true;
      return false;
    },
  };
}

function framesMost(grid: Grid, framed: readonly Area[]): boolean {
  const said = framed.filter(({ top, left, right }) => {
    for (let column = left; column <= right; column += 1) if (cellAt(grid, top, column) !== null) return true;
    return false;
  });
  const lines = grid.cells.filter((row) => row.some((cell) => cell !== null)).length;
  return said.length * 2 >= lines;
}
