import type { FormReading } from "../../src/reader/reading";
import { checkedOf, findingsOf } from "../../src/rules";
import type { Finding, RuleId } from "../../src/rules/finding";
import { addressOf, readingOf, type FormSpec } from "./readings";

/** What is wrong with a form, where nothing else is asked of it. */
export function checkForm(reading: FormReading): readonly Finding[] {
  return findingsOf(checkedOf(reading));
}

/** The findings of several forms, form after form. */
export function checkForms(readings: readonly FormReading[]): readonly Finding[] {
  return readings.flatMap(checkForm);
}

/** The form with some of what was typed in it changed: fields one by one, tables as a whole. */
export function change(base: FormSpec, changes: Omit<Partial<FormSpec>, "form">): FormSpec {
  return {
    ...base,
    ...changes,
    fields: { ...base.fields, ...changes.fields },
    repeats: { ...base.repeats, ...changes.repeats },
    tables: { ...base.tables, ...changes.tables },
  };
}

/** What is found in a form, as people and tests read it: `FUND-TOTAL-SUM declaration!C6`. */
export function found(spec: FormSpec): readonly string[] {
  return checkForm(readingOf(spec)).map((finding) => `${finding.rule} ${addressOf(finding.at)}`);
}

/** The finding of one rule, which must be the only one of it. */
export function findingOf(spec: FormSpec, rule: RuleId): Finding {
  const findings = checkForm(readingOf(spec)).filter((finding) => finding.rule === rule);
  const [only] = findings;
  if (!only || findings.length > 1) throw new Error(`${findings.length} findings of ${rule}`);
  return only;
}
