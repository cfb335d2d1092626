import type { Form } from "../forms/compile/form";
import type { CellRef, ReadCell } from "../reader/reading";
import { partAt } from "../rules/checked/places";
import { WorkbookError, type UndoToken } from "../workbook/workbook";
import type { CheckedForm } from "./snapshot";

/** Whether the cells of writes are read as the same forms, before and after. */
export function sameForms(
  { tokens }: { readonly tokens: readonly UndoToken[] },
  before: readonly CheckedForm[],
  after: readonly CheckedForm[],
): boolean {
  const cells = tokens.flatMap(({ previous }) => previous);
  return before === after || cells.every(({ at }) => formAt(before, at) === formAt(after, at));
}

/** The target of an indicator that stands in a cell; null where none does. */
export function targetAt(forms: readonly CheckedForm[], at: CellRef): ReadCell | null {
  for (const { reading } of forms)
    for (const { path, indicators } of reading.form.tables) {
      if (indicators === null) continue;
      const cells = (reading.tables.get(path)?.rows ?? []).map((row) => row.cells.get(indicators.target.key));
      const found = cells.find((cell) => cell !== undefined && isAt(cell.at, at.sheet.id, at.row, at.column));
      if (found) return found;
    }
  return null;
}

export function isAt({ sheet, ...at }: CellRef, sheetId: string, row: number, column: number): boolean {
  return sheet.id === sheetId && at.row === row && at.column === column;
}

/** The form as which a cell is read; null outside all forms. */
function formAt(forms: readonly CheckedForm[], cell: CellRef): Form | null {
  return forms.find(({ reading }) => partAt(reading, cell) !== null)?.reading.form ?? null;
}

/** @throws {WorkbookError} `gone` if there is none */
export function formByKey(forms: readonly CheckedForm[], wanted: string): CheckedForm {
  const form = forms.find(({ key }) => key === wanted);
  if (form === undefined) throw new WorkbookError("gone");
  return form;
}
