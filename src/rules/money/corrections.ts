import { compare, sum, toCents, type Money } from "../../core/money";
import type { Relation } from "../../forms/definition";
import { cellKey } from "../checked/context";
import type { Amount, Verdict } from "./relations";

/** Which amounts disagree only because another one does: a root cause is said once. */

/** By cell: what stands there once everything is settled. */
export type Corrections = ReadonlyMap<string, Money>;

/**
 * What each accused amount would be once its own finding is settled: a wrong total its parts' sum, from the parts
 * upwards, and so a total that a formula works out from them; an amount with too many digits the amount to the cent.
 */
export function correctionsFrom(verdicts: readonly Verdict[]): Corrections {
  const corrections = new Map<string, Money>();
  for (const { total: declared, parts } of verdicts) {
    for (const amount of [declared, ...parts]) {
      if (amount.cell && amount.value !== null && toCents(amount.value) !== amount.value) {
        corrections.set(cellKey(amount.cell.at), toCents(amount.value));
      }
    }
  }
  const accusing = verdicts.filter((verdict) => verdict.state === "wrong");
  const settle = (verdict: Verdict): void => {
    const expected = correctedSum(verdict, corrections);
    if (verdict.total.cell && expected !== null) corrections.set(cellKey(verdict.total.cell.at), expected);
  };
  // Products rest on no other relation, and there may be many; sums on one another, as deep as there are sums at most.
  accusing.filter(({ kind }) => kind === "product").forEach(settle);
  const sums = verdicts.filter(
    (verdict) =>
      (verdict.kind === "sum" || verdict.kind === "column-sum") && (verdict.state === "wrong" || isWorkedOut(verdict)),
  );
  for (let storey = 0; storey < sums.length; storey += 1) sums.forEach(settle);
  return corrections;
}

/** Whether a total and what it is held against agree, exactly. */
export function holds(kind: Relation["kind"], declared: Money, computed: Money): boolean {
  const order = compare(declared, computed);
  return kind === "at-most" ? order <= 0 : order === 0;
}

/** A formula has made the total what its parts come to, and will again when they change. */
function isWorkedOut({ state, total }: Verdict): boolean {
  return state === "ok" && total.cell !== null && total.cell.formula !== null;
}

function isSum(verdict: Verdict): boolean {
  return verdict.kind === "sum" || verdict.kind === "column-sum" || verdict.kind === "product";
}

function correctedSum(verdict: Verdict, corrections: Corrections): Money | null {
  if (verdict.kind === "product") return verdict.computed;
  return sum(verdict.parts.map((part) => corrected(part, corrections)));
}

function corrected(amount: Amount, corrections: Corrections): Money | null {
  return (amount.cell && corrections.get(cellKey(amount.cell.at))) ?? amount.value;
}

/** Whether a wrong relation would hold once the amounts it rests on are right. */
export function settles(verdict: Verdict, corrections: Corrections): boolean {
  const declared = verdict.total.value;
  if (declared === null) return false;
  if (isSum(verdict)) {
    const expected = correctedSum(verdict, corrections);
    return (
      expected !== null && (holds(verdict.kind, declared, expected) || holds(verdict.kind, toCents(declared), expected))
    );
  }
  const left = corrected(verdict.total, corrections);
  const [other] = verdict.parts;
  const right = other ? corrected(other, corrections) : null;
  return left !== null && right !== null && holds(verdict.kind, left, right);
}
