import { toFormDocument } from "../canonical/document";
import { ImportError, parseDocument, type ImportNotice } from "../canonical/import";
import { nextYear } from "../canonical/new-year";
import { plansOf } from "../canonical/plans";
import { definitionOf } from "../forms";
import { planFilledForm, planForm } from "../layout/plan-form";
import type { SheetPlan } from "../layout/plan";
import type { FormReading } from "../reader/reading";

/** Plans for commands that add sheets. Fetched with the first such command: layout and canonical JSON are heavy. */

export function blankForm(definitionId: string, fiscalYear: number): readonly SheetPlan[] {
  return planForm(definitionOf(definitionId), { fiscalYear });
}

/** All forms of a canonical document; `said` gets what is worth saying of it. @throws {ImportError} with what does not fit, and where */
export function formsOfDocument(
  bytes: Uint8Array,
  said: (notices: readonly ImportNotice[]) => void = () => undefined,
): readonly SheetPlan[] {
  const parsed = parseDocument(bytes);
  if (!parsed.ok) throw new ImportError(parsed.problems);
  said(parsed.notices);
  return plansOf(parsed.document);
}

export function formForYear(form: FormReading, fiscalYear: number): readonly SheetPlan[] {
  return planFilledForm(form.form, nextYear(toFormDocument(form), fiscalYear));
}
