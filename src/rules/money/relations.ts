import { formatAmount, type PrintedUnit } from "../../core/number/amounts";
import { oncePer } from "../../core/remembered";
import { money } from "../../core/number/money";
import { withSeparators } from "../../core/number/numbers";
import type { FieldNode, Leaf, RelationNode } from "../../forms/compile/form";
import type { CellRef, FormReading, ReadCell, ReadRow } from "../../reader/reading";
import { leavesOf } from "../../forms/compile/expressions";
import { isReckoned } from "../../relations/expression";
import { judge, type Look } from "../../relations/verdict";
import { fieldAt, isEmpty, rowPath, wordsOf } from "../checked/cells";
import { cellKey, isLost, partOf } from "../checked/places";
import { periodOf } from "../checked/period";
import { correctionsFrom, settles } from "./corrections";
import type { Amount, Verdict } from "./verdict";

/** All relations of a form, in its order; those of rows row by row. */
export function verdictsOf(reading: FormReading): readonly Verdict[] {
  const verdicts = allVerdicts(reading);
  if (!verdicts.some(({ state }) => state === "wrong")) return verdicts;
  const corrections = correctionsFrom(verdicts);
  return verdicts.map((verdict) =>
    verdict.state === "wrong" && settles(verdict, corrections) ? { ...verdict, followsOn: true } : verdict,
  );
}

/** What an amount is, or should be, ready for display: money in the printed unit, any other number as it is. */
export function shownAmount({ isMoney }: Amount, value: string | null, unit: PrintedUnit | null): string | null {
  if (value === null) return null;
  return isMoney ? formatAmount(money(value), unit) : withSeparators(value);
}

/** A blank that is still to be worked out from what cannot be read is nothing to add up: a total over it cannot be told. */
function allVerdicts(reading: FormReading): readonly Verdict[] {
  const dates = datesInYear(reading);
  const amounts = oncePer((leaf: Leaf) => amountsAt(reading, leaf, null));
  let open: Open = new Set();
  for (;;) {
    const verdicts = reading.form.relations.flatMap((relation) => {
      const others = relation.singleYear ? dates : [];
      return others === null ? [] : evaluate(reading, relation, others, open, amounts);
    });
    const found = new Set(
      verdicts.filter(isOpenForNow).flatMap(({ total: { cell } }) => (cell ? cellKey(cell.at) : [])),
    );
    if (found.size === open.size) return verdicts;
    open = found;
  }
}

/** By their cells, blanks that are to be worked out once something else can be read. */
type Open = ReadonlySet<string>;

function isOpenForNow({ state, total, relation }: Verdict): boolean {
  return state === "cannot-tell" && total.state === "blank" && relation.op === "=" && isReckoned(relation);
}

function evaluate(
  reading: FormReading,
  relation: RelationNode,
  others: readonly CellRef[],
  open: Open,
  amounts: Look<Amount>,
): readonly Verdict[] {
  const { left } = relation;
  if (left.of === "field") return [verdictOf(relation, others, open, amounts)];
  const rows = reading.tables.get(left.table.path)?.rows ?? [];
  return rows.flatMap((row) => {
    const verdict = verdictOf(relation, others, open, (leaf) => amountsAt(reading, leaf, row));
    // A row in which nothing can be reckoned yet.
    return verdict.state === "blank" && verdict.computed === null ? [] : [verdict];
  });
}

function verdictOf(relation: RelationNode, others: readonly CellRef[], open: Open, found: Look<Amount>): Verdict {
  const [total = NO_AMOUNT] = found(relation.left);
  const isOpen = ({ state, cell }: Amount): boolean =>
    open.size > 0 && state === "blank" && cell !== null && open.has(cellKey(cell.at));
  const look: Look<Amount> = (leaf) =>
    found(leaf).map((amount) => (isOpen(amount) ? { ...amount, state: "unknown" } : amount));
  const parts = leavesOf(relation.right).flatMap(look);
  return { relation, total, parts, look, others, followsOn: false, ...judge(relation, total, look) };
}

const NO_AMOUNT: Amount = { path: "", name: "", cell: null, isMoney: false, value: null, state: "unknown" };

/** The cells of both days, where they lie in the fiscal year; null where they do not, or one of them cannot be told. */
function datesInYear(reading: FormReading): readonly CellRef[] | null {
  const period = periodOf(reading);
  if (!period) return null;
  const days = [period.start, period.end];
  return days.every(({ year }) => year === reading.year.value) ? days.map(({ at }) => at) : null;
}

function amountsAt(reading: FormReading, leaf: Leaf, row: ReadRow | null): readonly Amount[] {
  switch (leaf.of) {
    case "field":
      return [amountAt(reading, leaf.field)];
    case "column":
      return row ? [amountInRow(leaf, row)] : [];
    case "rows": {
      const table = reading.tables.get(leaf.table.path);
      return table && !isLost(reading, leaf.table.sheet, leaf.column)
        ? table.rows.map((each) => amountInRow(leaf, each))
        : [NO_AMOUNT];
    }
  }
}

function amountInRow({ table, column }: Exclude<Leaf, { of: "field" }>, row: ReadRow): Amount {
  // The row's own words, for the tree of amounts: its last text before the amounts, or before the column.
  const name = wordsOf(table, row, column).at(-1)?.text ?? column.name;
  const path = rowPath(table.path, row.index, column.key);
  return amountOf(path, name, row.cells.get(column.key) ?? null, column.value.type);
}

/** The amount of a field. A label that may be left out leaves a blank; any other leaves it unknown. */
export function amountAt(reading: FormReading, field: FieldNode): Amount {
  const { path, name, label, sheet, value } = field;
  const cell = fieldAt(reading, field);
  if (cell) return amountOf(path, name, cell, value.type);
  const blank = label?.optional === true && partOf(reading, sheet) !== null;
  const state = blank ? "blank" : "unknown";
  return { path, name, cell: null, isMoney: value.type === "money", value: null, state };
}

function amountOf(path: string, name: string, cell: ReadCell | null, type: string): Amount {
  const isMoney = type === "money";
  const value = cell ? numberIn(cell) : null;
  const state = value !== null ? "amount" : cell && isEmpty(cell) ? "blank" : "unknown";
  return { path, name, cell, isMoney, value, state };
}

/** An amount that is read, however negative or precise; a number without any fault. */
function numberIn({ value }: ReadCell): string | null {
  if (value.type === "money") return value.amount;
  return value.type === "decimal" && value.problem === null ? value.decimal : null;
}
