import type { ColumnNode, LabelNode } from "./nodes";

/** All headings over a column, from left to right: one, none, or one over each cell of a target in several. */
export function headingsOf({ heading, parts }: ColumnNode): readonly LabelNode[] {
  return parts.length > 0 ? parts.map((part) => part.heading) : heading ? [heading] : [];
}
