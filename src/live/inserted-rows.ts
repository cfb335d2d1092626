import type { FormReading } from "../reader/reading";
import type { InsertedRows } from "../rows/before-insertion";
import type { WorkbookChange } from "../workbook/workbook";

/** Rows that somebody has put into a worksheet. */
export interface RowsOnSheet extends InsertedRows {
  readonly sheetId: string;
}

type Edit = Extract<WorkbookChange, { kind: "content" }>;

/**
 * The rows that the user has put in last, by what events tell: rows next to each other are one piece, and a piece goes
 * where later rows move it. Each is to be looked at once; events that come twice, or late, change nothing in that.
 */
export class InsertedRowsLog {
  private rows: RowsOnSheet | null = null;
  /** Not looked at yet. */
  private fresh = false;
  private last: { readonly rows: RowsOnSheet; readonly revision: number } | null = null;

  /** Those that were looked at, and offered; null where there are none. */
  get seen(): RowsOnSheet | null {
    return this.fresh ? null : this.rows;
  }

  /** Takes over what an event says. */
  note(change: Edit): void {
    if (change.structural !== true) return;
    const put = putIn(change);
    if (this.rows?.sheetId === change.sheetId) this.rows = put === null ? null : moved(this.rows, put);
    if (put === null || change.own === true || change.remote) return;
    this.rows = joined(this.rows, put);
    this.fresh = true;
  }

  /** What is to be looked at, now that these sheets were read; once. @param revision of what was read */
  take(sheetIds: ReadonlySet<string>, revision: number): RowsOnSheet | null {
    const { rows, last } = this;
    if (rows === null || !this.fresh || !sheetIds.has(rows.sheetId)) return null;
    this.fresh = false;
    if (last?.revision === revision && last.rows.sheetId === rows.sheetId && last.rows.row === rows.row) {
      // The sheet says what it said when they were looked at: told twice.
      this.rows = last.rows;
      return null;
    }
    this.last = { rows, revision };
    return rows;
  }

  /** To be looked at after the next read: meanwhile somebody went on. */
  again(): void {
    this.fresh = this.rows !== null;
    this.last = null;
  }

  /** They are complete, or not wanted to be. */
  done(): void {
    this.rows = null;
  }
}

/** Whether rows are in the part of a sheet that a form takes, or right below it. */
export function mayBeOf(forms: readonly { readonly reading: FormReading }[], { sheetId, row }: RowsOnSheet): boolean {
  const parts = forms.flatMap(({ reading }) => reading.parts);
  return parts.some(({ sheet, area }) => sheet.id === sheetId && row > area.top && row <= area.bottom + 1);
}

function putIn({ sheetId, areas, inserted }: Edit): RowsOnSheet | null {
  const [area] = areas ?? [];
  if (inserted !== true || area === undefined || areas?.length !== 1) return null;
  return { sheetId, row: area.top, count: area.bottom - area.top + 1 };
}

/** Rows that were put in above push it down, those in between belong to it. */
function moved(rows: RowsOnSheet, put: RowsOnSheet): RowsOnSheet {
  if (put.row <= rows.row) return { ...rows, row: rows.row + put.count };
  return put.row < rows.row + rows.count ? { ...rows, count: rows.count + put.count } : rows;
}

function joined(rows: RowsOnSheet | null, put: RowsOnSheet): RowsOnSheet {
  if (rows?.sheetId !== put.sheetId) return put;
  const isBeside = put.row <= rows.row + rows.count && put.row + put.count >= rows.row;
  if (!isBeside) return put;
  const first = Math.min(rows.row, put.row);
  const behind = Math.max(rows.row + rows.count, put.row + put.count);
  return { ...put, row: first, count: behind - first };
}
