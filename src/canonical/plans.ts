import { knownForm, type Forms } from "../forms/forms";
import { planFilledForm } from "../layout/plan-form";
import type { SheetPlan } from "../layout/plan";
import type { CanonicalDocument } from "./document";
import { toValues } from "./values";

/**
 * The sheets that a canonical document fills, its forms one after the other.
 *
 * The document must have passed `parseDocument` or come from `toDocument`. @throws {Error} on an unknown form.
 */
export function plansOf(document: CanonicalDocument, forms: Forms): readonly SheetPlan[] {
  return document.forms.flatMap((each) => {
    const form = knownForm(forms, each.form);
    return planFilledForm(form, toValues(form, each));
  });
}
