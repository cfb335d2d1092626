/** Rows and columns of a worksheet, both from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const MAX_ROW = 1_048_575;
const MAX_COLUMN = 16_383;

/** Whether a worksheet has such a cell. */
export function isPlace(row: number, column: number): boolean {
  return row >= 0 && row <= MAX_ROW && column >= 0 && column <= MAX_COLUMN;
}

/** `B12`, as a cell gives its own place, also with `$`; null for anything else. */
export function placeOf(name: string): Place | null {
  let at = 0;
  let column = 0;
  let row = 0;
  for (; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column === 0 || at === name.length) return null;
  for (; at < name.length; at += 1) {
    const digit = name.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return isPlace(row - 1, column - 1) ? { row: row - 1, column: column - 1 } : null;
}
