import type { Area } from "./grid";

/** How a worksheet is drawn, beside what its cells say: nobody asks but who makes a form of it. */
export interface Drawing {
  /** Cells with lines around them, as stretches of a row. */
  readonly framed: readonly Area[];
  /** Widths of columns in characters, by column; absent where they are as usual. */
  readonly widths: ReadonlyMap<number, number>;
  /** Heights of rows in points, by row; absent where they are as usual. */
  readonly heights: ReadonlyMap<number, number>;
}
