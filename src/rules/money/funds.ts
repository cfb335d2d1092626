import { formatAmount } from "../../core/amounts";
import type { CellRef } from "../../reader/reading";
import { RULE_IDS, CATALOGUE } from "../catalogue";
import { finding, type CheckContext, type RuleSet } from "../checked/context";
import type { Finding } from "../finding";
import type { Verdict } from "./relations";
import { sumFix, textsUnderFormulas } from "./sum-fixes";

/** Whether the amounts agree: the relations of the form's definition, those of its breakdown included. */
export const fundRules: RuleSet = {
  rules: RULE_IDS.filter((id) => CATALOGUE[id].family === "funds" || CATALOGUE[id].family === "items"),
  check(context) {
    return context.verdicts.flatMap((verdict) => {
      if (verdict.state !== "wrong" || verdict.followsOn) return [];
      const { cell } = verdict.total;
      return cell ? [disagreement(context, verdict, cell.at)] : [];
    });
  },
};

function disagreement(context: CheckContext, verdict: Verdict, at: CellRef): Finding {
  const { total, parts, computed } = verdict;
  return finding(context, verdict.rule, at, {
    subject: total.name,
    field: total.path,
    observed: total.value === null ? null : formatAmount(total.value, context.unit),
    expected: computed === null ? null : formatAmount(computed, context.unit),
    related: [...parts.flatMap((part) => (part.cell ? [part.cell.at] : [])), ...verdict.others],
    fix: sumFix(context, verdict, context.verdicts),
    texts: textsUnderFormulas(verdict, context.verdicts),
  });
}
