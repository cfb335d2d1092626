import { a1 } from "../../core/grid/address";
import { inUnit, type PrintedUnit } from "../../core/number/amounts";
import { money } from "../../core/number/money";
import { foldWidth } from "../../core/text/text";
import type { Leaf, RelationNode } from "../../forms/compile/form";
import { leavesOf } from "../../forms/compile/expressions";
import { isPercent, isReckoned } from "../../relations/expression";
import { formulaOf } from "../../relations/formula";
import { isAlone } from "../checked/cells";
import type { Checked } from "../checked/checked";
import { partAt } from "../checked/places";
import type { CellRef, FormReading } from "../../reader/reading";
import type { Fix } from "../fix";
import { hasFormula, isOfRow } from "./corrections";
import type { Verdict } from "./verdict";

/**
 * What one click may write into a total: the formula that the inserted form has there, where this form keeps such
 * totals as formulas, else the sum itself. Null where neither is certain to come out right. The amount of an item
 * that is filled in and wrong is left alone: the price or the quantity may be what is mistyped.
 *
 * A formula passes over amounts that are stored as texts: over such parts the sum is written, not the formula, which
 * would come to less or to nothing. Where the formula stands already, the texts become numbers, and it comes out right.
 * A rate in percent, and what is reckoned from one, is left to whoever types it.
 */
export function sumFix(checked: Checked, verdict: Verdict): Fix | null {
  const { cell } = verdict.total;
  const unit = unitAt(checked, verdict);
  if (!cell || cell.inline || verdict.computed === null || unit === null || !isWritable(verdict.relation)) return null;
  const formula = keepsFormulas(checked, verdict) ? formulaFor(verdict, unit) : null;
  const overTexts = textsIn(verdict).length > 0;
  if (overTexts && cell.formula !== null) {
    return formula !== null && sameFormula(cell.formula, formula) ? numbersFix(verdict, unit) : null;
  }
  if (formula === null || overTexts) {
    if (isOfRow(verdict) && verdict.total.value !== null) return null;
    const number = verdict.total.isMoney ? inUnit(money(verdict.computed), unit) : verdict.computed;
    return { kind: "fill-sum", writes: [{ at: cell.at, number }] };
  }
  // The formula is there and does not come out right: writing it again changes nothing.
  if (cell.formula !== null && sameFormula(cell.formula, formula)) return null;
  return { kind: "restore-formula", writes: [{ at: cell.at, formula }] };
}

/** The cells whose texts keep a formula, standing or to be restored, from coming out right. */
export function textsUnderFormulas(checked: Checked, verdict: Verdict): readonly CellRef[] {
  return keepsFormulas(checked, verdict) ? textsIn(verdict).map(({ cell }) => cell.at) : [];
}

function isWritable(relation: RelationNode): boolean {
  return isReckoned(relation) && ![relation.left, ...leavesOf(relation.right)].some(isPercent);
}

/** What is reckoned with and stored as a text: no formula counts that, however much it looks like a number. */
function textsIn({ parts }: Verdict) {
  return parts.flatMap(({ cell, value, isMoney }) =>
    cell && value !== null && cell.stored !== "number" ? [{ cell, value, isMoney }] : [],
  );
}

/** The same amounts and numbers, stored as numbers. Null where a cell holds more than one, or is worked out itself. */
function numbersFix(verdict: Verdict, unit: PrintedUnit): Fix | null {
  const writes = textsIn(verdict).map(({ cell, value, isMoney }) => {
    const number = isMoney ? inUnit(money(value), unit) : value;
    const isExact = number.replace(/\D/g, "").length <= EXACT_DIGITS;
    return isAlone(cell) && isPlainNumber(cell.raw) && isExact ? { at: cell.at, number } : null;
  });
  return writes.every((write) => write !== null) ? { kind: "text-to-number", writes } : null;
}

/** As many as a worksheet's number keeps. */
const EXACT_DIGITS = 15;

/** Whether totals of the same sort hold formulas in this form: those of fields in one sort, those of rows in another. */
function keepsFormulas({ verdicts }: Checked, verdict: Verdict): boolean {
  if (!isWritable(verdict.relation)) return false;
  return verdicts.some((each) => isReckoned(each.relation) && isOfRow(each) === isOfRow(verdict) && hasFormula(each));
}

/** Null where the parts stand on other sheets or state units of their own: a formula would not add those up. */
function formulaFor({ relation, total, look, parts }: Verdict, unit: PrintedUnit): string | null {
  const sheet = total.cell?.at.sheet.id;
  const cells = parts.flatMap((part) => (part.cell ? [part.cell] : []));
  if (cells.some((cell) => cell.at.sheet.id !== sheet || cell.inline || !isPlainNumber(cell.raw))) return null;
  const addressOf = (leaf: Leaf): string | null => {
    const places = look(leaf).flatMap(({ cell }) => (cell ? [a1(cell.at.row, cell.at.column)] : []));
    const [first, last] = [places[0], places.at(-1)];
    return first === undefined || last === undefined ? null : first === last ? first : `${first}:${last}`;
  };
  return formulaOf(withoutLost(relation, addressOf), addressOf, unit);
}

/** A sum without the parts that this form does not print. */
function withoutLost(relation: RelationNode, addressOf: (leaf: Leaf) => string | null): RelationNode {
  const { right } = relation;
  if (right.of !== "sum") return relation;
  const parts = right.parts.filter((part) => part.of !== "field" || addressOf(part) !== null);
  return parts.length === 0 ? relation : { ...relation, right: { of: "sum", parts } };
}

function isPlainNumber(raw: string): boolean {
  return /^[-+\d.,\s¥]*$/.test(foldWidth(raw));
}

function sameFormula(left: string, right: string): boolean {
  const plain = (formula: string): string => formula.replace(/[\s$]/g, "").toUpperCase();
  return plain(left) === plain(right);
}

/** Null where it must be known and is not. Numbers that are no money are written as they are, in any unit. */
function unitAt(reading: FormReading, { total, parts }: Verdict): PrintedUnit | null {
  const part = total.cell && partAt(reading, total.cell.at);
  const noMoney = ![total, ...parts].some(({ isMoney }) => isMoney);
  return part?.unit.value ?? reading.unit.value ?? (noMoney ? "元" : null);
}
