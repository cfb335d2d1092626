import type { FormReading, SheetReading, UnreadForm } from "../../reader/reading";
import { CATALOGUE } from "../catalogue";
import { finding, type FormContext, type RuleSet } from "../checked/context";
import type { Finding, RuleId } from "../finding";
import { titleAt } from "./sheets";

/** A form is hidden when its first sheet is. */
export function isHiddenForm({ parts: [first] }: FormReading): boolean {
  return first?.sheet.hidden !== undefined;
}

/** Sheets of a form that nobody sees: one finding for each. */
export const hiddenRules: RuleSet = {
  rules: ["SHEET-HIDDEN"],
  check: (context) => hiddenSheets(context),
};

function hiddenSheets(context: FormContext): readonly Finding[] {
  const said = new Set<string>();
  return context.reading.parts.flatMap((part) => {
    const { id, name, hidden } = part.sheet;
    if (hidden === undefined || said.has(id)) return [];
    said.add(id);
    const found = finding(context, "SHEET-HIDDEN", titleAt(part), { subject: name, observed: hidden });
    return [isHiddenForm(context.reading) ? found : { ...found, ofVisibleForm: true }];
  });
}

/** The rules about worksheets in which something is not read as a form; `checkSheets` looks for them. */
export const worksheetRules: readonly RuleId[] = ["FORM-UNREAD", "FORM-OTHER-KIND"];

/**
 * What a workbook's worksheets hold that no form was read from: declarations of unknown layout, forms of other kinds,
 * and the hidden sheets on which they stand. In tab order; the one place where readings become such findings.
 */
export function checkSheets(sheets: readonly SheetReading[]): readonly Finding[] {
  return sheets.flatMap(({ sheet, parts, unread }) => {
    const findings = unread.map(unreadFinding);
    const [first] = unread;
    if (sheet.hidden === undefined || parts.length > 0 || !first) return findings;
    return [{ ...bare("SHEET-HIDDEN", first), observed: sheet.hidden }, ...findings];
  });
}

/** A declaration in sight that could not be read: with its sheet, no file is final. */
export function forbidsFinal({ rule, at }: Finding): boolean {
  return rule === "FORM-UNREAD" && at.sheet.hidden === undefined;
}

function unreadFinding(unread: UnreadForm): Finding {
  const rule = unread.reason === "other-kind" ? "FORM-OTHER-KIND" : "FORM-UNREAD";
  return {
    ...bare(rule, unread),
    form: unread.form?.id ?? null,
    // Of half a form it is the labels that matter.
    observed: unread.reason === "half" ? null : unread.title,
    expected: unread.missing.length > 0 ? unread.missing.join("、") : null,
  };
}

function bare(rule: RuleId, unread: UnreadForm): Finding {
  return {
    rule,
    severity: CATALOGUE[rule].severity,
    form: null,
    formKey: null,
    at: unread.at,
    related: [],
    field: null,
    subject: unread.sheet.name,
    observed: null,
    expected: null,
    fix: null,
    about: unread,
  };
}
