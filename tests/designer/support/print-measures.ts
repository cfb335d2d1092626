import { SHIPPED } from "../../../src/forms";
import { compile } from "../../../src/forms/compile/compile";
import { propose } from "../../../src/designer/propose";
import { planFilledForm, planForm } from "../../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../../src/reader";
import { everything } from "../../reader/everything";
import { gridFromPlan, sheetRef } from "../../support/grids";
import { saidByCell } from "./by-cell";
import { lexiconWithout, TWINS } from "./expected";
import { measured, PUBLISHED } from "./table";

/**
 * `npx tsx tests/designer/support/print-measures.ts`: how much of each published form, and then of each shipped one, is read with
 * what is proposed of its blank sheets by a lexicon that was not learnt from it.
 */
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

for (const [form, without] of PUBLISHED) {
  const { fields, indicators, doubts, wrong } = measured(form, without);
  say(
    `${form}  fields ${fields.right}/${fields.of}  indicators ${indicators.right}/${indicators.of}  doubts ${doubts}`,
  );
  for (const each of wrong) say(`      ${each}`);
}

for (const form of SHIPPED.map(compile)) {
  const lexicon = lexiconWithout(TWINS.includes(form.id) ? TWINS : [form.id]);
  const sheets = planForm(form, { fiscalYear: 2026 }).map(gridFromPlan);
  const proposal = propose(sheets, {}, { lexicon });
  if (proposal.definition === null) {
    say(`${form.id}  nothing proposed: ${proposal.why}`);
    continue;
  }
  const proposed = compile(proposal.definition);
  const plans = planFilledForm(form, everything(form));
  const [own, other] = [form, proposed].map((each) => {
    const read = plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), [each]));
    const [reading] = assembleForms(read, [each]);
    return reading ? saidByCell(reading) : new Map<string, string>();
  });
  const right = [...(own ?? [])].filter(([cell, words]) => other?.get(cell) === words).length;
  say(`${form.id}  cells ${right}/${own?.size ?? 0}  doubts ${proposal.doubts.length}`);
}
