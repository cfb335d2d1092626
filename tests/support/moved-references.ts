import { columnName, parseArea } from "../../src/core/grid/address";
import type { Area } from "../../src/core/grid/grid";

/** What Excel does to what is named by addresses when rows come and go: written for tests alone, so that they can tell. */

export interface Move {
  /** Where the row came in, or which went. */
  readonly row: number;
  readonly by: 1 | -1;
  /** Which columns move. */
  readonly left: number;
  readonly right: number;
}

/** Null when nothing is left of it. */
export function movedArea(area: Area, { row, by, left, right }: Move): Area | null {
  if (area.left < left || area.right > right) return area;
  const [top, bottom] =
    by > 0
      ? [area.top >= row ? area.top + 1 : area.top, area.bottom >= row ? area.bottom + 1 : area.bottom]
      : [area.top > row ? area.top - 1 : area.top, area.bottom >= row ? area.bottom - 1 : area.bottom];
  return bottom < top ? null : { ...area, top, bottom };
}

/** Formulas of these tests have no other sheets in them. */
export function movedFormula(formula: string, move: Move): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replaceAll(/\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?(?![\w(])/g, (reference) => {
            const area = parseArea(reference);
            const after = area && movedArea(area, move);
            return after ? written(reference, after) : "#REF!";
          }),
    )
    .join("");
}

function written(reference: string, area: Area): string {
  const ends = [
    [area.left, area.top],
    [area.right, area.bottom],
  ] as const;
  return reference
    .split(":")
    .map((cell, index) => {
      const [column, row] = ends[index] ?? ends[0];
      const [, held, , fixed] = /^(\$?)([A-Z]+)(\$?)/.exec(cell) ?? [];
      return `${held}${columnName(column)}${fixed}${row + 1}`;
    })
    .join(":");
}
