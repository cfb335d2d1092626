import { toFormDocument } from "../canonical/document";
import { ImportError, parseDocument, type ImportNotice } from "../canonical/import";
import { nextYear } from "../canonical/new-year";
import { plansOf } from "../canonical/plans";
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

export function formForYear(reading: FormReading, fiscalYear: number): readonly SheetPlan[] {
  return planFilledForm(reading.form, nextYear(reading.form, toFormDocument(reading), fiscalYear));
}
