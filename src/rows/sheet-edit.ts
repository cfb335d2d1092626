import type { Area } from "../core/grid/grid";
import type { SheetRef } from "../reader/reading";

/** What a command about rows reads of a sheet, and what it writes there. Rows and columns from 0. */

/** A part of a worksheet that is to be read with its look. */
export interface LookRequest {
  readonly sheet: SheetRef;
  /** The form's part of the sheet. */
  readonly area: Area;
  /** The rows whose guards and styles are wanted: the one that a new row is made after, the one that goes; none where content changes places. */
  readonly rows: readonly number[];
}

/** What a cell holds. */
export interface HeldContent {
  /** As it is written into a cell of General format so that it holds the same again; a formula begins with `=`. */
  readonly content: string | number | boolean;
  readonly format: string;
}

/** A guard as the host gives it: handed on and compared, never looked into but for a formula. */
export interface HeldGuard {
  /** Of a guard that is a formula: the formula, relative to its cell. */
  readonly formula: string | null;
  readonly whole: unknown;
}

/** A style as the host gives it, with the lines above and below the cell: handed on and compared, never looked into. */
export interface HeldStyle {
  readonly above: unknown;
  readonly below: unknown;
  readonly whole: unknown;
}

/** A conditional format that is a formula. */
export interface HeldCondition {
  readonly id: string;
  readonly formula: string;
}

/** A part of a worksheet as it is now. */
export interface SheetLook {
  readonly area: Area;
  /** By row and column of the area. */
  readonly contents: readonly (readonly HeldContent[])[];
  /** Merged areas that touch the area. */
  readonly merges: readonly Area[];
  /** Points, by row of the area. */
  readonly heights: readonly number[];
  /** By row of the sheet, then by column of the area; null for none. */
  readonly guards: ReadonlyMap<number, readonly (HeldGuard | null)[]>;
  readonly styles: ReadonlyMap<number, readonly (HeldStyle | null)[]>;
  readonly printArea: Area | null;
  readonly conditions: readonly HeldCondition[];
}

/** One step; they are carried out in order, all in one round trip. */
export type SheetEdit =
  /** Makes room for one row: whole rows of the sheet, or only these columns move down. The new row takes the look of the one above. */
  | { readonly kind: "insert-row"; readonly row: number; readonly columns: Columns | null }
  | { readonly kind: "delete-row"; readonly row: number; readonly columns: Columns | null }
  /** Merges an area, whatever was merged in it before. */
  | { readonly kind: "merge"; readonly area: Area }
  | { readonly kind: "unmerge"; readonly area: Area }
  | {
      readonly kind: "contents";
      readonly row: number;
      readonly left: number;
      readonly contents: readonly HeldContent[];
    }
  | { readonly kind: "content"; readonly row: number; readonly column: number; readonly content: HeldContent }
  /** The number format alone. */
  | { readonly kind: "format"; readonly row: number; readonly column: number; readonly format: string }
  /** Null takes it away. */
  | { readonly kind: "guard"; readonly row: number; readonly column: number; readonly guard: HeldGuard | null }
  | { readonly kind: "style"; readonly row: number; readonly column: number; readonly style: HeldStyle }
  | { readonly kind: "line-below"; readonly row: number; readonly column: number; readonly line: unknown }
  | { readonly kind: "height"; readonly row: number; readonly height: number }
  | { readonly kind: "print-area"; readonly area: Area }
  /** Lets a conditional format say this; where `areas` is given, of these cells. */
  | {
      readonly kind: "condition";
      readonly id: string;
      readonly formula: string;
      readonly areas: readonly Area[] | null;
    };

/** Columns of a sheet, both included. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** What is to be done, and what takes it back. */
export interface SheetChange {
  readonly edits: readonly SheetEdit[];
  /** Carried out after `edits`, in order, they put back what was there. */
  readonly undo: readonly SheetEdit[];
  /** Cells whose content the edits decide, as they say afterwards: nothing is put back over what somebody typed there since. */
  readonly written: readonly { readonly row: number; readonly column: number; readonly content: HeldContent }[];
}
