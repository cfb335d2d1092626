import type { RelationRule } from "../../forms/compile/form";
import { sidesOf } from "../../relations/words";
import type { Checked } from "../checked/checked";
import { withRelation } from "../engine/asks";
import { rule, type Rule, type Severity } from "../engine/rule";
import { atAmount, type Sighting } from "../engine/sighting";
import { shownAmount } from "./relations";
import type { Verdict } from "./verdict";
import { sumFix, textsUnderFormulas } from "./sum-fixes";

/** Whether the amounts agree: the relations of a form, those of its breakdown included. */

export const agreements = (
  [
    "FUND-TOTAL-SUM",
    "FUND-ANNUAL-SUM",
    "FUND-FISCAL-SUM",
    "FUND-ANNUAL-OVER-TOTAL",
    "ITEM-PRODUCT",
    "ITEM-SUM",
    "ITEM-TOTAL-ANNUAL",
    "SUM-DIFFERS",
    "PRODUCT-DIFFERS",
    "RATE-DIFFERS",
    "EQUAL-DIFFERS",
    "LIMIT-EXCEEDED",
  ] as const
).map((id) => agreement(id, "error", ["FIELD-REQUIRED"]));

export const fundSingleYear = agreement("FUND-SINGLE-YEAR", "warning", [
  "FUND-ANNUAL-OVER-TOTAL",
  "DATE-ORDER",
  "FIELD-REQUIRED",
  "UNIT-MIXED",
]);

/** The rule of the relations that are called by it. Silent about cells that must be filled first. */
function agreement<const Id extends RelationRule, const Behind extends string>(
  id: Id,
  severity: Severity,
  hiddenBehind: readonly Behind[],
): Rule<Id, "funds", Behind> {
  return rule({
    id,
    severity,
    family: "funds",
    hiddenBehind,
    asks: withRelation(id),
    check: (checked) =>
      checked.verdicts
        .filter(({ relation, state, followsOn }) => relation.rule === id && state === "wrong" && !followsOn)
        .flatMap((verdict) => disagreement(checked, verdict)),
  });
}

function disagreement(checked: Checked, verdict: Verdict): readonly Sighting[] {
  const { relation, total, parts, computed, others } = verdict;
  return atAmount(total, {
    observed: shownAmount(total, total.value, checked.unit.value),
    expected: shownAmount(total, computed, checked.unit.value),
    related: [...parts.flatMap(({ cell }) => cell?.at ?? []), ...others],
    fix: sumFix(checked, verdict),
    texts: textsUnderFormulas(checked, verdict),
    sides: sidesOf(relation),
  });
}
