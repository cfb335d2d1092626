import type { CellRef } from "../reader/reading";

/** What one click may write. Text is written as text; a formula only where the definition has one. */
export type CellWrite =
  | { readonly at: CellRef; readonly text: string }
  | { readonly at: CellRef; readonly formula: string }
  /** A plain number in the cell's own unit, as a decimal string; `format` where the cell has none of its own, as for a day. */
  | { readonly at: CellRef; readonly number: string; readonly format?: string };

export type FixKind =
  | "fill-sum"
  | "restore-formula"
  /** Stores numbers that were typed as texts as what they are: the same amounts, now counted by formulas. */
  | "text-to-number"
  | "restore-label"
  | "normalise-target"
  | "strip-tags"
  | "tidy-line"
  /** Writes a row's words into another row and blanks where they stood. */
  | "move-row"
  /** A target that the user has put together. */
  | "write-target"
  /** Writes an indicator that was chosen into a blank row. */
  | "fill-indicator"
  /** Values of a pasted text that the user has looked over. */
  | "fill-text"
  /** A row more, one less, or one that stands elsewhere now: its writes are none of single cells. */
  | "add-row"
  | "remove-row"
  | "move-content"
  /** Rows that somebody has put in are given what the form's rows have. */
  | "complete-rows";

/** A correction whose meaning is certain: the only thing the add-in ever writes by itself, on the user's click. */
export interface Fix {
  readonly kind: FixKind;
  readonly writes: readonly CellWrite[];
}
