import type { Grid } from "../../src/core/grid/grid";
import { assembleForms, readSheet } from "../../src/reader";
import type { FormReading } from "../../src/reader/reading";
import { planFilledForm } from "../../src/layout/plan-form";
import { FORMS } from "../../src/forms";
import type { Form } from "../../src/forms/compile/form";
import type { FormValues } from "../../src/layout/values";
import { gridFromPlan, sheetRef } from "../support/grids";

/** The forms of a workbook, read as the add-in reads it. */
export function readForms(sheets: readonly { readonly name: string; readonly grid: Grid }[]): readonly FormReading[] {
  return assembleForms(
    sheets.map(({ name, grid }) => readSheet(sheetRef(name), grid, FORMS)),
    FORMS,
  );
}

/** What is read once the values have been put into sheets. */
export function writtenAndRead(definition: Form, values: FormValues): readonly FormReading[] {
  const plans = planFilledForm(definition, values);
  return readForms(plans.map((plan) => ({ name: plan.name, grid: gridFromPlan(plan) })));
}
