import type { FormDocument } from "../../src/canonical/document";
import type { Grid } from "../../src/core/grid/grid";
import { planFilledForm } from "../../src/layout/plan-form";
import { seedDocument, type Seed } from "../canonical/fixtures";
import { gridFromPlan } from "./grids";
import { definitionOf, toValues } from "./shipped";

/** The sheets of a published form as an import lays them out, in tab order. */
export function seedGrids(seed: Seed, change: (form: FormDocument) => FormDocument = (form) => form): readonly Grid[] {
  return seedDocument(seed).forms.flatMap((form) =>
    planFilledForm(definitionOf(form.form), toValues(change(form))).map(gridFromPlan),
  );
}
