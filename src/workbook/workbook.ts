import type { Area, Grid } from "../core/grid/grid";
import type { SheetPlan } from "../layout/plan";
import type { CellRef, SheetRef } from "../reader/reading";
import type { LookRequest, SheetChange, SheetLook } from "../rows/sheet-edit";
import type { CellWrite } from "../rules/fix";

/** The port to whatever holds the sheets: `excel/` (Office.js) implements it. Readers of files give its `SheetGrid`. */
export interface Workbook {
  readonly capabilities: Capabilities;
  /** All worksheets in tab order, hidden ones too; only here is it told whether one is hidden. */
  listSheets(): Promise<SheetList>;
  /**
   * Reads whole worksheets; null for one that is gone. Never writes. One round trip for what fits into one answer;
   * what does not comes in blocks, and what is left out of it is named (`beyond`).
   */
  readSheets(ids: readonly string[]): Promise<readonly (SheetGrid | null)[]>;
  /**
   * Adds the sheets of one form behind the last tab, all or nothing. A taken name gets a number. At most three
   * round trips. @throws {WorkbookError}
   */
  insert(plans: readonly SheetPlan[]): Promise<readonly SheetRef[]>;
  /** Custom XML of a namespace that goes along with the workbook. @throws {WorkbookError}, where the host knows of none too */
  readParts(namespace: string): Promise<readonly string[]>;
  /** Lays custom XML into the workbook, on the user's command. @throws {WorkbookError} */
  addParts(parts: readonly string[]): Promise<void>;
  /** Deletes worksheets of the add-in's own, on the user's command; one that is gone already is gone. @throws {WorkbookError} */
  removeSheets(sheets: readonly SheetRef[]): Promise<void>;
  /** Writes cells on the user's command; returns what puts the old content back. @throws {WorkbookError} */
  write(writes: readonly CellWrite[]): Promise<UndoToken>;
  /** Reads a part of a sheet with its look, in one round trip. Never writes. @throws {WorkbookError} */
  look(request: LookRequest): Promise<SheetLook>;
  /**
   * Reads a part of a sheet with its look and carries out what `plan` makes of it: one round trip to read, one to write.
   * Null where it makes nothing of it. When it fails, what was done is taken back. @throws {WorkbookError}
   */
  change(request: LookRequest, plan: (look: SheetLook) => SheetChange | null): Promise<UndoToken | null>;
  /** Puts back what `write` replaced, or `change` did, all or nothing. @throws {WorkbookError} `changed` if somebody has typed there since */
  restore(token: UndoToken): Promise<void>;
  /** Brings a cell into view and selects it. */
  select(cell: CellRef): Promise<void>;
  /**
   * Tells on which cell the user is: now, and whenever they go to another one. Cells are never read for it.
   * Returns the way to end it. @throws {WorkbookError}
   */
  watchSelection(listener: (at: SelectedCell) => void): Promise<() => Promise<void>>;
  /**
   * One subscription to everything that can change what a form says. The sheet the user is on is told first, as
   * `activated`. Returns the way to end it.
   */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}

/** Where the user is; of a selection of many cells its first. Rows and columns from 0. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** All of the selection; of one in several pieces the first. Absent where only the cell is known. */
  readonly area?: Area;
}

export interface SheetList {
  readonly sheets: readonly SheetRef[];
  /** The one the user is on; null where nobody is on any. */
  readonly activeId: string | null;
}

export interface SheetGrid {
  readonly sheet: SheetRef;
  readonly grid: Grid;
  /** First cell of what was not looked at, in a worksheet that holds more than can be read with every edit. */
  readonly beyond?: { readonly row: number; readonly column: number };
}

/** What was in the cells before a write, for `restore`. Opaque to callers. */
export interface UndoToken {
  readonly previous: readonly {
    readonly at: CellRef;
    readonly written: CellWrite;
    readonly formula: string | number | boolean;
    readonly format: string;
  }[];
  /** Of what a change did to a sheet beyond its cells; absent where only cells were written. */
  readonly change?: { readonly request: LookRequest; readonly change: SheetChange };
}

export type WorkbookChange =
  /** Content of a sheet changed (typing, paste, structure, recalculation, formats, remote edits). */
  | {
      readonly kind: "content";
      readonly sheetId: string;
      readonly remote: boolean;
      /** Cells that were edited; absent where the host does not say. */
      readonly areas?: readonly Area[];
      /** Rows, columns or cells were inserted or deleted: what stands below or beside has moved. */
      readonly structural?: boolean;
      /** Whole rows were put in: they are at `areas` now. */
      readonly inserted?: boolean;
      /** The add-in wrote it itself. */
      readonly own?: boolean;
    }
  /** The list of sheets changed: added, deleted, renamed, moved, hidden, shown. */
  | { readonly kind: "sheets"; readonly sheetId: string | null }
  /** The user went to another sheet. */
  | { readonly kind: "activated"; readonly sheetId: string };

export interface Capabilities {
  /** API writes land in the user's undo stack (ExcelApi 1.19). */
  readonly undoableWrites: boolean;
  /** Renaming, moving, hiding and showing a sheet raise an event (ExcelApi 1.17). */
  readonly renameEvents: boolean;
}

/** Why the host refused. Never shows the host's own text; `messages/` has the sentence. */
export type WorkbookProblem =
  | "editing"
  | "protected"
  | "gone"
  | "hidden"
  | "too-large"
  | "not-focused"
  | "unsupported"
  | "timeout"
  | "failed"
  /** What was written is not in its cells any more: putting back would write over somebody's entry. */
  | "changed"
  /** A cell says something else by now than when it was to be written. */
  | "overtaken"
  /** A write stopped half-way and could not be taken back: the one failure that leaves something behind. */
  | "interrupted";

export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    /** Sheet the problem is about, where known. */
    readonly sheetName: string | null = null,
    options?: ErrorOptions,
  ) {
    super(`workbook: ${problem}`, options);
    this.name = "WorkbookError";
  }
}
