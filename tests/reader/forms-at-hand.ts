import type { Grid } from "../../src/core/grid/grid";
import { planForm } from "../../src/layout/plan-form";
import { type CellSketch, gridFromPlan, withCell } from "../support/grids";
import { chongming2023, minhang2019 } from "../support/shipped";

/** Blank forms as the add-in inserts them, and what a test types into them. */

const [declaration] = planForm(chongming2023, { fiscalYear: 2023 }).map(gridFromPlan);
const [overview, targets, safeguards] = planForm(minhang2019, { fiscalYear: 2019 }).map(gridFromPlan);
if (!declaration || !overview || !targets || !safeguards) throw new Error("four sheets are planned");

/** The single sheet of chongming-2023: title in A1, name in B3, funds from row 6, goals in row 11, indicators from row 13. */
export const DECLARATION: Grid = declaration;
/** The three sheets of minhang-2019. */
export const OVERVIEW: Grid = overview;
export const TARGETS: Grid = targets;
export const SAFEGUARDS: Grid = safeguards;

/** The grid with cells set, by address. */
export function typed(grid: Grid, cells: Readonly<Record<string, CellSketch>>): Grid {
  return Object.entries(cells).reduce((changed, [address, sketch]) => withCell(changed, address, sketch), grid);
}

/** The grid without its merged areas, as after a paste of values. */
export function unmerged(grid: Grid): Grid {
  return { ...grid, merges: [] };
}
