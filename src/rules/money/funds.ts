import type { CellRef } from "../../reader/reading";
import { RULE_IDS, CATALOGUE } from "../catalogue";
import { finding, type CheckContext, type RuleSet } from "../checked/context";
import type { Finding } from "../finding";
import { sidesOf } from "../../relations/words";
import { shownAmount, type Verdict } from "./relations";
import { sumFix, textsUnderFormulas } from "./sum-fixes";

/** Whether the amounts agree: the relations of the form's definition, those of its breakdown included. */
export const fundRules: RuleSet = {
  rules: RULE_IDS.filter((id) => ["funds", "items", "relations"].includes(CATALOGUE[id].family)),
  check(context) {
    return context.verdicts.flatMap((verdict) => {
      if (verdict.state !== "wrong" || verdict.followsOn) return [];
      const { cell } = verdict.total;
      return cell ? [disagreement(context, verdict, cell.at)] : [];
    });
  },
};

function disagreement(context: CheckContext, verdict: Verdict, at: CellRef): Finding {
  const { relation, total, parts, computed } = verdict;
  const shown = (value: string | null) => (value === null ? null : shownAmount(total, value, context.unit));
  return finding(context, relation.rule, at, {
    subject: total.name,
    field: total.path,
    observed: shown(total.value),
    expected: shown(computed),
    related: [...parts.flatMap((part) => (part.cell ? [part.cell.at] : [])), ...verdict.others],
    fix: sumFix(context, verdict, context.verdicts),
    texts: textsUnderFormulas(verdict, context.verdicts),
    sides: sidesOf(relation),
  });
}
