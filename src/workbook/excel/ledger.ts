import { a1 } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { CellRef } from "../../reader/reading";

/** How long an event of our own write may take to come back. */
const LIFETIME = 5_000;
const ROWS_LIFETIME = 2_000;

/**
 * Remembers what the add-in is writing, for hosts whose events do not say who wrote. An own write is still read again
 * like any other edit; it only does not count as the user's.
 */
export class WriteLedger {
  private entries: { readonly sheetId: string; readonly cell: string; readonly until: number }[] = [];

  private readonly rows = new Map<string, number>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  expect(cells: readonly CellRef[]): void {
    const until = this.now() + LIFETIME;
    this.entries.push(...cells.map(({ sheet, row, column }) => ({ sheetId: sheet.id, cell: a1(row, column), until })));
  }

  /** Everything on a sheet, for a moment: rows that come and go raise events of many shapes. */
  expectRows(sheetId: string): void {
    this.rows.set(sheetId, this.now() + ROWS_LIFETIME);
  }

  /**
   * True, once per write, for an edit of exactly a cell that the add-in wrote.
   *
   * @param rows whether any edit is taken for the add-in's own while its rows come and go: the user's may be among them
   */
  consume(sheetId: string, areas: readonly Area[], { rows }: { readonly rows: boolean }): boolean {
    const now = this.now();
    this.entries = this.entries.filter(({ until }) => until > now);
    if (rows && (this.rows.get(sheetId) ?? -Infinity) > now) return true;
    const [area] = areas;
    if (!area || areas.length > 1 || area.top !== area.bottom || area.left !== area.right) return false;
    const cell = a1(area.top, area.left);
    const index = this.entries.findIndex((entry) => entry.sheetId === sheetId && entry.cell === cell);
    if (index < 0) return false;
    this.entries.splice(index, 1);
    return true;
  }
}
