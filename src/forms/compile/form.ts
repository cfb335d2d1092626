import type { PrintedUnit } from "../../core/number/amounts";
import type { FormKind } from "../kinds";
import type { FormDefinition } from "../language";
import type { SheetGeometry } from "./geometry";
import type { ColumnNode, FieldNode, LabelNode, LevelNode, Paper, TableNode } from "./nodes";

export type * from "./nodes";

/**
 * A form as everything but the form language sees it: every name of its definition resolved to a node, every label
 * taken apart. Made by `compile`; rows and columns count from 0.
 */
export interface Form {
  readonly id: string;
  /** What it is for, as its title says. */
  readonly kind: FormKind;
  /** Of the paper: where two definitions mean the same, the higher one is used. */
  readonly revision: number;
  /** Set where this definition changes the meaning of another one. */
  readonly replaces: ReplacedForm | null;
  /** The form that is known beside it and takes its place; null for none. */
  readonly replacedBy: Pick<Form, "id" | "name"> | null;
  /** Not shipped: it takes a place in a sheet from a shipped form only where it explains more. */
  readonly further: boolean;
  /** Read where it is met, and not offered. */
  readonly retired: boolean;
  /** Its JSON names the digest of its meaning. */
  readonly digestInJson: boolean;
  /** As it was written: to hand on, never to be read by what works with the form. */
  readonly definition: FormDefinition;
  readonly name: FormDefinition["name"];
  readonly description: FormDefinition["description"];
  /** Where it is used; null where that is not said. */
  readonly place: FormDefinition["name"] | null;
  readonly since: number;
  /** Printed when inserted; read from the sheet's header afterwards. */
  readonly unit: PrintedUnit;
  /** Amounts have their unit behind them, and no label prints it. */
  readonly unitInValues: boolean;
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
  readonly derived: readonly DerivedNode[];
  readonly repeats: readonly RepeatNode[];
  readonly roles: Roles;
  /** The years printed with the overall goal; null where the form prints none. */
  readonly span: SpanNode | null;
}

/** The definition that went before one with another meaning. */
export interface ReplacedForm {
  readonly id: string;
  /** What stands elsewhere now: its places, `breakdown[].amount` for a column, to ours. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly levels: Recoded;
  /** By our place: a path, or `safeguards[].kind` for a column. */
  readonly options: ReadonlyMap<string, Recoded>;
}

/** Codes of a replaced definition, to ours. */
export type Recoded = ReadonlyMap<string, string>;

/** What the rules ask of a form; null for what its paper does not have. */
export interface Roles {
  readonly name: FieldNode | null;
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

export interface SheetNode extends Paper {
  readonly key: string;
  /** Name of the tab. */
  readonly name: string;
  /** By id. */
  readonly labels: ReadonlyMap<string, LabelNode>;
  readonly title: LabelNode | null;
  /** What prints the fiscal year: a line of its own, else the title. */
  readonly year: LabelNode | null;
  /** Where everything stands when the sheet is printed blank from A1. */
  readonly geometry: SheetGeometry;
}

/** A total without a cell: it follows from its parts, and is looked for at the heading that names it. */
export interface DerivedNode {
  readonly field: FieldNode;
  readonly parts: readonly FieldNode[];
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
  | { readonly of: "sum" | "product" | "least"; readonly parts: readonly Expression[] }
  | { readonly of: "quotient"; readonly dividend: Expression; readonly divisor: Expression }
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
