import type { FormReading } from "../reader/reading";
import { amountRules } from "./amounts";
import { CATALOGUE } from "./catalogue";
import { categoryRules } from "./category";
import { inputCells } from "./cells";
import { completeIndicators } from "./complete-indicators";
import { contextOf, type CheckContext, type RuleSet } from "./context";
import { costRules } from "./costs";
import { dateRules } from "./dates";
import { duplicateRules } from "./duplicates";
import type { Finding } from "./finding";
import { fundRules } from "./funds";
import { goalRules } from "./goals";
import { goalTargetRules } from "./goal-targets";
import { hideFollowOns } from "./hide";
import { indicatorRows } from "./indicator-rows";
import { indicatorRules } from "./indicators";
import { labelRules } from "./labels";
import { lineRules } from "./lines";
import { levelRules } from "./levels";
import { misfiledRules } from "./misfiled";
import { mixedUnitRules } from "./mixed-units";
import { inOrder } from "./order";
import { quantificationRules } from "./quantification";
import { verdictsOf } from "./relations";
import { requiredRules } from "./required";
import { sheetRules } from "./sheets";
import { shareRules } from "./shares";
import { targetRules } from "./targets";
import { textAmountRules } from "./text-amounts";
import { textRules } from "./texts";
import { unreadRules } from "./unread";
import { hiddenRules } from "./worksheets";
import { timelinessRules } from "./timeliness";

export { CATALOGUE, RULE_IDS, isRuleId } from "./catalogue";
export { fundTree, type FundNode } from "./fund-tree";
export { progress, type FormProgress, type SectionProgress } from "./progress";
export { checkSheets, isHiddenForm, worksheetRules } from "./worksheets";
export { tidyTargets, type FixOffer } from "./tidy";

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
