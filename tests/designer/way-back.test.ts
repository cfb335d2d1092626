import { propose } from "../../src/designer/propose";
import { SHIPPED } from "../../src/forms";
import { compile } from "../../src/forms/compile/compile";
import type { Form } from "../../src/forms/compile/form";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../src/reader";
import { everything } from "../reader/everything";
import { furtherForms } from "../support/further-definitions";
import { fuzzRuns } from "../support/fuzz";
import { gridFromPlan, sheetRef } from "../support/grids";
import type { Lexicon } from "../../src/designer/lexicon";
import { saidByCell } from "./support/by-cell";
import { lexiconWithout, TWINS } from "./support/expected";

/** The way back: what is proposed of the blank sheets of a definition reads what the definition reads. */

function readWith(form: Form, of: Form): ReadonlyMap<string, string> {
  const plans = planFilledForm(of, everything(of));
  const sheets = plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), [form]));
  const [reading] = assembleForms(sheets, [form]);
  return reading ? saidByCell(reading) : new Map();
}

const OWN = SHIPPED.map(compile);
const { numRuns, seed } = fuzzRuns(12);
const FURTHER = furtherForms(numRuns, seed);

function saidWith(form: Form, lexicon?: Lexicon): ReadonlyMap<string, string> {
  const sheets = planForm(form, { fiscalYear: 2026 }).map(gridFromPlan);
  const { definition, ...why } = propose(sheets, {}, lexicon ? { lexicon } : {});
  if (!definition) throw new Error(JSON.stringify(why));
  return readWith(compile(definition), form);
}

test.each([...OWN, ...FURTHER].map((form) => [form.id, form] as const))("%s", (_, form) => {
  expect([...saidWith(form)].sort()).toEqual([...readWith(form, form)].sort());
});

test.each(OWN.map((form) => [form.id, form] as const))("%s by words that were not learnt from it", (id, form) => {
  const lexicon = lexiconWithout(TWINS.includes(id) ? TWINS : [id]);
  expect([...saidWith(form, lexicon)].sort()).toEqual([...readWith(form, form)].sort());
});

test("the same sheet gives the same proposal, and is only looked at", () => {
  for (const form of OWN) {
    const sheets = planForm(form, { fiscalYear: 2026 }).map(gridFromPlan);
    const before = structuredClone(sheets);
    expect(propose(sheets)).toEqual(propose(structuredClone(sheets)));
    expect(sheets).toEqual(before);
  }
});
