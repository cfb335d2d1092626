import type { ValueType } from "../../values/kind";
import type { Expression, Leaf } from "./form";

/** Parts of an expression, as its parent names them. */
function partsOf(expression: Exclude<Expression, Leaf>): readonly Expression[] {
  if (expression.of === "constant") return [];
  return expression.of === "quotient" ? [expression.dividend, expression.divisor] : expression.parts;
}

/** Where an expression takes its numbers from, in the order in which it is written. */
export function leavesOf(expression: Expression): readonly Leaf[] {
  return isLeaf(expression) ? [expression] : partsOf(expression).flatMap(leavesOf);
}

/** Every quotient in an expression, from the inside out. */
export function quotientsOf(expression: Expression): readonly Extract<Expression, { of: "quotient" }>[] {
  if (isLeaf(expression)) return [];
  const inner = partsOf(expression).flatMap(quotientsOf);
  return expression.of === "quotient" ? [...inner, expression] : inner;
}

export function isLeaf(expression: Expression): expression is Leaf {
  return expression.of === "field" || expression.of === "column" || expression.of === "rows";
}

/** The kind of value that stands at a leaf. */
export function valueOf(leaf: Leaf): ValueType {
  return leaf.of === "field" ? leaf.field.value : leaf.column.value;
}

/** A leaf as its definition names it. */
export function pathOf(leaf: Leaf): string {
  return leaf.of === "field" ? leaf.field.path : `${leaf.table.path}[].${leaf.column.key}`;
}

/** The quotient of which an expression is the hundredfold: a rate in percent. */
export function rateIn(expression: Expression): Extract<Expression, { of: "quotient" }> | null {
  if (expression.of !== "product" || expression.parts.length !== 2) return null;
  const hundred = expression.parts.find((factor) => factor.of === "constant" && Number(factor.value) === 100);
  const rate = expression.parts.find((factor) => factor.of === "quotient");
  return hundred && rate ? rate : null;
}
