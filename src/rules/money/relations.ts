import { difference, sum, times, toCents, type Money } from "../../core/money";
import { yearOf } from "../../core/dates";
import type { Relation } from "../../forms/definition";
import type { CellRef, ReadCell } from "../../reader/reading";
import { ruleOf } from "../catalogue";
import { fieldAt, headingOf, isEmpty, rowPath, textOf } from "../checked/cells";
import { partOf, type FormContext } from "../checked/context";
import { correctionsFrom, holds, settles } from "./corrections";
import type { RuleId } from "../finding";

/** An amount as a relation sees it. `unknown`: something stands there, or may, and cannot be reckoned with. */
export interface Amount {
  readonly path: string;
  readonly name: string;
  /** Null where no sheet or label holds it. */
  readonly cell: ReadCell | null;
  readonly value: Money | null;
  readonly state: "amount" | "blank" | "unknown";
}

export type VerdictState =
  /** The relation holds. */
  | "ok"
  | "wrong"
  /** Something it needs cannot be read: no verdict is given. */
  | "cannot-tell"
  /** There is no total to judge; `computed` says what it should be, where parts are filled in. */
  | "blank";

/** One amount relation of the definition, worked out on one form (a product: on one row). */
export interface Verdict {
  readonly rule: RuleId;
  readonly kind: Relation["kind"];
  /** What the relation judges: a sum's total, a product, the left or lesser side. */
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /** What the parts come to, or what the total is held against. */
  readonly computed: Money | null;
  /** Total minus computed, where they do not agree. */
  readonly difference: Money | null;
  readonly state: VerdictState;
  /** Cells that are no amounts and have a say (dates, a quantity). */
  readonly others: readonly CellRef[];
  /** What it is reckoned from and is stored as a text: no formula counts that, however much it looks like a number. */
  readonly texts: readonly ReadCell[];
  /** Wrong only because an amount it rests on is wrong: settled with that one. */
  readonly followsOn: boolean;
}

/** All amount relations of a form's definition, in its order; products row by row. */
export function verdictsOf(context: FormContext): readonly Verdict[] {
  const verdicts = context.form.relations.flatMap((relation) => evaluate(context, relation));
  const corrections = correctionsFrom(verdicts);
  return verdicts.map((verdict) =>
    verdict.state === "wrong" && settles(verdict, corrections) ? { ...verdict, followsOn: true } : verdict,
  );
}

function evaluate(context: FormContext, relation: Relation): readonly Verdict[] {
  const rule = ruleOf(relation);
  const at = (path: string): Amount => amountAt(context, path);
  switch (relation.kind) {
    case "sum":
      return [total(rule, relation.kind, at(relation.total), relation.parts.map(at))];
    case "column-sum":
      return [total(rule, relation.kind, at(relation.total), columnAmounts(context, relation.table, relation.column))];
    case "product":
      return products(context, relation);
    case "equal":
      return [comparison(rule, relation.kind, at(relation.left), at(relation.right))];
    case "at-most":
      return [comparison(rule, relation.kind, at(relation.lesser), at(relation.greater))];
    case "equal-in-single-year": {
      const dates = [relation.start, relation.end].map((path) => context.reading.fields.get(path));
      const years = dates.map((cell) =>
        cell?.value.type === "date" && cell.value.iso ? yearOf(cell.value.iso) : null,
      );
      const fiscal = context.reading.year.value;
      if (fiscal === null || years.some((year) => year !== fiscal)) return [];
      const others = dates.flatMap((cell) => (cell ? [cell.at] : []));
      return [
        {
          ...comparison(rule, relation.kind, at(relation.total), at(relation.annual)),
          others,
        },
      ];
    }
  }
}

/** A sum: blank parts count as 0. */
function total(rule: RuleId, kind: Relation["kind"], declared: Amount, parts: readonly Amount[]): Verdict {
  const base = {
    rule,
    kind,
    total: declared,
    parts,
    difference: null,
    others: [],
    texts: parts.flatMap(({ cell }) => (cell ? textsAmong([cell]) : [])),
    followsOn: false,
  };
  if (parts.some((part) => part.state === "unknown")) return { ...base, computed: null, state: "cannot-tell" };
  const filled = parts.some((part) => part.value !== null);
  const computed = filled || declared.value !== null ? sum(parts.map((part) => part.value)) : null;
  return judged({ ...base, computed });
}

function comparison(rule: RuleId, kind: Relation["kind"], left: Amount, right: Amount): Verdict {
  const base = {
    rule,
    kind,
    total: left,
    parts: [right],
    computed: right.value,
    difference: null,
    others: [],
    texts: [],
  };
  if (right.value === null) {
    return {
      ...base,
      state: right.state === "unknown" ? "cannot-tell" : "blank",
      followsOn: false,
    };
  }
  return judged({ ...base, followsOn: false });
}

function judged(base: Omit<Verdict, "state">): Verdict {
  const { total: declared, computed, kind } = base;
  if (declared.state === "unknown") return { ...base, state: "cannot-tell" };
  if (declared.value === null || computed === null) return { ...base, state: "blank" };
  if (holds(kind, declared.value, computed)) return { ...base, state: "ok" };
  return {
    ...base,
    state: "wrong",
    difference: difference(declared.value, computed),
  };
}

function products(context: FormContext, relation: Extract<Relation, { kind: "product" }>): readonly Verdict[] {
  const rule = ruleOf(relation);
  return rowsOf(context, relation.table).flatMap(({ cell, path, name }): Verdict[] => {
    const product = amountOf(path(relation.product), name(relation.product), cell(relation.product));
    const price = amountOf(path(relation.price), name(relation.price), cell(relation.price));
    const quantity = cell(relation.quantity);
    if (!quantity || quantity.value.type !== "decimal") return [];
    const { decimal, problem } = quantity.value;
    const base = {
      rule,
      kind: relation.kind,
      total: product,
      parts: [price],
      difference: null,
      texts: textsAmong([...(price.cell ? [price.cell] : []), quantity]),
      followsOn: false,
    };
    const others = [quantity.at];
    if (price.state === "unknown" || problem !== null) {
      return [{ ...base, others, computed: null, state: "cannot-tell" }];
    }
    if (price.value === null || decimal === null) return [];
    return [
      judged({
        ...base,
        others,
        computed: toCents(times(price.value, decimal)),
      }),
    ];
  });
}

/** Those that say an amount or a number and store a text. */
function textsAmong(cells: readonly ReadCell[]): readonly ReadCell[] {
  return cells.filter(({ stored, value }) => {
    const said = value.type === "money" ? value.amount : value.type === "decimal" ? value.decimal : null;
    return said !== null && stored !== "number";
  });
}

function columnAmounts(context: FormContext, table: string, column: string): readonly Amount[] {
  return rowsOf(context, table).map(({ cell, path, name }) => amountOf(path(column), name(column), cell(column)));
}

interface RowAccess {
  readonly cell: (key: string) => ReadCell | null;
  readonly path: (key: string) => string;
  /** The row's own words, for the tree of amounts: its last text before the amounts. */
  readonly name: (key: string) => string;
}

function rowsOf(context: FormContext, path: string): readonly RowAccess[] {
  const table = context.form.tables.find((each) => each.path === path);
  const reading = context.reading.tables.get(path);
  if (!table || !reading) return [];
  const words = table.columns.filter((column) => column.value.type === "text").map((column) => column.key);
  return reading.rows.map((row) => ({
    cell: (key) => row.cells.get(key) ?? null,
    path: (key) => rowPath(path, row.index, key),
    name: (key) => {
      const before = words.slice(0, Math.max(0, textColumnsBefore(table.columns, key)));
      const own = before.reverse().map((each) => textOf(row.cells.get(each)));
      return own.find((text) => text !== null) ?? headingOf(table, key);
    },
  }));
}

function textColumnsBefore(
  columns: readonly {
    readonly key: string;
    readonly value: { type: string };
  }[],
  key: string,
) {
  const index = columns.findIndex((column) => column.key === key);
  const firstAmount = columns.findIndex((column) => column.value.type === "money");
  const end = firstAmount >= 0 ? Math.min(firstAmount, index) : index;
  return columns.slice(0, end).filter((column) => column.value.type === "text").length;
}

/** The amount at a path of the form. A label that may be left out leaves a blank; any other leaves it unknown. */
export function amountAt(context: FormContext, path: string): Amount {
  const field = context.form.values.get(path) ?? null;
  const name = field?.name ?? path;
  const cell = fieldAt(context.reading, field);
  if (cell?.found) return amountOf(path, name, cell);
  const blank = field?.label?.optional === true && partOf(context, field.sheet) !== null;
  return {
    path,
    name,
    cell: null,
    value: null,
    state: blank ? "blank" : "unknown",
  };
}

function amountOf(path: string, name: string, cell: ReadCell | null): Amount {
  if (!cell || cell.value.type !== "money") return { path, name, cell, value: null, state: "unknown" };
  const { amount } = cell.value;
  if (amount !== null) return { path, name, cell, value: amount, state: "amount" };
  return {
    path,
    name,
    cell,
    value: null,
    state: isEmpty(cell) ? "blank" : "unknown",
  };
}
