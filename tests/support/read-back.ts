import type { Grid } from "../../src/core/grid/grid";
import { wholeText } from "../../src/core/number-format/shown-text";
import type { Form } from "../../src/forms/compile/form";
import type { SheetPlan } from "../../src/layout/plan";
import { assembleForms, readSheet } from "../../src/reader";
import type { FormReading } from "../../src/reader/reading";
import { gridFromPlan, sheetRef } from "./grids";

/** A sheet as somebody sees it who has opened it: numbers in their formats. */
export function shown(plan: SheetPlan): Grid {
  const grid = gridFromPlan(plan);
  const cells = grid.cells.map((row) =>
    row.map((cell) =>
      cell && typeof cell.value === "number" ? { ...cell, text: wholeText(cell.value, cell.format) ?? "" } : cell,
    ),
  );
  return { ...grid, cells };
}

/** The one form on planned sheets. */
export function readBack(form: Form, plans: readonly SheetPlan[]): FormReading {
  const sheets = plans.map((plan) => readSheet(sheetRef(plan.name), shown(plan), [form]));
  const [reading, ...others] = assembleForms(sheets, [form]);
  if (!reading || others.length > 0) throw new Error("one form is expected");
  return reading;
}
