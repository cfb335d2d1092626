import type { Area } from "../core/grid/grid";
import type { Form, LabelNode } from "../forms/compile/form";
import type { PrintedUnit } from "../core/number/amounts";
import type { FormKind } from "../forms/kinds";
import type { ReadValue, Stored } from "../values/read-value";

/**
 * What the reader makes of worksheets. Everything carries the cell it came from; nothing is guessed:
 * what could not be told is an outcome of its own.
 */

/** How a worksheet is hidden: `very-hidden` is not even offered to be shown again. */
export type HiddenState = "hidden" | "very-hidden";

/** A worksheet as the workbook lists it. `id` stays the same when the sheet is renamed. */
export interface SheetRef {
  readonly id: string;
  readonly name: string;
  /** Absent where the sheet is shown. */
  readonly hidden?: HiddenState;
}

/** One cell of one worksheet, rows and columns from 0. */
export interface CellRef {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
}

export interface ReadCell {
  /** First source cell: where to look and where a fix writes. For a missing cell, where it should be. */
  readonly at: CellRef;
  /** All source cells, in reading order: more than one for a text that a page break split. */
  readonly sources: readonly CellRef[];
  /** The cell's text as it stands (displayed for percents, as written for text); joined for a split text. */
  readonly raw: string;
  /** What each source holds, in the order of `sources`; present for a split text only. */
  readonly pieces?: readonly string[];
  /** The cell holds more than the value (its label, or what it is merged with): a fix may not replace it as a whole. */
  readonly inline: boolean;
  readonly formula: string | null;
  /** Of a formula its result; of a split text its first cell. */
  readonly stored: Stored;
  readonly value: ReadValue;
  /** Present when the cell holds a formula for which the file stores no result, whatever the type. */
  readonly noResult?: true;
}

export interface ReadField extends ReadCell {
  readonly path: string;
  /** False when its label was not found, so that nothing can be said of the value. */
  readonly found: boolean;
}

export interface ReadRow {
  /** Worksheet row, from 0. */
  readonly row: number;
  /** By column key. Level and kind cells are carried down: `at` is the printed cell above. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** No input cell holds anything: a printed, empty row. */
  readonly blank: boolean;
  /** Its place in the list that the table makes; null for a row that is printed only and makes none of it. */
  readonly index: number | null;
}

export interface ReadTable {
  readonly path: string;
  /** Worksheet row of the heading and of the last row that belongs to the table. */
  readonly headingRow: number;
  readonly lastRow: number;
  readonly rows: readonly ReadRow[];
}

export interface FoundLabel {
  readonly id: string;
  readonly at: CellRef;
  /** The merged area of the label cell, or the cell. */
  readonly area: Area;
  /** Printed text as it stands. */
  readonly text: string;
  readonly slots: {
    readonly year?: number;
    readonly lastYear?: number;
    readonly unit?: PrintedUnit;
    readonly from?: number;
    readonly to?: number;
  };
}

export interface MissingLabel {
  readonly id: string;
  readonly label: LabelNode;
  /** Where it should stand, from its neighbours. */
  readonly at: CellRef;
  /** True when the neighbours leave exactly one place and it is blank: a fix may write it there. */
  readonly restorable: boolean;
  /** Of the field that it names; absent where it names none, or repeats that of another sheet. */
  readonly path?: string;
  /** A filled cell where its value should stand: without the label it is not read. */
  readonly value?: CellRef;
}

/** One sheet of a form with its values. */
export interface PartReading {
  readonly form: Form;
  /** `key` of the sheet definition. */
  readonly sheetKey: string;
  readonly sheet: SheetRef;
  readonly area: Area;
  readonly labels: ReadonlyMap<string, FoundLabel>;
  readonly missing: readonly MissingLabel[];
  /** By path; the totals of tables too. */
  readonly fields: ReadonlyMap<string, ReadField>;
  /** Values that repeat a field of another sheet, by label id. */
  readonly repeats: ReadonlyMap<string, ReadField>;
  readonly tables: ReadonlyMap<string, ReadTable>;
  readonly year: { readonly value: number | null; readonly at: CellRef };
  readonly unit: { readonly value: PrintedUnit | null; readonly at: CellRef };
  /** Filled cells inside the form that nothing of it was read from; absent where there are none. */
  readonly unclaimed?: readonly UnclaimedCell[];
  /** It is no sheet of its own: a table of the part before goes on here. */
  readonly continues?: true;
  /** Columns of tables of indicators that the form does not know and that hold something; absent where there are none. */
  readonly unknownColumns?: readonly UnknownColumn[];
}

/** A column of a table that is none of the form's. */
export interface UnknownColumn {
  /** Its heading. */
  readonly at: CellRef;
  readonly text: string;
  /** What stands under it. */
  readonly cells: readonly CellRef[];
  /** It speaks of targets, of what became of them, of points or comparators: the form's own column may not be the one. */
  readonly ofTargets: boolean;
}

/** A cell inside a form that belongs to nothing of it. */
export interface UnclaimedCell {
  readonly at: CellRef;
  readonly text: string;
  /** What stands with it outside the form, where all of it is one thing to settle. */
  readonly with?: readonly CellRef[];
}

/** Something in a worksheet that looks like a form and is not read, or was not looked at: never passed over. */
export interface UnreadForm {
  readonly sheet: SheetRef;
  /** Its title, or where there is none its first label. */
  readonly at: CellRef;
  /**
   * `half`: labels of a known form but too few; `unknown`: titled like a declaration, layout not known; `other-kind`:
   * no declaration by its title; `beyond`: from this cell on the worksheet was not read, for it holds too much;
   * `unfinished`: an interrupted insertion left it.
   */
  readonly reason: "half" | "unknown" | "other-kind" | "beyond" | "unfinished";
  /** By its title; a declaration where nothing says otherwise. */
  readonly kind: FormKind;
  /** As printed, on one line; null where there is none. */
  readonly title: string | null;
  /** Nearest definition, where there is one. */
  readonly form: Form | null;
  readonly missing: readonly string[];
}

/** A part of a form that has been put together: its values are the form's. */
export type FormPart = Omit<PartReading, "fields" | "tables">;

/** A whole form: its parts in the order of its sheets. */
export interface FormReading {
  readonly form: Form;
  /** Stable while the same parts belong together: made of sheet ids and rows. */
  readonly key: string;
  readonly parts: readonly FormPart[];
  /** Keys of sheets of the definition that no worksheet holds. */
  readonly missingSheets: readonly string[];
  /** By path; the totals of tables too. */
  readonly fields: ReadonlyMap<string, ReadField>;
  readonly tables: ReadonlyMap<string, ReadTable>;
  /** Of the first part. */
  readonly year: PartReading["year"];
  readonly unit: PartReading["unit"];
  /** No input anywhere: just inserted. */
  readonly blank: boolean;
}
