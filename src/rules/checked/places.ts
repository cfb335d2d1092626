import { contains } from "../../core/grid/grid";
import type { ColumnNode, SheetNode } from "../../forms/compile/form";
import type { CellRef, FormReading, FormPart } from "../../reader/reading";

/** Where cells stand: which are the same, which comes first, and on which sheet of the form. */

export function sameCell(left: CellRef, right: CellRef): boolean {
  return left.row === right.row && left.column === right.column && left.sheet.id === right.sheet.id;
}

/** Text that tells cells apart, for use as a key. */
export function cellKey(cell: CellRef): string {
  return `${cell.sheet.id} ${cell.row} ${cell.column}`;
}

/** Compares two cells of a form as people read: sheet by sheet, row by row. */
export function inSheetOrder({ parts }: FormReading, left: CellRef, right: CellRef): number {
  const sheet = (cell: CellRef): number => parts.findIndex((part) => part.sheet.id === cell.sheet.id);
  return sheet(left) - sheet(right) || left.row - right.row || left.column - right.column;
}

/** The part of the form that a cell stands in: two parts may share a worksheet. */
export function partAt({ parts }: FormReading, cell: CellRef): FormPart | null {
  return parts.find(({ sheet, area }) => sheet.id === cell.sheet.id && contains(area, cell.row, cell.column)) ?? null;
}

/** Name of a part's sheet as the form calls it, whatever the worksheet is named. */
export function sheetName(part: FormPart): string {
  return sheetOf(part)?.name ?? part.sheet.name;
}

/** The sheet of the form that a part shows. */
export function sheetOf({ form, sheetKey }: FormPart): SheetNode | null {
  return form.sheets.find(({ key }) => key === sheetKey) ?? null;
}

/** The sheet of the form with this key, if some worksheet holds it. */
export function partOf({ parts }: FormReading, sheetKey: string): FormPart | null {
  return parts.find((part) => part.sheetKey === sheetKey) ?? null;
}

/** Whether the heading of a column, and with it what stands below, is missing, or the whole sheet is. */
export function isLost(reading: FormReading, sheetKey: string, { heading }: ColumnNode): boolean {
  const part = partOf(reading, sheetKey);
  return part === null || part.missing.some(({ label }) => label === heading);
}
