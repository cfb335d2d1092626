import { isLeaf, valueOf } from "../forms/compile/expressions";
import type { Leaf, Reference, RelationNode } from "../forms/compile/form";

/** Whether the right side is worked out: then it gives the left side its formula. A value or a number stands for itself. */
export function isReckoned({ right }: Pick<RelationNode, "right">): boolean {
  return right.of === "rows" || !(isLeaf(right) || right.of === "constant");
}

/** Whether a relation adds up what its left side is made of: blanks count as 0 then; anything else is blank with a blank part. */
export function isSum({ right }: Pick<RelationNode, "right">): boolean {
  return right.of === "sum" || right.of === "rows";
}

/** Whether the left side is an amount of money. */
export function isMoney({ left }: Pick<RelationNode, "left">): boolean {
  return valueOf(left).type === "money";
}

/** Whether 86.19 % is stored as 86.19 or as 0.8619 is up to whoever typed it, in a text or a cell of another format: no formula can reckon with it. */
export function isPercent(leaf: Leaf): boolean {
  return valueOf(leaf).type === "percent";
}

/** Whether two references point at the same. */
export function sameReference(one: Reference, other: Reference): boolean {
  return one.of === "field"
    ? other.of === "field" && one.field === other.field
    : other.of === "column" && one.table === other.table && one.column === other.column;
}
