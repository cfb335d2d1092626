import { canonicalJson } from "../../src/canonical/bytes";
import { documentOf, toFormDocument, type FormDocument } from "../../src/canonical/document";
import { parseDocument } from "../../src/canonical/import";
import { plansOf } from "../../src/canonical/plans";
import { propose } from "../../src/designer/propose";
import { withSamples } from "../../src/designer/sample";
import { FORMS } from "../../src/forms";
import { compile } from "../../src/forms/compile/compile";
import type { Form } from "../../src/forms/compile/form";
import { planForm } from "../../src/layout/plan-form";
import type { SheetPlan } from "../../src/layout/plan";
import { assembleForms, readSheet } from "../../src/reader";
import type { FormReading } from "../../src/reader/reading";
import { checkedOf, findingsOf } from "../../src/rules";
import { gridFromPlan, sheetRef } from "../support/grids";
import { papers } from "./support/drawn";

/** A blank form with a sample in each place: as JSON it is valid, and its sheets say the same again. */

const YEAR = 2026;

function readOf(form: Form, plans: readonly SheetPlan[]): FormReading {
  const sheets = plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), [form]));
  const [reading] = assembleForms(sheets, [form]);
  if (!reading) throw new Error(`${form.id} is not read`);
  return reading;
}

function sampled(form: Form): { readonly document: FormDocument; readonly again: FormReading } {
  const blank = readOf(form, planForm(form, { fiscalYear: YEAR }));
  const document = withSamples(toFormDocument(blank), blank, YEAR) as FormDocument;
  const parsed = parseDocument(canonicalJson(documentOf([document], false)), [form]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { document, again: readOf(form, plansOf(parsed.document, [form])) };
}

const PROPOSED = papers().flatMap(({ name, blank }) => {
  const { definition } = propose(blank);
  return definition ? [[`what is proposed of ${name}`, compile(definition)] as const] : [];
});

describe.each([...FORMS.map((form) => [form.id, form] as const), ...PROPOSED])("%s", (_, form) => {
  const { document, again } = sampled(form);

  test("reads back as it was filled", () => {
    expect(toFormDocument(again)).toEqual(document);
  });

  test("has something in each place but where the paper has printed it all", () => {
    const blank = [...again.fields.values()].filter(({ found, value }) => found && JSON.stringify(value) === "null");
    expect(blank).toEqual([]);
  });

  test("adds up", () => {
    expect(
      findingsOf(checkedOf(again)).filter(({ rule }) => rule.startsWith("FUND-") || rule === "SUM-DIFFERS"),
    ).toEqual([]);
  });
});
