import type { Cell, Grid } from "../../../src/core/grid/grid";
import { isArea, moved, rowsOf } from "./grids";

/** Tables that a page break goes through, as converters and people leave them. */

export interface PageBreak {
  /** Row of the table's heading, and the row before which the page breaks. */
  readonly heading: number;
  readonly at: number;
  /** Of its headings; one where nothing is said. */
  readonly headingRows?: number;
  /** First column of the table: what stands left of it is its side label. */
  readonly left: number;
  /** Rows of the sheet's title and year that the next page prints again. */
  readonly titleRows: number;
  /** The side label is printed again. */
  readonly side: boolean;
  /** The level that goes on is printed again. */
  readonly levels: boolean;
  readonly blankRows: number;
}

/** With the page break in the sheet: blank rows, title, heading, and the rows behind it. */
export function withPageBreak(grid: Grid, { at, ...page }: PageBreak): Grid {
  const lower = nextPage(grid, { at, ...page });
  const upper = rowsOf(grid, 0, at);
  const gap = Array.from({ length: page.blankRows }, (): (Cell | null)[] => []);
  return {
    top: 0,
    left: 0,
    cells: [...upper.cells, ...gap, ...lower.cells],
    merges: [...upper.merges, ...lower.merges.map((area) => moved(area, at + page.blankRows, 0))],
  };
}

/** What is printed from the page break on. */
export function nextPage(grid: Grid, { heading, headingRows = 1, at, left, titleRows, side, levels }: PageBreak): Grid {
  const title = rowsOf(grid, 0, titleRows);
  const head = withoutSide(rowsOf(grid, heading, heading + headingRows), side ? 0 : left);
  const rest = rowsOf(grid, at, grid.cells.length);
  const cells = rest.cells.map((row) => [...row]);
  if (levels) {
    for (const area of grid.merges.filter(({ top, bottom }) => top < at && bottom >= at)) {
      const first = cells[0];
      if (!first || area.left < left) continue;
      while (first.length <= area.left) first.push(null);
      first[area.left] = copyOf(grid.cells[area.top]?.[area.left] ?? null);
    }
  }
  const above = [...title.cells, ...head.cells].map((row) => row.map(copyOf));
  return {
    top: 0,
    left: 0,
    cells: [...above, ...cells],
    merges: [
      ...title.merges,
      ...head.merges.map((area) => moved(area, titleRows, 0)),
      ...rest.merges.map((area) => moved(area, above.length, 0)),
    ].filter(isArea),
  };
}

function withoutSide(grid: Grid, left: number): Grid {
  const cells = grid.cells.map((row) => row.map((cell, column) => (column < left ? null : cell)));
  return { ...grid, cells, merges: grid.merges.filter((area) => area.left >= left) };
}

function copyOf(cell: Cell | null): Cell | null {
  return cell && { ...cell };
}
