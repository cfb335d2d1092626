import Big from "big.js";
import { formatAmount } from "../../core/number/amounts";
import { money, type Money } from "../../core/number/money";
import { statedBudgets, type StatedBudget } from "../../core/number/stated-budgets";
import { textOf, type ValueCell } from "../checked/cells";
import type { Checked } from "../checked/checked";
import { withRoles } from "../engine/asks";
import { rule } from "../engine/rule";
import { atValue, type Sighting } from "../engine/sighting";
import { amountAt } from "./relations";
import { statedAt, type Amount } from "./verdict";
import { remembered } from "../../core/remembered";

/** The budget that the texts speak of is the one in the form. */
export const textAmountDiffers = rule({
  id: "TEXT-AMOUNT-DIFFERS",
  severity: "warning",
  family: "amounts",
  hiddenBehind: ["FUND-TOTAL-SUM", "FUND-ANNUAL-SUM", "FUND-ANNUAL-OVER-TOTAL", "UNIT-MIXED"],
  asks: withRoles("total", "annual"),
  check(checked) {
    const { total, annual } = checked.form.roles;
    const amounts = [total, annual].flatMap((field) => (field ? amountAt(checked, field) : []));
    // One of the two unknown or open: the text may well be about that one.
    if (amounts.some(({ value }) => value === null)) return [];
    return checked.cells.flatMap((cell) => differing(checked, cell, amounts));
  },
});

const budgets = remembered(statedBudgets);

/** One finding a text: the first budget in it that is neither the total nor the year's. */
function differing({ year, unit }: Checked, value: ValueCell, amounts: readonly Amount[]): readonly Sighting[] {
  const { cell } = value;
  const text = textOf(cell);
  if (text === null || !text.includes("元")) return [];
  const values = amounts.flatMap((amount) => (amount.value === null ? [] : money(amount.value)));
  const wrong = budgets(text).find(
    (budget) =>
      (budget.year === null || budget.year === year.value) && !values.some((amount) => isMeant(budget, amount)),
  );
  if (!wrong) return [];
  return [
    atValue(value, {
      observed: wrong.written,
      expected: [...new Set(values.map((amount) => formatAmount(amount, unit.value)))].join(" / "),
      related: [...cell.sources, ...statedAt(amounts)],
    }),
  ];
}

/** 万元 in a text have two digits behind the point at most places: a hundred 元 of difference are none. */
const SLACK = 100;

function isMeant({ amount, rounding }: StatedBudget, value: Money): boolean {
  const apart = new Big(amount).minus(value).abs();
  return apart.lte(SLACK) || apart.lte(rounding);
}
