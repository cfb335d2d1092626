import type { CellRef, FormReading } from "../reader/reading";

/** Compares two cells of a form as people read: sheet by sheet, row by row. */
export function inSheetOrder({ parts }: FormReading, left: CellRef, right: CellRef): number {
  const sheet = (cell: CellRef): number => parts.findIndex((part) => part.sheet.id === cell.sheet.id);
  return sheet(left) - sheet(right) || left.row - right.row || left.column - right.column;
}
