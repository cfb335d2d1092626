import type { Grid } from "../core/grid/grid";
import type { Forms } from "../forms/forms";
import type { SheetPlan } from "../layout/plan";
import type { ImportNotice } from "../canonical/import";
import type { LibraryIndicator } from "../library/library";
import type { CellRef, FormReading, SheetRef } from "../reader/reading";
import type { NotChecked } from "../rules/engine/not-checked";
import type { Finding } from "../rules/finding";
import type { Fix } from "../rules/fix";
import type { FixOffer } from "../rules/indicators/tidy";
import type { FundNode } from "../rules/money/fund-tree";
import type { FormProgress } from "../rules/progress";
import type { SelectedCell, UndoToken, WorkbookProblem } from "../workbook/workbook";
import type { RowCommand } from "../rows/plan-rows";
import type { RowsOnSheet } from "./inserted-rows";
import type { RowOutcome } from "./row-outcome";
import type { FillOutcome } from "./fill-indicator";
import type { TextOutcome } from "./text-outcome";

/**
 * What the pane shows: one immutable picture of the workbook, replaced as a whole when something changed. Parts that
 * did not change keep their identity, so that only what changed is drawn again.
 */
export interface Snapshot {
  /** The forms that are known, in the order of the gallery. */
  readonly known: Forms;
  readonly status: LiveStatus;
  /** Forms in tab order, hidden ones too. */
  readonly forms: readonly CheckedForm[];
  /** About worksheets in which no form was read: declarations of unknown layout, other kinds of forms. In tab order. */
  readonly sheetFindings: readonly Finding[];
  /** Id of the worksheet the user is on. */
  readonly activeSheet: SheetRef | null;
  /** The last write of the add-in that can be put back, until the next edit of the cells it touched. */
  readonly undo: UndoOffer | null;
  /** Rows that somebody has put into a form by the host's own means and that lack its look or guards; null for none. */
  readonly newRows: RowsOnSheet | null;
  /** Counts up whenever a check found the workbook changed: an export of an older revision is stale. */
  readonly revision: number;
}

export type LiveStatus =
  | { readonly kind: "starting" }
  /** Reading many sheets: shown once it takes longer than half a second. */
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "ready" }
  /** The host refused; tried again by itself. The findings shown are those before. */
  | { readonly kind: "waiting"; readonly problem: WorkbookProblem };

export interface CheckedForm {
  /** The same while the form stays on its sheets, wherever on them it is. */
  readonly key: string;
  readonly reading: FormReading;
  /** Its first sheet is hidden: listed apart, in no sum, exported only when asked for. */
  readonly hidden: boolean;
  /** Errors first, root causes first; follow-on findings left out. */
  readonly findings: readonly Finding[];
  /** Checks that could not run, and why; none of a form that nobody has begun. */
  readonly notChecked: readonly NotChecked[];
  readonly funds: readonly FundNode[];
  readonly progress: FormProgress;
  /** Corrections with a certain meaning where nothing is wrong (`90%以上` to `≥90%`). */
  readonly offers: readonly FixOffer[];
}

export interface UndoOffer {
  /** Of each write of the command, in the order in which they are put back: the last one first. */
  readonly tokens: readonly UndoToken[];
  readonly fix: Fix;
  /** The host's own undo takes it back too. */
  readonly native: boolean;
}

/** Whether there is nothing to draw anew. */
export function sameSnapshot(left: Snapshot, right: Snapshot): boolean {
  return (
    JSON.stringify(left.status) === JSON.stringify(right.status) &&
    left.known === right.known &&
    left.forms === right.forms &&
    left.sheetFindings === right.sheetFindings &&
    left.activeSheet === right.activeSheet &&
    left.undo === right.undo &&
    left.newRows === right.newRows &&
    left.revision === right.revision
  );
}

/** What an export holds: shown before it is saved, byte for byte. */
export interface ExportResult {
  readonly fileName: string;
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, lower case hex. */
  readonly sha256: string;
  readonly draft: boolean;
  readonly errors: number;
  /** Declarations on sheets in sight that could not be read and were not left out: they make the file a draft. */
  readonly unread: number;
  readonly fields: number;
  readonly filled: number;
  readonly sourceMap: { readonly fileName: string; readonly text: string };
}

/** An export of the workbook as it was just now. */
export interface FreshExport extends ExportResult {
  /** Of the snapshot that it was made from: once there is a later one the file is stale. */
  readonly revision: number;
  /** 1, 2, … of the files that the session made: tells a file from an earlier one with the same content. */
  readonly number: number;
}

/** What the pane calls; everything that writes is here and nowhere else. */
export interface LiveCommands {
  /** Inserts a blank form; resolves to its sheets. @throws {WorkbookError} */
  insertForm(formId: string, fiscalYear: number): Promise<readonly SheetRef[]>;
  /** `said` is given what is worth saying of the document. @throws {ImportError} with problems to show, @throws {WorkbookError} */
  importDocument(bytes: Uint8Array, said?: (notices: readonly ImportNotice[]) => void): Promise<readonly SheetRef[]>;
  /** A new form for another year from one that is open. @throws {WorkbookError} */
  startNewYear(formKey: string, fiscalYear: number): Promise<readonly SheetRef[]>;
  /** Adds sheets that somebody else has planned. @throws {WorkbookError} */
  insertPlans(plans: readonly SheetPlan[]): Promise<readonly SheetRef[]>;
  /** Deletes sheets that `insertPlans` has added; no others. @throws {WorkbookError} */
  removeInserted(sheets: readonly SheetRef[]): Promise<void>;
  applyFix(fix: Fix): Promise<void>;
  /**
   * Writes an indicator into the row the user is in, or into the first blank one of its level, over nothing that was
   * typed; or tells why there is no place for it. @throws {WorkbookError}
   *
   * @param at where the user is, as `watchSelection` tells; null where that is not known
   */
  fillIndicator(formKey: string, indicator: LibraryIndicator, at: SelectedCell | null): Promise<FillOutcome>;
  /**
   * Adds, removes or moves a row of a table, around the cell the user is on; or tells why that cannot be done there.
   * @throws {WorkbookError}
   */
  changeRow(at: SelectedCell, command: RowCommand): Promise<RowOutcome>;
  /**
   * Writes what was chosen of a pasted text into a form, over nothing that was typed. @throws {WorkbookError}
   *
   * @param keys of items that `planText` makes of the same text
   */
  fillText(formKey: string, text: string, keys: readonly string[]): Promise<TextOutcome>;
  /** Gives the rows of `newRows` what the form's rows have; nothing that was typed changes. @throws {WorkbookError} */
  completeRows(): Promise<void>;
  /** The user does not want them completed. */
  dismissRows(): void;
  undoFix(): Promise<void>;
  /** The user does not want the offer to put the old value back. */
  dismissUndo(): void;
  select(cell: CellRef): Promise<void>;
  /**
   * Writes a target that the user has put together into the cell of an indicator's target.
   *
   * @param before what the cell said when it was put together
   * @throws {WorkbookError} `overtaken` if it says something else by now, or is no such cell any more
   */
  writeTarget(at: CellRef, before: string, text: string): Promise<void>;
  /** Reads everything again and checks it. */
  checkAll(): Promise<Snapshot>;
  /**
   * Checks everything again, then exports the chosen forms; a draft where errors are open, or where a sheet in sight
   * holds a declaration that could not be read and is not left out.
   *
   * @param leftOut ids of worksheets with such a declaration that the user does not want
   */
  exportForms(formKeys: readonly string[], leftOut?: readonly string[]): Promise<FreshExport>;
}

export interface Live extends LiveCommands {
  /**
   * Takes another set of forms, at any time: what was read is recognised anew, and the host is asked for nothing. Forms
   * keep their keys; what was offered on a form that is read otherwise now is withdrawn.
   */
  know(forms: Forms): void;
  /** What the workbook, as it was read last, says by these forms alone: to look at one before it is taken. */
  tried(forms: Forms): readonly FormReading[];
  /** All worksheets as they were read last, in the order of their tabs. */
  heldSheets(): readonly { readonly sheet: SheetRef; readonly grid: Grid }[];
  /** A worksheet as it was read last; null for one that was not, or is gone. */
  heldSheet(id: string): { readonly sheet: SheetRef; readonly grid: Grid } | null;
  subscribe(listener: () => void): () => void;
  /** Tells on which cell the user is, until it is ended; nothing is read for it. @throws {WorkbookError} */
  watchSelection(listener: (at: SelectedCell) => void): Promise<() => Promise<void>>;
  /** Custom XML of a namespace that the workbook brings along, read now. @throws {WorkbookError} */
  readParts(namespace: string): Promise<readonly string[]>;
  getSnapshot(): Snapshot;
  /** The snapshot once no edit, read or check is under way. */
  settled(): Promise<Snapshot>;
  stop(): Promise<void>;
}
