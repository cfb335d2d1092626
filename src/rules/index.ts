import type { FormReading } from "../reader/reading";
import { amountRules } from "./money/amounts";
import { CATALOGUE } from "./catalogue";
import { categoryRules } from "./paper/category";
import { inputCells } from "./checked/cells";
import { completeIndicators } from "./checked/complete-indicators";
import { contextOf, type CheckContext, type RuleSet } from "./checked/context";
import { costRules } from "./indicators/costs";
import { dateRules } from "./paper/dates";
import { duplicateRules } from "./indicators/duplicates";
import type { Finding } from "./finding";
import { fundRules } from "./money/funds";
import { goalRules } from "./goals/copied-goals";
import { goalTargetRules } from "./goals/goal-targets";
import { hideFollowOns } from "./engine/hide";
import { indicatorRows } from "./checked/indicator-rows";
import { indicatorRules } from "./indicators/halves";
import { labelRules } from "./paper/labels";
import { lineRules } from "./paper/lines";
import { levelRules } from "./indicators/levels";
import { misfiledRules } from "./indicators/misfiled";
import { mixedUnitRules } from "./money/mixed-units";
import { inOrder } from "./engine/order";
import { quantificationRules } from "./indicators/quantification";
import { verdictsOf } from "./money/relations";
import { requiredRules } from "./paper/required";
import { sheetRules } from "./paper/sheets";
import { shareRules } from "./indicators/shares";
import { targetRules } from "./indicators/targets";
import { textAmountRules } from "./money/text-amounts";
import { textRules } from "./paper/texts";
import { unreadRules } from "./paper/unread";
import { hiddenRules } from "./paper/worksheets";
import { timelinessRules } from "./indicators/timeliness";

export { CATALOGUE, RULE_IDS, isRuleId } from "./catalogue";
export { fundTree, type FundNode } from "./money/fund-tree";
export { progress, type FormProgress, type SectionProgress } from "./progress";
export { checkSheets, isHiddenForm, worksheetRules } from "./paper/worksheets";
export { tidyTargets, type FixOffer } from "./indicators/tidy";

/** Every family, in no order that matters: `inOrder` sorts what they find. */
export const RULE_SETS: readonly RuleSet[] = [
  hiddenRules,
  sheetRules,
  labelRules,
  unreadRules,
  amountRules,
  dateRules,
  requiredRules,
  fundRules,
  levelRules,
  indicatorRules,
  targetRules,
  categoryRules,
  textRules,
  lineRules,
  quantificationRules,
  timelinessRules,
  costRules,
  shareRules,
  misfiledRules,
  duplicateRules,
  goalRules,
  goalTargetRules,
  mixedUnitRules,
  textAmountRules,
];

/**
 * What is wrong with a form: errors first, root causes first, follow-on findings left out. A form without any input
 * has only what its paper lacks. Pure, and one walk over the form whatever its length.
 */
export function checkForm(form: FormReading): readonly Finding[] {
  return inOrder(form, hideFollowOns(allFindings(form)));
}

/** The findings of several forms, form after form. */
export function checkForms(forms: readonly FormReading[]): readonly Finding[] {
  return forms.flatMap(checkForm);
}

/** Everything that the rules find, follow-on findings too, unsorted. */
export function allFindings(form: FormReading): readonly Finding[] {
  const base = contextOf(form);
  const rows = indicatorRows(base);
  const context: CheckContext = {
    ...base,
    cells: inputCells(base),
    rows,
    indicators: completeIndicators(rows),
    verdicts: verdictsOf(base),
  };
  const findings = RULE_SETS.flatMap((set) => set.check(context));
  return form.blank ? findings.filter(({ rule }) => CATALOGUE[rule].structural) : findings;
}
