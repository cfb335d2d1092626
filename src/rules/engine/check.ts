import { oncePer } from "../../core/remembered";
import type { Form } from "../../forms/compile/form";
import type { SheetReading } from "../../reader/sheet-reading";
import type { Checked } from "../checked/checked";
import { sameCell } from "../checked/context";
import type { Finding } from "../finding";
import { RULES } from "../registry";
import { hideFollowOns } from "./hide";
import { inOrder } from "./order";
import type { SheetSighting, Sighting } from "./sighting";

type KnownRule = (typeof RULES)[number];

/**
 * What is wrong with a form: errors first, root causes first, follow-on findings left out. A form without any input
 * has only what its paper lacks. Pure.
 */
export function findingsOf(checked: Checked): readonly Finding[] {
  return inOrder(checked.reading, hideFollowOns(allFindings(checked)));
}

/** Everything that the rules find, follow-on findings too, rule by rule. */
export function allFindings(checked: Checked): readonly Finding[] {
  const { form, key, blank } = checked.reading;
  return rulesFor(form)
    .filter(({ stage }) => !blank || stage === "paper")
    .flatMap((rule) => rule.check(checked).map((sighting) => found(rule, sighting, { form: form.id, formKey: key })));
}

/**
 * What a workbook's worksheets hold that no form was read from: declarations of unknown layout, forms of other kinds,
 * and the hidden sheets on which they stand. In tab order; of each sheet itself first, then of what stands on it.
 */
export function checkSheets(sheets: readonly SheetReading[]): readonly Finding[] {
  return sheets.flatMap((sheet) => [
    ...RULES.flatMap((rule) => rule.checkSheet(sheet).map((sighting) => foundOnSheet(rule, sighting))),
    ...sheet.unread.flatMap((unread) =>
      RULES.flatMap((rule) => rule.checkUnread(unread).map((sighting) => foundOnSheet(rule, sighting))),
    ),
  ]);
}

/** The rules that a form has something for. */
export const rulesFor = oncePer((form: Form): readonly KnownRule[] => RULES.filter((rule) => rule.appliesTo(form)));

function foundOnSheet(rule: KnownRule, sighting: SheetSighting): Finding {
  const { form = null, about } = sighting;
  return { ...found(rule, sighting, { form, formKey: null }), about };
}

/** A sighting as the rule's finding: everything that was not said is null. */
function found(
  { id, severity }: KnownRule,
  { at, subject, field, observed, expected, related, fix, texts, sides, unsettles, ofVisibleForm }: Sighting,
  place: Pick<Finding, "form" | "formKey">,
): Finding {
  return {
    rule: id,
    severity,
    ...place,
    at,
    related: (related ?? []).filter((cell) => !sameCell(cell, at)),
    field: field ?? null,
    subject,
    observed: observed ?? null,
    expected: expected ?? null,
    fix: fix ?? null,
    ...(texts !== undefined && texts.length > 0 ? { texts } : {}),
    ...(sides === undefined ? {} : { sides }),
    ...(unsettles !== undefined && unsettles.length > 0 ? { unsettles } : {}),
    ...(ofVisibleForm === undefined ? {} : { ofVisibleForm }),
  };
}
