import type { ColumnNode, LabelNode, TargetPartNode } from "../../forms/compile/form";
import type { TablePlace } from "../../forms/compile/geometry";

/** What stands under one heading of a table: a column, or a part of one. */
export interface Slot {
  readonly column: ColumnNode;
  /** Null where the column is one cell in each row. */
  readonly part: TargetPartNode | null;
  readonly heading: LabelNode | null;
  /** On paper. */
  readonly left: number;
}

/** Of all lists in the rows of a table, from left to right. */
export function slotsOf({ all }: TablePlace): readonly Slot[] {
  return all.flatMap(({ column, left }): readonly Slot[] =>
    column.parts.length === 0
      ? [{ column, part: null, heading: column.heading, left }]
      : column.parts.map((part) => ({ column, part, heading: part.heading, left: part.column })),
  );
}
