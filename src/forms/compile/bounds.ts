/**
 * How much a definition may hold. A form that people fill in has a fifth; more would take whoever reads it long, and comes
 * from nobody who has a form to fill in.
 */
export const MOST = {
  sheets: 20,
  /** Labels, inputs, fillers, columns of tables and crossings of matrices, of all sheets. */
  cells: 800,
  /** Of one sheet, or of one table. */
  columns: 100,
  tables: 20,
  /** Of labels, levels and choices, other wordings among them. */
  wordings: 4000,
  /** Of one sheet: what is printed more often tells nobody where he is. */
  "same-wording": 12,
  levels: 200,
  /** What relations and derived totals are reckoned from, each key of `each` counted. */
  reckoned: 600,
  /** Values that are repeated, renamed or recoded. */
  moves: 500,
} as const satisfies Readonly<Record<string, number>>;

export type Counted = keyof typeof MOST;
