import type { ColumnNode, LabelNode, TargetPartNode } from "../../forms/compile/form";
import type { TablePlace } from "../../forms/compile/geometry";
import type { TargetPart } from "../../values/target-parts";
import type { Strip } from "../find/sheet-view";
import type { PartView } from "./part-view";

/** A table of a part and the rows of its headings, both included. */
export interface HeadedTable {
  readonly part: PartView;
  readonly place: TablePlace;
  readonly headings: { readonly top: number; readonly bottom: number };
}

/** With the columns of all lists in its rows. */
export interface GridTable extends HeadedTable {
  readonly columns: readonly GridColumn[];
}

/** A column of a table where it stands in the worksheet, both borders included. */
export interface GridColumn extends Strip {
  readonly column: ColumnNode;
  /** The cells of a target in several, from left to right; absent where it is one, and in any other column. */
  readonly parts?: readonly GridPart[];
}

export interface GridPart extends Strip {
  readonly part: TargetPart;
}

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
