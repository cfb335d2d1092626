import { a1 } from "../../core/grid/address";
import type { SummaryWords } from "../../messages/cli-forms";

/** The columns of the summary. */
export type Column = keyof SummaryWords["columns"];

/** Their widths in characters, from left to right. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  number: 6,
  file: 28,
  project: 32,
  department: 20,
  year: 8,
  form: 20,
  total: 18,
  annual: 18,
  errors: 9,
  warnings: 9,
  note: 32,
};

export const COLUMNS = Object.keys(WIDTHS) as readonly Column[];

/** Points of one line. */
export const LINE_HEIGHT = 18;

/** First and last row of the projects, counted from 1 as in the sheet. */
export interface Layout {
  readonly first: number;
  readonly last: number;
}

/** The cells of a column that speak of projects, as formulas name them. */
export function range(column: Column, { first, last }: Layout): string {
  const index = COLUMNS.indexOf(column);
  return `${a1(first - 1, index)}:${a1(last - 1, index)}`;
}
