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
  /** Why nothing was done. */
  readonly refused: Readonly<Record<RowRefusal, string>>;
}
