import { canonicalBytes } from "../../src/canonical/bytes";
import { toDocument } from "../../src/canonical/document";
import { parseDocument } from "../../src/canonical/import";
import { jsonSchemas } from "../../src/canonical/json-schema";
import { definitionDigest } from "../../src/canonical/meaning";
import { nextYear } from "../../src/canonical/new-year";
import { plansOf } from "../../src/canonical/plans";
import type { Form } from "../../src/forms/compile/form";
import type { SheetPlan } from "../../src/layout/plan";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../src/reader";
import { checkedOf, findingsOf, fundTree, progress } from "../../src/rules";
import { everything } from "../reader/everything";
import { gridFromPlan, sheetRef } from "./grids";

/** Everything that is derived of a form, made once: its sheets, blank and filled in, read, checked, exported and back. @throws what any of it throws */
export function deriveAll(form: Form): void {
  const forms = [structuredClone(form)];
  const read = (plans: readonly SheetPlan[]) =>
    assembleForms(
      plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), forms)),
      forms,
    );
  definitionDigest(form);
  JSON.stringify(jsonSchemas(forms));
  for (const reading of read(planForm(form, { fiscalYear: 2026 }))) findingsOf(checkedOf(reading));
  const readings = read(planFilledForm(form, everything(form)));
  const document = toDocument(readings, { draft: true });
  const parsed = parseDocument(canonicalBytes(document), forms);
  if (parsed.ok) toDocument(read(plansOf(parsed.document, forms)), { draft: true });
  for (const reading of readings) {
    const checked = checkedOf(reading);
    progress(checked, findingsOf(checked));
    fundTree(checked);
  }
  for (const each of document.forms) planFilledForm(form, nextYear(form, each, 2027));
}
