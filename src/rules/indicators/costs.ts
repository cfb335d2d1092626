import Big from "big.js";
import { groupedBy } from "../../core/grouped";
import { formatAmount } from "../../core/number/amounts";
import { money, times, type Money } from "../../core/number/money";
import { isLeast, isMost, type Target } from "../../core/target/target";
import { withoutTitles } from "../../core/text/leftovers";
import type { TableNode } from "../../forms/compile/form";
import type { CellRef } from "../../reader/reading";
import { fieldAt } from "../checked/cells";
import type { CompleteIndicator } from "../checked/complete-indicators";
import { once, type Checked } from "../checked/checked";
import { withAll, withLevel, withRoles } from "../engine/asks";
import { rule } from "../engine/rule";
import { atTarget } from "../engine/sighting";
import { unitParts } from "./measures";
import { COMMON_WORDS, COST_NAME, NO_TOTAL_COST, SAVING } from "./word-lists";

/** Costs are limits. */
export const costDirection = rule({
  id: "COST-DIRECTION",
  severity: "warning",
  family: "measures",
  opinions: ["mismatched"],
  asks: withLevel("cost"),
  check: (checked) =>
    costsOf(checked)
      .filter(({ indicator, target }) => isLeast(target.comparator) && !SAVING.test(indicator.name))
      .map(({ indicator }) => atTarget(indicator)),
});

const withBudget = withAll(withLevel("cost"), withRoles("total"));

/** A cost of the whole is within the project's money. */
export const costOverBudget = rule({
  id: "COST-OVER-BUDGET",
  severity: "error",
  family: "measures",
  hiddenBehind: ["FUND-TOTAL-SUM", "FIELD-REQUIRED"],
  asks: withBudget,
  check(checked) {
    const budget = budgetOf(checked);
    if (budget === null) return [];
    return limitsOf(checked)
      .filter((cost) => cost.per === null && isSurelyOver(cost, budget.amount))
      .map(({ indicator }) => atTarget(indicator, { expected: shown(checked, budget.amount), related: [budget.at] }));
  },
});

/** A unit cost times its quantity is within the project's money. */
export const unitCostQuantity = rule({
  id: "UNIT-COST-QUANTITY",
  severity: "warning",
  family: "measures",
  hiddenBehind: ["FUND-TOTAL-SUM", "FIELD-REQUIRED"],
  asks: withBudget,
  check(checked) {
    const budget = budgetOf(checked);
    const unitCosts = limitsOf(checked).filter(({ per }) => per !== null);
    if (budget === null || unitCosts.length === 0) return [];
    const quantities = quantitiesByUnit(checked);
    return unitCosts.flatMap((cost) => {
      const only = quantityOf(cost, quantities.get(unitNoun(cost.per ?? "")) ?? []);
      if (only === null) return [];
      const product = times(cost.amount, only.count);
      if (new Big(product).lte(times(budget.amount, TOLERANCE))) return [];
      const expected = shown(checked, budget.amount);
      return [atTarget(cost.indicator, { observed: shown(checked, product), expected, related: [only.at, budget.at] })];
    });
  },
});

const costsOf = once(({ indicators }) => indicators.flatMap(costOf));

function limitsOf(checked: Checked): readonly Cost[] {
  return costsOf(checked).filter(({ target }) => !isLeast(target.comparator));
}

/** An amount of money in a cost row. */
interface Cost {
  readonly indicator: CompleteIndicator;
  readonly target: Extract<Target, { readonly kind: "quantity" }>;
  readonly amount: Money;
  /** 元 in one of the unit's last digit place (`46.16万元`: 100), which may have been rounded. */
  readonly step: Money;
  /** What it is the cost of one of; null for an amount as a whole. */
  readonly per: string | null;
}

function costOf(indicator: CompleteIndicator): readonly Cost[] {
  const { kind, target } = indicator;
  if (kind !== "cost" || target.kind !== "quantity" || target.unit === null) return [];
  const { factor, noun, per } = unitParts(target.unit);
  // 元/人·天 takes two quantities, not one.
  if (noun !== "元" || per.length > 1) return [];
  const one = money(String(factor));
  const digits = target.value.split(".")[1]?.length ?? 0;
  const step = factor === 1 ? money("0") : times(one, digits === 0 ? "1" : `0.${"0".repeat(digits - 1)}1`);
  return [{ indicator, target, amount: times(one, target.value), step, per: per[0] ?? null }];
}

interface Budget {
  readonly amount: Money;
  readonly at: CellRef;
}

/** The whole project's money: what a year has is part of it. */
function budgetOf(checked: Checked): Budget | null {
  const cell = fieldAt(checked, checked.form.roles.total);
  if (cell?.value.type !== "money") return null;
  const { amount, problem } = cell.value;
  return amount === null || problem !== null ? null : { amount, at: cell.at };
}

/** Only a cost of the whole that is surely more: half a step less it still is. */
function isSurelyOver({ indicator, amount, step }: Cost, budget: Money): boolean {
  const name = withoutTitles(indicator.name);
  if (!COST_NAME.test(name) || NO_TOTAL_COST.test(name) || SAVING.test(name)) return false;
  return new Big(amount).minus(times(step, "0.5")).gt(budget);
}

const TOLERANCE = "1.01";

/** How many of something, beside a unit cost. */
interface Quantity {
  readonly noun: string;
  readonly count: Money;
  readonly table: TableNode;
  readonly subjects: readonly string[];
  readonly at: CellRef;
}

/** The quantities of a form by the noun of their unit. */
function quantitiesByUnit({ indicators }: Checked): ReadonlyMap<string, readonly Quantity[]> {
  const quantities = indicators.flatMap(({ kind, target, name, row }): Quantity[] => {
    if (kind !== "quantity" || target.kind !== "quantity" || target.unit === null || isMost(target.comparator))
      return [];
    const { factor, noun, per } = unitParts(target.unit);
    const count = times(money(String(factor)), target.value);
    const { table, target: cell } = row;
    return per.length > 0 ? [] : [{ noun: unitNoun(noun), count, table, subjects: wordPairs(name), at: cell.at }];
  });
  return groupedBy(quantities, ({ noun }) => noun);
}

/** The one quantity of the same unit whose name is about the same thing; with none or several nothing is sure. */
function quantityOf({ indicator }: Cost, quantities: readonly Quantity[]): Quantity | null {
  const subjects = wordPairs(indicator.name);
  const [only, ...others] = quantities.filter(
    (each) => each.table === indicator.row.table && each.subjects.some((pair) => subjects.includes(pair)),
  );
  return only && others.length === 0 ? only : null;
}

/** 个月 and 月 are one unit. */
function unitNoun(unit: string): string {
  return unit.length > 1 && unit.startsWith("个") && unit !== "个次" ? unit.slice(1) : unit;
}

/** Two characters each of what a name is about, words that any name may hold left out. */
function wordPairs(name: string): readonly string[] {
  const words = name
    .replace(COMMON_WORDS, " ")
    .replace(/[^\p{Script=Han}]/gu, " ")
    .split(" ");
  return words.flatMap((word) => [...word].slice(1).map((character, index) => `${word.charAt(index)}${character}`));
}

function shown({ unit }: Checked, amount: Money): string {
  return `${formatAmount(amount, unit.value)}${unit.value ?? "元"}`;
}
