import Big from "big.js";

declare const inYuan: unique symbol;

/**
 * An amount of money in 元, as an exact plain decimal string (`"5350000"`, `"0.1"`): never a float,
 * never rounded. Blank is `null`, which counts as 0 in a sum.
 */
export type Money = string & { readonly [inYuan]: true };

/** From a plain decimal string in 元 that is known to be one (`-12.50`). @throws {Error} on anything else. */
export function money(decimal: string): Money {
  return moneyOf(new Big(decimal));
}

/** What has been reckoned, in 元. */
export function moneyOf(value: Big): Money {
  return value.toFixed() as Money;
}

/** Digits behind the point of a plain decimal. */
export function decimalsOf(decimal: string): number {
  const point = decimal.indexOf(".");
  return point === -1 ? 0 : decimal.length - point - 1;
}

/** Sum of all amounts, blanks counting as 0. */
export function sum(amounts: readonly (Money | null)[]): Money {
  return amounts
    .reduce((total, amount) => (amount === null ? total : total.plus(amount)), new Big(0))
    .toFixed() as Money;
}

/** Unit price × quantity, exact. `quantity` is a plain decimal string. */
export function times(price: Money, quantity: string): Money {
  return new Big(price).times(quantity).toFixed() as Money;
}

/** Rounded half up to the cent: what a product of price and quantity is held against. Of a plain decimal that is no more, itself. */
export function toCents<Amount extends string>(amount: Amount): Amount | Money {
  return decimalsOf(amount) <= 2 ? amount : moneyOf(new Big(amount).round(2, Big.roundHalfUp));
}

/** The canonical form: two digits, no separators (`"5350000.00"`). */
export function canonicalMoney(amount: Money): string {
  return new Big(amount).toFixed(2);
}
