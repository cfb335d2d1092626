import type { CellRef } from "../../reader/reading";
import type { RelationRule } from "../../forms/compile/form";
import { sidesOf } from "../../relations/words";
import type { Checked } from "../checked/checked";
import { withRelation } from "../engine/asks";
import { rule, type Rule, type Severity } from "../engine/rule";
import { sighting, type Sighting } from "../engine/sighting";
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
      checked.verdicts.flatMap((verdict) => {
        const { cell } = verdict.total;
        const accused = verdict.relation.rule === id && verdict.state === "wrong" && !verdict.followsOn;
        return accused && cell ? [disagreement(checked, verdict, cell.at)] : [];
      }),
  });
}

function disagreement(checked: Checked, verdict: Verdict, at: CellRef): Sighting {
  const { relation, total, parts, computed } = verdict;
  const shown = (value: string | null): string | null =>
    value === null ? null : shownAmount(total, value, checked.unit.value);
  return sighting(at, {
    subject: total.name,
    field: total.path,
    observed: shown(total.value),
    expected: shown(computed),
    related: [...parts.flatMap((part) => (part.cell ? [part.cell.at] : [])), ...verdict.others],
    fix: sumFix(checked, verdict),
    texts: textsUnderFormulas(checked, verdict),
    sides: sidesOf(relation),
  });
}
