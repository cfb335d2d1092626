import { toFormDocument } from "../canonical/document";
import { ImportError, parseDocument, type ImportNotice } from "../canonical/import";
import { nextYear } from "../canonical/new-year";
import { plansOf } from "../canonical/plans";
import { movedTo, successorsOf } from "../canonical/replaced";
import type { Form } from "../forms/compile/form";
import type { Forms } from "../forms/forms";
import { planFilledForm, planForm } from "../layout/plan-form";
import type { SheetPlan } from "../layout/plan";
import type { FormReading } from "../reader/reading";

/** Plans for commands that add sheets. Fetched with the first such command: layout and canonical JSON are heavy. */

export function blankForm(form: Form, fiscalYear: number): readonly SheetPlan[] {
  return planForm(form, { fiscalYear });
}

/** All forms of a canonical document; `said` gets what is worth saying of it. @throws {ImportError} with what does not fit, and where */
export function formsOfDocument(
  bytes: Uint8Array,
  forms: Forms,
  said: (notices: readonly ImportNotice[]) => void = () => undefined,
): readonly SheetPlan[] {
  const parsed = parseDocument(bytes, forms);
  if (!parsed.ok) throw new ImportError(parsed.problems);
  said(parsed.notices);
  return plansOf(parsed.document, forms);
}

/** Last year's form made this year's, by the definition that has taken the place of its own, where one has. */
export function formForYear(reading: FormReading, fiscalYear: number, forms: Forms): readonly SheetPlan[] {
  let [form, document] = [reading.form, toFormDocument(reading)];
  for (const successor of successorsOf(forms, form.id)) {
    document = movedTo(successor, document).document;
    form = successor;
  }
  return planFilledForm(form, nextYear(form, document, fiscalYear));
}
