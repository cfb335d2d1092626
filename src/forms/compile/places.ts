import type { Area } from "../../core/grid/grid";
import type { CellNode, ColumnNode, FieldNode, LabelNode, Paper, TableNode } from "./nodes";

/** What stands where on a sheet that is printed from cell A1. Rows and columns count from 0. */

/** `side` is merged over its block's rows, `heading` stands over a table column, `group` over
 * several headings, `total` closes a table. */
export type LabelRole = "title" | "year" | "side" | "heading" | "group" | "total" | "cell";

export interface LabelPlace {
  readonly label: LabelNode;
  readonly role: LabelRole;
  readonly area: Area;
  /** Index in the sheet's `blocks`. */
  readonly block: number;
  /** Stands outside the ruled table. */
  readonly plain: boolean;
  readonly align: "left" | "center" | "right";
}

export interface FieldPlace extends Omit<Extract<CellNode, { kind: "field" }>, "kind" | "column" | "span" | "rows"> {
  readonly area: Area;
  readonly block: number;
}

export interface FillerPlace {
  readonly area: Area;
  readonly block: number;
  readonly text: string;
  /** Stands outside the ruled table, over its whole width. */
  readonly note?: true;
  /** Drawn without a border. */
  readonly plain?: boolean | undefined;
}

/** Printed at the crossing of a row and a column: no value, as long as it says what is printed. */
export interface ConstantPlace {
  readonly label: LabelNode;
  readonly heading: LabelNode;
  readonly area: Area;
  readonly text: string;
}

/** A table column and the columns of the sheet that it covers. */
export interface ColumnPlace {
  readonly column: ColumnNode;
  readonly left: number;
  readonly right: number;
  /** The column of the sheet in which its value stands: the first, but for a target in several cells. */
  readonly at: number;
}

export interface TablePlace {
  readonly table: TableNode;
  readonly block: number;
  readonly headingRow: number;
  /** Last row of the headings. */
  readonly headingEnd: number;
  /** First and last row of the body; a table has at least one. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnPlace[];
  /** Of all lists in its rows, from left to right. */
  readonly all: readonly ColumnPlace[];
  readonly side: LabelPlace | null;
  readonly total: {
    readonly row: number;
    readonly label: LabelPlace | null;
    readonly sums: readonly { readonly field: FieldNode; readonly area: Area }[];
  } | null;
}

export interface SheetGeometry {
  readonly sheet: Paper;
  /** In reading order. */
  readonly labels: readonly LabelPlace[];
  readonly fields: readonly FieldPlace[];
  readonly fillers: readonly FillerPlace[];
  /** Each is a filler too. */
  readonly constants: readonly ConstantPlace[];
  readonly tables: readonly TablePlace[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** Definition's height in points of what starts in a row, where it states one. */
  readonly rowHeights: ReadonlyMap<number, number>;
}
