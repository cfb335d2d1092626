import type { Grid } from "../../../src/core/grid/grid";
import { seedGrids } from "../../support/seed-grids";
import { addressOf, gridFromPlan, gridFromText, withCell } from "../../support/grids";
import { planForm } from "../../../src/layout/plan-form";
import { chongming2023 } from "../../support/shipped";

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

/** A declaration of a layout that nobody knows. */
export const UNKNOWN = gridFromText(
  "项目支出绩效目标表\n项目名称\t道路养护\n一级指标\t二级指标\t三级指标\t指标值（长期）",
);

/** No declaration. */
export const SELF_EVALUATION = gridFromText(
  "项目支出绩效自评表\n项目名称\t道路养护\n一级指标\t二级指标\t三级指标\t实际完成值",
);

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
