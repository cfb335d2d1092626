import { rateIn } from "../forms/compile/expressions";
import type { Expression, RelationNode } from "../forms/compile/form";

/** Both sides of a relation with the names that the form prints: `明细金额` and `单价 × 数量`. */
export function sidesOf({ left, right }: RelationNode): { readonly left: string; readonly right: string } {
  return { left: words(left), right: words(right) };
}

function words(expression: Expression): string {
  const inner = (each: Expression) =>
    each.of === "sum" || each.of === "product" || each.of === "quotient" ? `(${words(each)})` : words(each);
  switch (expression.of) {
    case "field":
      return expression.field.name;
    case "column":
      return expression.column.name;
    case "rows":
      return `Σ ${expression.column.name}`;
    case "constant":
      return expression.value;
    case "sum":
      return expression.parts.map(words).join(" + ");
    case "product": {
      const rate = rateIn(expression);
      return rate ? `${words(rate)} × 100%` : expression.parts.map(inner).join(" × ");
    }
    case "quotient":
      return `${inner(expression.dividend)} ÷ ${inner(expression.divisor)}`;
    case "least":
      return `min(${expression.parts.map(words).join(", ")})`;
  }
}
