import { contains } from "../../core/grid/grid";
import type { ColumnNode, Form, SheetNode } from "../../forms/compile/form";
import type { PrintedUnit } from "../../core/number/amounts";
import type { CellRef, FormReading, FormPart } from "../../reader/reading";

/** What every check is given: a form, and what was read of it. */
export interface FormContext {
  readonly form: Form;
  readonly reading: FormReading;
  /** Unit for display: the form's own; null where none is printed. */
  readonly unit: PrintedUnit | null;
}

export function contextOf(reading: FormReading): FormContext {
  return { form: reading.form, reading, unit: reading.unit.value };
}

export function sameCell(left: CellRef, right: CellRef): boolean {
  return left.row === right.row && left.column === right.column && left.sheet.id === right.sheet.id;
}

/** Text that tells cells apart, for use as a key. */
export function cellKey(cell: CellRef): string {
  return `${cell.sheet.id} ${cell.row} ${cell.column}`;
}

/** The part of the form that a cell stands in: two parts may share a worksheet. */
export function partAt(context: FormContext, cell: CellRef): FormPart | null {
  const { parts } = context.reading;
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
export function partOf(context: FormContext, sheetKey: string): FormPart | null {
  return context.reading.parts.find((part) => part.sheetKey === sheetKey) ?? null;
}

/** Whether the heading of a column, and with it what stands below, is missing, or the whole sheet is. */
export function isLost(context: FormContext, sheetKey: string, { heading }: ColumnNode): boolean {
  const part = partOf(context, sheetKey);
  return part === null || part.missing.some(({ label }) => label === heading);
}
