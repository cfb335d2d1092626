import { toCents } from "../../core/number/money";
import { isReckoned } from "../../relations/expression";
import { holds, judge, type Look } from "../../relations/verdict";
import { cellKey } from "../checked/places";
import type { Amount, Verdict } from "./verdict";

/** Which amounts disagree only because another one does: a root cause is said once. */

/** By cell: what stands there once everything is settled. */
export type Corrections = ReadonlyMap<string, string>;

/**
 * What each accused amount would be once its own finding is settled: a wrong total what its parts come to, from the parts
 * upwards, and so a total that a formula works out from them; an amount with too many digits the amount to the cent.
 */
export function correctionsFrom(verdicts: readonly Verdict[]): Corrections {
  const corrections = new Map<string, string>();
  for (const { total, parts } of verdicts) {
    for (const { cell, value, isMoney } of [total, ...parts]) {
      if (cell && value !== null && isMoney && toCents(value) !== value)
        corrections.set(cellKey(cell.at), toCents(value));
    }
  }
  const settle = (verdict: Verdict): void => {
    const expected = correctedRight(verdict, corrections);
    if (verdict.total.cell && expected !== null) corrections.set(cellKey(verdict.total.cell.at), expected);
  };
  const reckoned = verdicts.filter(({ relation }) => isReckoned(relation));
  // Rows rest on no other relation, and there may be many; sums on one another, as deep as there are sums at most.
  reckoned.filter((verdict) => verdict.state === "wrong" && isOfRow(verdict)).forEach(settle);
  // A formula has made a total what its parts come to, and will again when they change.
  const sums = reckoned.filter(
    (verdict) => !isOfRow(verdict) && (verdict.state === "wrong" || (verdict.state === "ok" && hasFormula(verdict))),
  );
  for (let storey = 0; storey < sums.length; storey += 1) sums.forEach(settle);
  return corrections;
}

export function isOfRow({ relation }: Verdict): boolean {
  return relation.left.of === "column";
}

export function hasFormula({ total }: Verdict): boolean {
  return total.cell !== null && total.cell.formula !== null;
}

/** What the right side comes to with corrected parts; of a row what it comes to now. */
function correctedRight(verdict: Verdict, corrections: Corrections): string | null {
  const { relation, total, look, computed } = verdict;
  if (isOfRow(verdict)) return computed;
  const settled: Look<Amount> = (leaf) =>
    look(leaf).map((amount) => ({ ...amount, value: corrected(amount, corrections) }));
  return judge(relation, total, settled).computed;
}

function corrected(amount: Amount, corrections: Corrections): string | null {
  return (amount.cell && corrections.get(cellKey(amount.cell.at))) ?? amount.value;
}

/** Whether a wrong relation would hold once the amounts it rests on are right. */
export function settles(verdict: Verdict, corrections: Corrections): boolean {
  const { relation, total, parts } = verdict;
  // Above a limit below zero is every amount: that it is negative is said, or that what it is made of is.
  if (relation.op === "≤" && parts.some(({ value }) => value?.startsWith("-"))) return true;
  const right = correctedRight(verdict, corrections);
  if (total.value === null || right === null) return false;
  if (!isReckoned(relation)) {
    const left = corrected(total, corrections);
    return left !== null && holds(relation, left, right);
  }
  return holds(relation, total.value, right) || (total.isMoney && holds(relation, toCents(total.value), right));
}
