/** What came of filling in a pasted text. */
export interface TextOutcome {
  /** Values and indicators that were written. */
  readonly written: number;
  /** Rows that were added for them. */
  readonly added: number;
  /** Chosen, and not written: their cells were filled meanwhile, or there is no room for their rows. */
  readonly left: number;
}
