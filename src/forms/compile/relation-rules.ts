import { rateIn } from "./expressions";
import type { RelationNode, RelationRule, Roles } from "./form";

type Stated = Pick<RelationNode, "left" | "op" | "right" | "singleYear">;

/**
 * What findings about a relation are called. Roles decide: the total of the project, the year's amount, what of it comes
 * from the treasury, the items that it is broken down into and their total have rules of their own in every form. Any
 * other relation is called by its shape.
 */
export function ruleOf(relation: Stated, roles: Roles | null): RelationRule {
  return (roles && ruleOfRole(relation, roles)) ?? ruleOfShape(relation);
}

function ruleOfRole({ left, op, right, singleYear }: Stated, roles: Roles): RelationRule | null {
  const { total, annual, fiscal, items } = roles;
  if (left.of === "column") {
    const isItem = items !== null && left.table === items && left.column === items.total?.sums[0].column;
    return isItem && op === "=" && right.of === "product" ? "ITEM-PRODUCT" : null;
  }
  const { field } = left;
  const against = right.of === "field" ? right.field : null;
  if (op === "≤") return field === annual && against === total && total ? "FUND-ANNUAL-OVER-TOTAL" : null;
  if (singleYear) return field === total && against === annual && annual ? "FUND-SINGLE-YEAR" : null;
  const adds = right.of === "sum" || right.of === "rows";
  if (field === items?.total?.sums[0].field) {
    if (adds) return "ITEM-SUM";
    return against === annual && annual ? "ITEM-TOTAL-ANNUAL" : null;
  }
  if (!adds) return null;
  if (field === total) return "FUND-TOTAL-SUM";
  if (field === annual) return "FUND-ANNUAL-SUM";
  return field === fiscal ? "FUND-FISCAL-SUM" : null;
}

function ruleOfShape({ op, right }: Stated): RelationRule {
  if (op === "≤") return "LIMIT-EXCEEDED";
  switch (right.of) {
    case "sum":
    case "rows":
      return "SUM-DIFFERS";
    case "product":
      return rateIn(right) ? "RATE-DIFFERS" : "PRODUCT-DIFFERS";
    case "quotient":
      return "RATE-DIFFERS";
    case "field":
    case "column":
    case "least":
    case "constant":
      return "EQUAL-DIFFERS";
  }
}
