import Big from "big.js";
import { decimalsOf } from "../core/number/money";
import type { Expression, Leaf, RelationNode } from "../forms/compile/form";
import { isReckoned, isSum } from "./expression";

/** What stands at a reference. `unknown`: something stands there, or may, and cannot be reckoned with. */
export interface Term {
  /** Plain decimal, money in 元; null unless `amount`. */
  readonly value: string | null;
  readonly state: "amount" | "blank" | "unknown";
}

export type VerdictState =
  /** The relation holds. */
  | "ok"
  | "wrong"
  /** Something it needs cannot be read: no verdict is given. */
  | "cannot-tell"
  /** There is nothing to judge; `computed` says what it should be, where the right side is known. */
  | "blank";

export interface Judgement {
  readonly state: VerdictState;
  /** What the right side comes to; null where it is blank or cannot be told. */
  readonly computed: string | null;
  /** Left minus right, where they do not agree. */
  readonly difference: string | null;
}

/** What stands at a leaf: one term, or of a column in all rows one for each row. */
export type Look<T extends Term> = (leaf: Leaf) => readonly T[];

/** Whether a relation holds between what stands at its sides. */
export function judge(relation: RelationNode, left: Term, look: Look<Term>): Judgement {
  const right = worth(relation.right, look);
  if (right === "unknown") return { state: "cannot-tell", computed: null, difference: null };
  // A total without parts is one of nothing.
  const sum = right ?? (isSum(relation) && left.value !== null ? new Big(0) : null);
  const computed = sum === null ? null : rounded(sum, relation, left).toFixed();
  if (left.state === "unknown") return { state: "cannot-tell", computed, difference: null };
  if (left.value === null || computed === null) return { state: "blank", computed, difference: null };
  if (holds(relation, left.value, computed)) return { state: "ok", computed, difference: null };
  return { state: "wrong", computed, difference: new Big(left.value).minus(computed).toFixed() };
}

/** Whether two values are as a relation wants them. */
export function holds({ op, within }: Pick<RelationNode, "op" | "within">, left: string, right: string): boolean {
  if (left === right) return true;
  const apart = new Big(left).minus(right);
  return op === "≤" ? apart.lte(within) : apart.abs().lte(within);
}

function rounded(value: Big, { rounded: digits, right }: RelationNode, left: Term): Big {
  if (digits === null || !isReckoned({ right })) return value;
  // Of what nobody has written yet as many as its formula gives it.
  const printed = left.value === null ? PRINTED_PLACES : decimalsOf(left.value);
  return value.round(digits === "as-printed" ? printed : digits, Big.roundHalfUp);
}

/** What is rounded as printed has as many where nothing is printed to go by. */
export const PRINTED_PLACES = 2;

/** The number of an expression; null where it is blank, `unknown` where something in it cannot be reckoned with. */
function worth(expression: Expression, look: Look<Term>): Big | null | "unknown" {
  switch (expression.of) {
    case "constant":
      return new Big(expression.value);
    case "field":
    case "column":
    case "rows":
      return added(look(expression).map(({ value, state }) => (state === "unknown" ? state : value && new Big(value))));
    case "sum":
      return added(expression.parts.map((part) => worth(part, look)));
    case "product":
      return combined(expression.parts, look, (factors) => factors.reduce((product, factor) => product.times(factor)));
    case "least":
      return combined(expression.parts, look, (parts) =>
        parts.reduce((least, part) => (part.lt(least) ? part : least)),
      );
    case "quotient":
      return combined([expression.dividend, expression.divisor], look, ([dividend, divisor]) =>
        !dividend || !divisor || divisor.eq(0) ? null : dividend.div(divisor),
      );
  }
}

type Worth = Big | null | "unknown" | "";

/** Blank parts count as 0; all blank, the sum is. */
function added(parts: readonly Worth[]): Big | null | "unknown" {
  if (parts.includes("unknown")) return "unknown";
  const filled = parts.filter((part) => part instanceof Big);
  return filled.length === 0 ? null : filled.reduce((sum, part) => sum.plus(part));
}

function combined(
  expressions: readonly Expression[],
  look: Look<Term>,
  combine: (values: Big[]) => Big | null,
): Big | null | "unknown" {
  const parts = expressions.map((expression) => worth(expression, look));
  if (parts.includes("unknown")) return "unknown";
  const filled = parts.filter((part) => part instanceof Big);
  return filled.length < parts.length ? null : combine(filled);
}
