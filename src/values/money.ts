import { inUnit, readAmount } from "../core/number/amounts";
import { canonicalMoney, money, toCents, type Money } from "../core/number/money";
import { BLANK, numbersOnly } from "./content";
import { PLAIN, type Kind } from "./kind";

/** An amount in the form's unit. */
export const MONEY: Kind = {
  ...PLAIN,
  number: true,
  role: "input-money",
  guard: (unit) =>
    numbersOnly(
      { title: "请填写金额", message: `这里只填数字，不小于 0，以${unit}为单位，不写“${unit}”字，也不写说明。` },
      { title: `金额（${unit}）`, message: `只填数字，最多${unit === "元" ? "两位" : "六位"}小数。没有的留空。` },
    ),
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
