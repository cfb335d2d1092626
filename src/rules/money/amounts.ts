import { formatAmount } from "../../core/amounts";
import { isNegative, money, toCents, type Money } from "../../core/money";
import { hasSlot } from "../../forms/compile/label-words";
import type { AmountProblem, FormPart, ReadCell } from "../../reader/reading";
import type { PlacedCell } from "../checked/cells";
import { finding, partAt, sameCell, type CheckContext, type FormContext, type RuleSet } from "../checked/context";
import type { Finding, RuleId } from "../finding";
import { moneyIn } from "./relations";

const PROBLEMS: Readonly<Record<AmountProblem, RuleId>> = {
  unreadable: "AMOUNT-UNREADABLE",
  negative: "AMOUNT-NEGATIVE",
  precision: "AMOUNT-PRECISION",
  "formula-without-value": "FORMULA-NO-VALUE",
};

/** Whether each amount and number is one, and the form says in what unit. */
export const amountRules: RuleSet = {
  rules: [...Object.values(PROBLEMS), "UNIT-UNKNOWN"],
  check(context) {
    const { cells } = context;
    return [...cells.flatMap((cell) => problems(context, cell)), ...unknownUnit(context, cells)];
  },
};

function problems(context: CheckContext, { cell, name, path }: PlacedCell): readonly Finding[] {
  const { value } = cell;
  const rules = new Set<RuleId>();
  if (cell.noResult) rules.add("FORMULA-NO-VALUE");
  if ((value.type === "money" || value.type === "decimal") && value.problem !== null)
    rules.add(PROBLEMS[value.problem]);
  const amount = value.type === "money" ? value.amount : null;
  for (const [rule, isWrong] of SIZES) {
    if (amount !== null && isWrong(amount)) rules.add(rule);
    if (comesFromParts(context, cell, isWrong)) rules.delete(rule);
  }
  const observed = amount === null ? cell.raw.trim() : formatAmount(amount, context.unit);
  return [...rules].map((rule) =>
    finding(context, rule, cell.at, {
      subject: name,
      field: path,
      observed: rule === "FORMULA-NO-VALUE" ? cell.formula : observed,
    }),
  );
}

/** Rules about an amount that has been read. */
const SIZES: readonly (readonly [RuleId, (amount: Money) => boolean])[] = [
  ["AMOUNT-NEGATIVE", isNegative],
  ["AMOUNT-PRECISION", (amount) => toCents(amount) !== amount],
];

/** The total of a formula is as wrong as a part of it, and right with it: the part is said. */
function comesFromParts(context: CheckContext, cell: ReadCell, isWrong: (amount: Money) => boolean): boolean {
  if (cell.formula === null) return false;
  return context.verdicts.some(
    (verdict) =>
      verdict.state === "ok" &&
      verdict.total.cell !== null &&
      sameCell(verdict.total.cell.at, cell.at) &&
      moneyIn(verdict).some(({ value }) => value !== null && isWrong(money(value))),
  );
}

/** Once per form, where the unit should stand. A missing label that would print it is said instead. */
function unknownUnit(context: FormContext, cells: readonly PlacedCell[]): readonly Finding[] {
  const unread = cells.filter(({ cell }) => cell.value.type === "money" && !cell.value.unitKnown);
  const [first] = unread;
  if (!first || context.reading.parts.some(missesUnitLabel)) return [];
  const { at } = (partAt(context, first.cell.at) ?? context.reading).unit;
  const related = unread.map(({ cell }) => cell.at);
  const details = {
    subject: first.name,
    field: first.path,
    observed: first.cell.raw.trim(),
    related,
  };
  return [finding(context, "UNIT-UNKNOWN", at, details)];
}

function missesUnitLabel({ missing }: FormPart): boolean {
  return missing.some(({ label }) => hasSlot(label.wordings[0], "unit"));
}
