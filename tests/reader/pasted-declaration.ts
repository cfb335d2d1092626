import type { Grid } from "../../src/core/grid/grid";
import { gridFromRows, seedText, type CellSketch } from "../support/grids";
import { onlyForm, rowsOf } from "./summary";

/** The second published declaration as it is pasted, with indicators of a test's own. */

const PASTED = seedText("chongming-2023").split("\n").slice(30);
export const HEAD = PASTED.slice(0, 15).map((line) => line.split("\t"));

/** The second published form, with these rows in its indicator table and these lines below. */
export function declaration(
  rows: readonly (readonly CellSketch[])[],
  below: readonly (readonly CellSketch[])[] = [],
): Grid {
  return gridFromRows([...HEAD, ...rows.map((row) => ["", ...row]), ...below]);
}

export function indicators(grid: Grid): (string | null)[][] {
  return rowsOf(onlyForm(grid), "indicators");
}
