import type { Area } from "../../src/core/grid/grid";
import { MemoryWorkbook } from "./memory-workbook";

interface Details {
  readonly remote?: boolean;
  readonly own?: boolean;
  readonly inserted?: boolean;
}

/** One in which rows come and go as in Excel: a new row has the look of the one above, and what the host lets grow has grown. */
export class RowsWorkbook extends MemoryWorkbook {
  /** @param row the first of them, from 0 */
  insertRows(id: string, row: number, count = 1, details: Details = {}): void {
    const rows = Array.from({ length: count }, () => ({ kind: "insert-row" as const, row, columns: null }));
    this.setLook(id, rows, { structural: true, inserted: true, areas: wholeRows(row, count), ...details });
  }

  deleteRow(id: string, row: number): void {
    this.setLook(id, [{ kind: "delete-row", row, columns: null }], { structural: true });
  }

  /** Tells of rows once more, or too late. */
  tellInserted(id: string, row: number, count = 1): void {
    const areas = wholeRows(row, count);
    this.tell({ kind: "content", sheetId: id, remote: false, structural: true, inserted: true, areas });
  }

  /** Does something of which nobody is told. */
  silently(work: () => void): void {
    const listeners = [...this.listeners];
    this.listeners.clear();
    work();
    for (const listener of listeners) this.listeners.add(listener);
  }
}

function wholeRows(row: number, count: number): readonly Area[] {
  return [{ top: row, bottom: row + count - 1, left: 0, right: 16_383 }];
}
