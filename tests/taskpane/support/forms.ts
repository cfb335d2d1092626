import type { Grid } from "../../../src/core/grid";
import { seedGrids } from "../../support/seed-grids";
import { addressOf, gridFromPlan, withCell } from "../../support/grids";
import { planForm } from "../../../src/layout/plan-form";
import { chongming2023 } from "../../../src/forms/chongming-2023";

/** Forms on one sheet each, of another project each. */
export const FIRST = onlySheet("chongming-2023-1");
export const SECOND = onlySheet("shanghai-2026");

/** With a wrong sum. */
export const FAULTY = withCell(FIRST, addressOf(FIRST, "5350000"), 1);

/** With two targets whose meaning is certain and whose wording could be the standard one. */
export const TIDY = withCell(
  withCell(FIRST, addressOf(FIRST, "=15个"), "15个以上"),
  addressOf(FIRST, "=91个"),
  "91个以上",
);

export const BLANK = gridOfBlank();

export function onlySheet(seed: Parameters<typeof seedGrids>[0]): Grid {
  const [grid] = seedGrids(seed);
  if (grid === undefined) throw new Error(`There is no sheet of ${seed}.`);
  return grid;
}

function gridOfBlank(): Grid {
  const [plan] = planForm(chongming2023, { fiscalYear: 2026 });
  if (plan === undefined) throw new Error("There is no blank form.");
  return gridFromPlan(plan);
}
