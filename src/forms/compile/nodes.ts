import type { ValueType } from "../../values/kind";
import type { Option } from "../../values/option";
import type { Around } from "./around";
import type { TargetPart } from "../../values/target-parts";
import type { Segment } from "./label-words";

/** What a sheet of a form is made of, from its blocks down to fields, labels and the columns of tables. */

/** What of a sheet is printed, and how wide. */
export interface Paper {
  /** Widths in characters of the default font. */
  readonly columns: readonly number[];
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly BlockNode[];
}

export type BlockNode =
  | { readonly kind: "title" | "year"; readonly label: LabelNode }
  | {
      readonly kind: "rows";
      readonly side: LabelNode | null;
      readonly sideSpan: number;
      readonly rows: readonly RowNode[];
    }
  | { readonly kind: "note"; readonly text: string; readonly height?: number | undefined }
  /** `sections`: other lists in the same rows. */
  | { readonly kind: "table"; readonly table: TableNode; readonly sections: readonly TableNode[] };

export interface RowNode {
  /** Points; absent: one line, or as many as the text needs. */
  readonly height?: number | undefined;
  readonly cells: readonly CellNode[];
}

interface Placed {
  readonly column: number;
  readonly span: number;
  /** Rows of its block that it reaches down over. */
  readonly rows: number;
}

export type CellNode =
  | (Placed & {
      readonly kind: "label";
      readonly label: LabelNode;
      readonly plain: boolean;
      readonly align: "left" | "center" | "right";
    })
  | (Placed & {
      readonly kind: "field";
      readonly field: FieldNode;
      readonly plain: boolean;
      /**
       * Where it stands from its label; `crossing`: in its row, and in the column of `heading`; `under`: in the rows of its
       * block below it, whatever stands beside.
       */
      readonly placement: "right" | "below" | "crossing" | "under";
      readonly heading: LabelNode | null;
      /** The cell repeats a value of an earlier sheet: not a field of its own. */
      readonly repeats: boolean;
    })
  /** Printed at the crossing of a row and a column. */
  | (Placed & {
      readonly kind: "constant";
      readonly text: string;
      readonly label: LabelNode;
      readonly heading: LabelNode;
    })
  | (Placed & { readonly kind: "filler"; readonly text: string; readonly plain?: boolean | undefined });

/** Printed words. */
export interface LabelNode {
  readonly id: string;
  /** The printed one first, then the others that mean the same. */
  readonly wordings: readonly [readonly Segment[], ...(readonly Segment[])[]];
  /** As a sentence names it: without slots, colon and numbering words. */
  readonly name: string;
  /** The form is whole without it. */
  readonly optional: boolean;
  /** The value may stand in the label's own cell. */
  readonly inline: boolean;
}

export interface FieldNode {
  readonly path: string;
  /** Key of its sheet. */
  readonly sheet: string;
  /** Printed name: that of its label. */
  readonly name: string;
  readonly value: ValueType;
  readonly label: LabelNode | null;
  readonly required: boolean;
  /** Kept when last year's form becomes this year's. */
  readonly keep: boolean;
  /** What is printed where the value goes, and is none. */
  readonly hints: readonly string[];
  /** What the paper prints as its value; null where somebody is to say it. */
  readonly printed: string | null;
  /** What stands in brackets behind an amount, a value of its own in the same cell; null where that is no place for words. */
  readonly note: FieldNode | null;
}

export interface ColumnNode {
  readonly key: string;
  readonly column: number;
  readonly span: number;
  /** Of a target in several cells, that of its value. */
  readonly heading: LabelNode | null;
  /** The cells that a target is written in, from left to right; empty where it is one, and in any other column. */
  readonly parts: readonly TargetPartNode[];
  /** What is printed in its cells around what is typed; null for nothing. */
  readonly around: Around | null;
  /** By itself it makes no row of the list. */
  readonly aside: boolean;
  /** As printed; its key where nothing is. */
  readonly name: string;
  readonly value: ValueType;
}

export interface TargetPartNode {
  readonly part: TargetPart;
  readonly column: number;
  readonly span: number;
  readonly heading: LabelNode;
}

export interface TableNode {
  readonly path: string;
  readonly sheet: string;
  readonly name: string;
  readonly columns: readonly ColumnNode[];
  readonly side: LabelNode | null;
  readonly sideFrom: "heading" | "rows";
  readonly sideSpan: number;
  /** It may stay blank as a whole. */
  readonly optional: boolean;
  /** Columns that the list beside it prints and that hold for it too. */
  readonly shared: readonly ColumnNode[];
  /** Headings over those of several columns. */
  readonly groups: readonly { readonly label: LabelNode; readonly columns: readonly ColumnNode[] }[];
  readonly fillers: readonly { readonly column: number; readonly span: number; readonly text: string }[];
  /** Rows printed blank, by the code of what is printed beside them, or as a whole. */
  readonly blankRows: number | Readonly<Record<string, number>>;
  /** Rows of which the paper prints some cells. */
  readonly printedRows: readonly PrintedRowNode[];
  readonly total: TotalNode | null;
  /** Set where the table lists indicators below their levels. */
  readonly indicators: IndicatorColumns | null;
  /** What the table prints beside its rows, in the order of the paper; null where it prints nothing. */
  readonly printed: PrintedColumn | null;
}

export interface PrintedRowNode {
  /** Code of what it stands under; null where nothing is printed beside the rows. */
  readonly under: string | null;
  readonly texts: ReadonlyMap<ColumnNode, string>;
}

/** The columns that make a table a list of indicators. */
export interface IndicatorColumns {
  readonly level1: ColumnNode;
  /** Null in a table without second levels. */
  readonly level2: ColumnNode | null;
  readonly name: ColumnNode;
  readonly target: ColumnNode;
  /** Key in the JSON of the printed levels without a row. */
  readonly emptyLevels: string;
}

/** The column whose words are printed for the rows beside them: the second levels, else the first, or kinds. */
export interface PrintedColumn {
  readonly column: ColumnNode;
  readonly entries: readonly PrintedEntry[];
}

export interface PrintedEntry {
  readonly code: string;
  readonly label: string;
  /** What a second level stands under. */
  readonly parent: LevelNode | null;
  /** Printed behind its words; absent for none. */
  readonly points?: string | undefined;
}

/** The row of a table's totals. */
export interface TotalNode {
  /** Null where no words are printed in it. */
  readonly label: LabelNode | null;
  /** Directly under the headings; otherwise it closes the table. */
  readonly above: boolean;
  /** The first is the one that the row is there for. */
  readonly sums: readonly [SumNode, ...SumNode[]];
  /** Printed under the columns behind. */
  readonly filler: string;
  /** Printed under other columns, and no value. */
  readonly constants: readonly { readonly column: ColumnNode; readonly text: string }[];
}

/** A column of a table, and the cell that holds its total. */
export interface SumNode {
  readonly column: ColumnNode;
  readonly field: FieldNode;
}

/** A first level of indicators. */
export interface LevelNode extends Option {
  /** At least one complete row must stand under it. */
  readonly required: boolean;
  /** Where no first level is printed above, a second level that only this one has stands for both. */
  readonly implied: boolean;
  /** Printed behind its words; absent for none. */
  readonly points?: string | undefined;
  readonly children: readonly (Option & { readonly points?: string | undefined })[];
}
