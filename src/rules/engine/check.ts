import { oncePer } from "../../core/remembered";
import type { Form } from "../../forms/compile/form";
import type { SheetReading } from "../../reader/sheet-reading";
import type { Checked } from "../checked/checked";
import { sameCell } from "../checked/places";
import type { Finding } from "../finding";
import { RULES } from "../registry";
import { hideFollowOns, inOrder } from "./shown";
import type { SheetSighting, Sighting } from "./sighting";

type KnownRule = (typeof RULES)[number];

/**
 * What is wrong with a form: errors first, root causes first, follow-on findings left out. A form without any input
 * has only what its paper lacks. Pure.
 */
export function findingsOf(checked: Checked): readonly Finding[] {
  return inOrder(checked, hideFollowOns(allFindings(checked)));
}

/** Everything that the rules find, follow-on findings too, rule by rule. */
export function allFindings(checked: Checked): readonly Finding[] {
  const { form, key, blank } = checked;
  const findings: Finding[] = [];
  for (const rule of rulesFor(form)) {
    if (blank && rule.stage !== "paper") continue;
    for (const sighting of rule.check(checked)) findings.push(found(rule, sighting, { form: form.id, formKey: key }));
  }
  return findings;
}

/**
 * What a workbook's worksheets hold that no form was read from: declarations of unknown layout, forms of other kinds,
 * and the hidden sheets on which they stand. In tab order; of each sheet itself first, then of what stands on it.
 */
export function checkSheets(sheets: readonly SheetReading[]): readonly Finding[] {
  return sheets.flatMap((sheet) => [
    ...RULES.flatMap((rule) => rule.checkSheet(sheet).map((sighting) => found(rule, sighting, NO_FORM))),
    ...sheet.unread.flatMap((unread) =>
      RULES.flatMap((rule) => rule.checkUnread(unread).map((sighting) => found(rule, sighting, NO_FORM))),
    ),
  ]);
}

const NO_FORM = { form: null, formKey: null };

/** The rules that a form has something for. */
export const rulesFor = oncePer((form: Form): readonly KnownRule[] => RULES.filter((rule) => rule.appliesTo(form)));

const NOTHING_SAID = { field: null, observed: null, expected: null, fix: null };

/** A sighting as the rule's finding. */
function found(
  { id, severity }: KnownRule,
  { related = [], texts = [], unsettles = [], ...seen }: Sighting | SheetSighting,
  place: Pick<Finding, "form" | "formKey">,
): Finding {
  return {
    rule: id,
    severity,
    ...place,
    ...NOTHING_SAID,
    ...seen,
    related: related.filter((cell) => !sameCell(cell, seen.at)),
    ...(texts.length > 0 ? { texts } : {}),
    ...(unsettles.length > 0 ? { unsettles } : {}),
  };
}
