import type { IUndoRedoItem } from "@univerjs/core";

/**
 * Gathers what becomes one step of the user's undo. It is taken back in reverse order; the grid's own batching takes it
 * back in the order it was done, which fails where one change rests on another.
 */
export class UndoSteps {
  private items: IUndoRedoItem[] | null = null;

  /** Asked by the grid's undo service for each item; true if it is kept for the step. */
  take(item: IUndoRedoItem): boolean {
    this.items?.push(item);
    return this.items !== null;
  }

  /** Everything done inside is one step, given to `push` at the end. A step inside a step is part of it. */
  gather<T>(work: () => T, push: (item: IUndoRedoItem) => void): T {
    if (this.items !== null) return work();
    const items: IUndoRedoItem[] = [];
    this.items = items;
    try {
      return work();
    } finally {
      this.items = null;
      const [first] = items;
      if (first) {
        push({
          unitID: first.unitID,
          redoMutations: items.flatMap((item) => item.redoMutations),
          undoMutations: items.toReversed().flatMap((item) => item.undoMutations),
        });
      }
    }
  }
}
