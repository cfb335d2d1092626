import type { IUndoRedoItem } from "@univerjs/core";

/**
 * Gathers what becomes one step of the user's undo. It is taken back in reverse order; the grid's own batching takes it
 * back in the order it was done, which fails where one change rests on another.
 */
export class UndoSteps {
  private open: { readonly unitId: string; readonly items: IUndoRedoItem[] } | null = null;

  /**
   * Asked by the grid's undo service for each item; true if it is kept for the step. The cell editor and the formula
   * bar are documents with an undo of their own, which redraw themselves meanwhile: those items are not the workbook's.
   */
  take(item: IUndoRedoItem): boolean {
    if (this.open === null || item.unitID !== this.open.unitId) return false;
    this.open.items.push(item);
    return true;
  }

  /** Everything done inside to the workbook `unitId` is one step, given to `push` at the end. A step inside a step is part of it. */
  gather<T>(unitId: string, work: () => T, push: (item: IUndoRedoItem) => void): T {
    if (this.open !== null) return work();
    const items: IUndoRedoItem[] = [];
    this.open = { unitId, items };
    try {
      return work();
    } finally {
      this.open = null;
      if (items.length > 0) {
        push({
          unitID: unitId,
          redoMutations: items.flatMap((item) => item.redoMutations),
          undoMutations: items.toReversed().flatMap((item) => item.undoMutations),
        });
      }
    }
  }
}
