import { inUnit, readAmount } from "../core/number/amounts";
import { canonicalMoney, money, toCents, type Money } from "../core/number/money";
import { BLANK, numbersOnly } from "./content";
import { moneyWords } from "./guard-words";
import { PLAIN, type Kind } from "./kind";

/** An amount in the form's unit. */
export const MONEY: Kind = {
  ...PLAIN,
  number: true,
  role: "input-money",
  guard: (unit) => numbersOnly(moneyWords(unit).alert, moneyWords(unit).prompt),
  read: (cell, unit) => ({ type: "money", ...readAmount(cell, unit) }),
  json: (value) => (value?.type === "money" ? moneyText(value.amount) : null),
  content: (json) => (typeof json === "string" ? { type: "money", amount: money(json) } : null),
  cell: (content, unit) =>
    content?.type === "money" ? { kind: "number", number: inUnit(content.amount, unit) } : BLANK,
};

/** Two digits. A fraction of a cent is not rounded away: it cannot be said, as its finding states. */
function moneyText(amount: Money | null): string | null {
  if (amount === null || toCents(amount) !== amount) return null;
  const text = canonicalMoney(amount);
  return text === "-0.00" ? "0.00" : text;
}
