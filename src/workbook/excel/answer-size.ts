import type { RangeBlock } from "./grid-from-range";

/**
 * How large an answer may be. Excel on the web refuses one of more than 5 MB; a part is left for what is estimated
 * wrongly and for what the protocol adds.
 */
export const ANSWER_BYTES = 3_500_000;

/** What a cell of a sheet that was never read is taken for: a few words, told four times over. */
export const BYTES_PER_CELL = 80;

/** Marks, and the number format. */
const BYTES_AROUND = 25;
/** Of one Chinese character in UTF-8. */
const BYTES_PER_CHARACTER = 3;

/** About how many bytes of an answer a block has taken. */
export function weightOf({ values, text, formulas }: RangeBlock): number {
  let cells = 0;
  let characters = 0;
  for (const matrix of [values, text, formulas]) {
    for (const row of matrix) {
      cells += row.length;
      for (const item of row) characters += typeof item === "string" ? item.length : 8;
    }
  }
  return (cells / 3) * BYTES_AROUND + characters * BYTES_PER_CHARACTER;
}
