import Big from "big.js";
import { formatAmount, type AmountProblem } from "../../core/number/amounts";
import { money, toCents, type Money } from "../../core/number/money";
import { hasSlot } from "../../forms/compile/label-words";
import type { FormReading, ReadCell } from "../../reader/reading";
import { problemOf, type ValueCell } from "../checked/cells";
import { once, type Checked } from "../checked/checked";
import { partAt, sameCell } from "../checked/places";
import { withNumbers, withValues } from "../engine/asks";
import { rule } from "../engine/rule";
import { atValue, type Sighting } from "../engine/sighting";

/** Whether each amount and number is one. */

export const formulaNoValue = rule({
  id: "FORMULA-NO-VALUE",
  severity: "error",
  family: "amounts",
  stage: "values",
  check: ({ cells }) =>
    cells
      .filter(({ cell }) => cell.noResult || problemOf(cell) === "formula-without-value")
      .map((value) => atValue(value, { observed: value.cell.formula })),
});

export const amountUnreadable = rule({
  id: "AMOUNT-UNREADABLE",
  severity: "error",
  family: "amounts",
  stage: "values",
  asks: withNumbers,
  check: (checked) =>
    numbersOf(checked)
      .filter(({ cell }) => problemOf(cell) === "unreadable")
      .map((cell) => wrongAmount(checked, cell)),
});

export const amountNegative = rule({
  id: "AMOUNT-NEGATIVE",
  severity: "error",
  family: "amounts",
  asks: withNumbers,
  check: (checked) => ofWrongSize(checked, "negative", (amount) => new Big(amount).lt(0)),
});

export const amountPrecision = rule({
  id: "AMOUNT-PRECISION",
  severity: "error",
  family: "amounts",
  asks: withValues("money"),
  check: (checked) => ofWrongSize(checked, "precision", (amount) => toCents(amount) !== amount),
});

/** The form says in what unit its amounts are. */
export const unitUnknown = rule({
  id: "UNIT-UNKNOWN",
  severity: "error",
  family: "amounts",
  stage: "values",
  asks: withValues("money"),
  check: (checked) => unknownUnit(checked, numbersOf(checked)),
});

/** Amounts and other numbers among the values. */
const numbersOf = once(({ cells }) =>
  cells.filter(({ cell: { value } }) => value.type === "money" || value.type === "decimal"),
);

function amountIn({ value }: ReadCell): Money | null {
  return value.type === "money" ? value.amount : null;
}

function ofWrongSize(
  checked: Checked,
  problem: AmountProblem,
  isWrong: (amount: Money) => boolean,
): readonly Sighting[] {
  const wrong = numbersOf(checked).filter(({ cell }) => {
    const amount = amountIn(cell);
    return problemOf(cell) === problem || (amount !== null && isWrong(amount));
  });
  return wrong.filter(({ cell }) => !comesFromParts(checked, cell, isWrong)).map((cell) => wrongAmount(checked, cell));
}

function wrongAmount({ unit }: FormReading, value: ValueCell): Sighting {
  const amount = amountIn(value.cell);
  return atValue(value, { observed: amount === null ? value.cell.raw.trim() : formatAmount(amount, unit.value) });
}

/** The total of a formula is as wrong as a part of it, and right with it: the part is said. */
function comesFromParts(checked: Checked, cell: ReadCell, isWrong: (amount: Money) => boolean): boolean {
  if (cell.formula === null) return false;
  return checked.verdicts.some(
    (verdict) =>
      verdict.state === "ok" &&
      verdict.total.cell !== null &&
      sameCell(verdict.total.cell.at, cell.at) &&
      verdict.parts.some(({ isMoney, value }) => isMoney && value !== null && isWrong(money(value))),
  );
}

/** Once per form, where the unit should stand. A missing label that would print it is said instead. */
function unknownUnit(reading: FormReading, cells: readonly ValueCell[]): readonly Sighting[] {
  const unread = cells.filter(({ cell }) => cell.value.type === "money" && !cell.value.unitKnown);
  const [first] = unread;
  const missing = reading.parts.flatMap((part) => part.missing);
  if (!first || missing.some(({ label }) => hasSlot(label.wordings[0], "unit"))) return [];
  const { at } = (partAt(reading, first.cell.at) ?? reading).unit;
  const related = unread.map(({ cell }) => cell.at);
  return [{ ...atValue(first, { observed: first.cell.raw.trim(), related }), at }];
}
