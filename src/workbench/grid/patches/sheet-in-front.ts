import { RedoCommand, UndoCommand, type IMutationInfo } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";

/** Tells the grid which sheet one looks at, where it does not tell its own parts. */
export class SheetInFront {
  private going = false;

  constructor(private readonly grid: GridContext) {
    const { commands, undoRedo } = grid;
    commands.beforeCommandExecuted(({ id }) => {
      if (id === UndoCommand.id) this.leave(undoRedo.pitchTopUndoElement()?.undoMutations ?? []);
      if (id === RedoCommand.id) this.leave(undoRedo.pitchTopRedoElement()?.redoMutations ?? []);
    });
    commands.onCommandExecuted(({ id, params }) => {
      // When undo takes the sheet in view away the grid shows another without saying so, and fails at the next change.
      if (id === RemoveSheetMutation.id) this.tell();
      // It now moves the merged areas of that sheet along with rows and columns, and of no other.
      if (
        (id === AddWorksheetMergeMutation.id || id === RemoveWorksheetMergeMutation.id) &&
        sheetOf(params) !== this.id
      )
        this.tellSoon();
    });
  }

  /** Goes to a sheet that stays, if the one in view is about to be removed: the nearest before it, else behind it. */
  private leave(mutations: readonly IMutationInfo[]): void {
    const removed = new Set(
      mutations.filter(({ id }) => id === RemoveSheetMutation.id).map(({ params }) => sheetOf(params)),
    );
    const { id: active } = this;
    if (active === undefined || !removed.has(active)) return;
    const shown = this.grid.book
      .getSheets()
      .filter((sheet) => sheet.getSheetId() === active || !(sheet.isSheetHidden() || removed.has(sheet.getSheetId())));
    const at = shown.findIndex((sheet) => sheet.getSheetId() === active);
    const next = shown[at - 1] ?? shown[at + 1];
    if (next) this.grid.book.setActiveSheet(next);
  }

  /** Once the grid has heard of everything that is going on now; once, for a form has dozens of merged areas. */
  private tellSoon(): void {
    if (this.going) return;
    this.going = true;
    queueMicrotask(() => {
      this.going = false;
      this.tell();
    });
  }

  private tell(): void {
    const { id } = this;
    if (id !== undefined) this.grid.book.setActiveSheet(id);
  }

  private get id(): string | undefined {
    return this.grid.openWorkbook?.getActiveSheet()?.getSheetId();
  }
}

function sheetOf(params: object | undefined): unknown {
  return Reflect.get(params ?? {}, "subUnitId");
}
