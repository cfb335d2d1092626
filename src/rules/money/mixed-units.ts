import Big from "big.js";
import { firstOfEach } from "../../core/grouped";
import { isSum } from "../../relations/expression";
import { cellKey } from "../checked/places";
import { withRelations } from "../engine/asks";
import { rule } from "../engine/rule";
import { isOfRow } from "./corrections";
import { atAmount } from "../engine/sighting";
import { shownAmount } from "./relations";
import { statedAt, type Amount, type Verdict } from "./verdict";

/** Amounts that should agree and lie ten thousand times apart: one is written in 元, the other in 万元. */
export const unitMixed = rule({
  id: "UNIT-MIXED",
  severity: "warning",
  family: "amounts",
  asks: withRelations,
  check(checked) {
    const mixed = checked.verdicts.flatMap((verdict) => mixUp(verdict) ?? []);
    const [first] = mixed;
    if (!first) return [];
    // One slip shows in several relations; the amounts of all of them are worth a look.
    const amounts = mixed.flatMap(({ verdict }) => [verdict.total, ...verdict.parts]);
    const { odd, fits } = first;
    return atAmount(odd, {
      observed: shownAmount(odd, odd.value, checked.unit.value),
      expected: shownAmount(odd, fits, checked.unit.value),
      related: firstOfEach(statedAt(amounts), cellKey),
    });
  },
});

/** An amount, and what it would have to be (near enough) for its relation to hold. */
interface MixUp {
  readonly verdict: Verdict;
  readonly odd: Amount;
  readonly fits: string;
}

function mixUp(verdict: Verdict): MixUp | null {
  const { state, followsOn, total, parts, computed } = verdict;
  // In a row, a price, a number of things and an amount: which of them is mistaken by how much cannot be told.
  if (isOfRow(verdict) || !total.isMoney) return null;
  if (state !== "wrong" || followsOn || total.value === null || computed === null) return null;
  return isTenThousandfold(total.value, computed)
    ? { verdict, odd: total, fits: computed }
    : oddPart(verdict, parts, new Big(total.value).minus(computed));
}

/** About ten thousand: amounts in 万元 are often rounded. */
function isTenThousandfold(left: string, right: string): boolean {
  const [one, other] = [new Big(left).abs(), new Big(right).abs()];
  const [small, large] = one.lt(other) ? [one, other] : [other, one];
  return small.gt(0) && large.gte(small.times(9900)) && large.lte(small.times(10100));
}

/** The one part that makes the sum right to the cent when it is taken in the other unit. */
function oddPart(verdict: Verdict, parts: readonly Amount[], missing: Big): MixUp | null {
  if (!isSum(verdict.relation)) return null;
  const odd = parts.flatMap((part): MixUp[] => {
    if (part.value === null) return [];
    const value = new Big(part.value);
    const fits = value.plus(missing);
    const exact = !value.eq(0) && (fits.eq(value.times(10000)) || fits.times(10000).eq(value));
    return exact ? [{ verdict, odd: part, fits: fits.toFixed() }] : [];
  });
  const [only, ...others] = odd;
  return only && others.length === 0 ? only : null;
}
