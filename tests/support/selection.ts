import type { SelectedCell } from "../../src/workbook/workbook";

type Listener = (at: SelectedCell) => void;

/** Where the user of a workbook in memory is, and who wants to know. */
export class Selection {
  private readonly listeners = new Set<Listener>();

  /** Tells where the user is now, if they are anywhere, and from then on. */
  watch(listener: Listener, sheetId: string | null): () => Promise<void> {
    this.listeners.add(listener);
    if (sheetId !== null) listener({ sheetId, row: 0, column: 0 });
    return async () => {
      this.listeners.delete(listener);
    };
  }

  goTo(sheetId: string, row: number, column: number): void {
    for (const listener of [...this.listeners]) listener({ sheetId, row, column });
  }

  get watchers(): number {
    return this.listeners.size;
  }
}
