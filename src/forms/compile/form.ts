import type { ValueType } from "../../values/kind";
import type { PrintedUnit } from "../../core/amounts";
import type { FormDefinition } from "../definition";
import type { SheetGeometry } from "./geometry";
import type { Segment } from "./label-words";

/**
 * A form as everything but the form language sees it: every name of its definition resolved to a node, every label
 * taken apart. Made by `compile`; rows and columns count from 0.
 */
export interface Form {
  readonly id: string;
  readonly name: FormDefinition["name"];
  readonly description: FormDefinition["description"];
  readonly since: number;
  /** Printed when inserted; read from the sheet's header afterwards. */
  readonly unit: PrintedUnit;
  /** Another form prints the same labels in the other unit: the printed unit tells which of the two a sheet is. */
  readonly unitDecides: boolean;
  readonly sheets: readonly SheetNode[];
  /** Of all sheets in reading order, each path once; neither repeating cells nor the totals of tables. */
  readonly fields: readonly FieldNode[];
  readonly tables: readonly TableNode[];
  /** Fields and totals of tables by their paths. */
  readonly values: ReadonlyMap<string, FieldNode>;
  readonly levels: readonly LevelNode[];
  readonly relations: readonly RelationNode[];
  readonly repeats: readonly RepeatNode[];
  readonly roles: Roles;
  /** The years printed with the overall goal; null where the form prints none. */
  readonly span: SpanNode | null;
}

/** What the rules ask of a form; null for what its paper does not have. */
export interface Roles {
  readonly name: FieldNode;
  readonly total: FieldNode | null;
  readonly annual: FieldNode | null;
  /** What of the year's amount comes from the treasury, where its make-up is printed. */
  readonly fiscal: FieldNode | null;
  /** The table in which the year's amount is broken down. */
  readonly items: TableNode | null;
  readonly start: FieldNode | null;
  readonly end: FieldNode | null;
  readonly overallGoal: FieldNode | null;
  readonly annualGoal: FieldNode | null;
}

export interface SheetNode {
  readonly key: string;
  /** Name of the tab. */
  readonly name: string;
  /** Widths in characters of the default font. */
  readonly columns: readonly number[];
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly BlockNode[];
  /** By id. */
  readonly labels: ReadonlyMap<string, LabelNode>;
  readonly title: LabelNode | null;
  /** The line that prints the fiscal year. */
  readonly year: LabelNode | null;
  /** Where everything stands when the sheet is printed blank from A1. */
  readonly geometry: SheetGeometry;
}

export type BlockNode =
  | { readonly kind: "title" | "year"; readonly label: LabelNode }
  | { readonly kind: "rows"; readonly side: LabelNode | null; readonly rows: readonly RowNode[] }
  | { readonly kind: "table"; readonly table: TableNode };

export interface RowNode {
  /** Points; absent: one line, or as many as the text needs. */
  readonly height?: number | undefined;
  readonly cells: readonly CellNode[];
}

interface Placed {
  readonly column: number;
  readonly span: number;
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
      /** Where it stands from its label. */
      readonly placement: "right" | "below";
      /** The cell repeats a value of an earlier sheet: not a field of its own. */
      readonly repeats: boolean;
    })
  | (Placed & { readonly kind: "filler"; readonly text: string });

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
}

export interface ColumnNode {
  readonly key: string;
  readonly column: number;
  readonly span: number;
  readonly heading: LabelNode | null;
  /** As printed; its key where nothing is. */
  readonly name: string;
  readonly value: ValueType;
}

export interface TableNode {
  readonly path: string;
  readonly sheet: string;
  readonly name: string;
  readonly columns: readonly ColumnNode[];
  readonly side: LabelNode | null;
  readonly sideFrom: "heading" | "rows";
  readonly fillers: readonly { readonly column: number; readonly span: number; readonly text: string }[];
  /** Rows printed blank, by the code of what is printed beside them, or as a whole. */
  readonly blankRows: number | Readonly<Record<string, number>>;
  readonly total: TotalNode | null;
  /** Set where the table lists indicators below their levels. */
  readonly indicators: IndicatorColumns | null;
  /** What the table prints beside its rows, in the order of the paper; null where it prints nothing. */
  readonly printed: PrintedColumn | null;
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
}

/** A closing row: its label, and the column whose total it holds. */
export interface TotalNode {
  readonly label: LabelNode;
  readonly column: ColumnNode;
  readonly field: FieldNode;
  /** Printed under the columns behind. */
  readonly filler: string;
}

export interface SecondLevelNode {
  readonly code: string;
  readonly label: string;
  readonly aliases?: readonly string[] | undefined;
}

export interface LevelNode extends SecondLevelNode {
  /** At least one complete row must stand under it. */
  readonly required: boolean;
  /** Where no first level is printed above, a second level that only this one has stands for both. */
  readonly implied: boolean;
  readonly children: readonly SecondLevelNode[];
}

/** A value that another sheet repeats and that must agree with the first. */
export interface RepeatNode {
  readonly sheet: string;
  readonly field: FieldNode;
  readonly label: LabelNode;
}

export interface SpanNode {
  /** Prints `{from}` and `{to}`. */
  readonly label: LabelNode;
  /** Of the years in the JSON. */
  readonly path: string;
  readonly goal: FieldNode;
}

/** What a relation points at: a value, or a column in the row at hand. */
export type Reference =
  | { readonly of: "field"; readonly field: FieldNode }
  | { readonly of: "column"; readonly table: TableNode; readonly column: ColumnNode };

/** Where an expression takes its numbers from: what it points at, or a column in all rows. */
export type Leaf = Reference | { readonly of: "rows"; readonly table: TableNode; readonly column: ColumnNode };

export type Expression =
  | Leaf
  | { readonly of: "sum"; readonly parts: readonly Expression[] }
  | { readonly of: "product"; readonly factors: readonly Expression[] }
  | { readonly of: "quotient"; readonly dividend: Expression; readonly divisor: Expression }
  | { readonly of: "least"; readonly parts: readonly Expression[] }
  | { readonly of: "constant"; readonly value: string };

/** What findings about a relation are called, by the role of its left side, else by its shape. */
export type RelationRule =
  | "FUND-TOTAL-SUM"
  | "FUND-ANNUAL-SUM"
  | "FUND-FISCAL-SUM"
  | "FUND-ANNUAL-OVER-TOTAL"
  | "FUND-SINGLE-YEAR"
  | "ITEM-PRODUCT"
  | "ITEM-SUM"
  | "ITEM-TOTAL-ANNUAL"
  | "SUM-DIFFERS"
  | "PRODUCT-DIFFERS"
  | "RATE-DIFFERS"
  | "EQUAL-DIFFERS"
  | "LIMIT-EXCEEDED";

/** `left = right` or `left ≤ right`; where `left` is a column, in each row of its table. */
export interface RelationNode {
  readonly rule: RelationRule;
  readonly left: Reference;
  readonly op: "=" | "≤";
  readonly right: Expression;
  /** Decimal places (of money in 元) to which the right side is rounded; null for none. */
  readonly rounded: number | "as-printed" | null;
  /** By how much the two sides may differ. */
  readonly within: string;
  /** Only where the project's start and end both lie in the fiscal year. */
  readonly singleYear: boolean;
}
