import { toFormDocument } from "../canonical/document";
import { ImportError, parseDocument, type ImportNotice } from "../canonical/import";
import { nextYear } from "../canonical/new-year";
import { plansOf } from "../canonical/plans";
import { movedTo, successorsOf } from "../canonical/replaced";
import type { Form } from "../forms/compile/form";
import { carriedFiles, carriedText } from "../form-files/carried";
import { knownForm, type Forms } from "../forms/forms";
import { planFilledForm, planForm } from "../layout/plan-form";
import type { SheetPlan } from "../layout/plan";
import type { FormReading } from "../reader/reading";

/** What commands insert. Fetched with the first such command: layout and canonical JSON are heavy. */
export interface NewSheets {
  readonly plans: readonly SheetPlan[];
  /** Custom XML: the form files of those that are not shipped. */
  readonly parts: readonly string[];
}

export function blankForm(form: Form, fiscalYear: number): NewSheets {
  return withForms(planForm(form, { fiscalYear }), [form]);
}

/** All forms of a canonical document; `said` gets what is worth saying of it. @throws {ImportError} with what does not fit, and where */
export function formsOfDocument(
  bytes: Uint8Array,
  forms: Forms,
  said: (notices: readonly ImportNotice[]) => void = () => undefined,
): NewSheets {
  const parsed = parseDocument(bytes, forms);
  if (!parsed.ok) throw new ImportError(parsed.problems);
  said(parsed.notices);
  const { document } = parsed;
  return withForms(
    plansOf(document, forms),
    document.forms.map(({ form }) => knownForm(forms, form)),
  );
}

/** Last year's form made this year's, by the definition that has taken the place of its own, where one has. */
export function formForYear(reading: FormReading, fiscalYear: number, forms: Forms): NewSheets {
  let [form, document] = [reading.form, toFormDocument(reading)];
  for (const successor of successorsOf(forms, form.id)) {
    document = movedTo(successor, document).document;
    form = successor;
  }
  return withForms(planFilledForm(form, nextYear(form, document, fiscalYear)), [form]);
}

function withForms(plans: readonly SheetPlan[], forms: Forms): NewSheets {
  return { plans, parts: carriedFiles(forms).map(({ xml }) => xml) };
}

/** Of these parts those that a workbook does not bring along already, whoever has written them since. */
export function partsLacking(parts: readonly string[], there: readonly string[]): readonly string[] {
  const known = new Set(there.map(carriedText));
  return parts.filter((xml) => !known.has(carriedText(xml)));
}

export { CARRIED_NAMESPACE } from "../form-files/carried";
