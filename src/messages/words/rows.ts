import type { RowRefusal } from "../../rows/row-change";

/** What can be done with the rows of a form's tables. */
export interface RowWords {
  readonly title: string;
  readonly levels: string;
  readonly level: string;
  readonly addBelow: string;
  readonly remove: string;
  readonly up: string;
  readonly down: string;
  readonly addTo: string;
  readonly moveTo: string;
  /** Rows of a sheet (from 1, both included) that somebody has put in and that lack what the form's have. */
  readonly newRows: (sheet: string, first: number, last: number) => string;
  readonly complete: string;
  /** Why nothing was done. */
  readonly refused: Readonly<Record<RowRefusal, string>>;
}
