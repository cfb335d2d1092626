import { contains } from "../core/grid/grid";
import type { Form } from "../forms/compile/form";
import type { CellRef } from "../reader/reading";
import type { UndoToken } from "../workbook/workbook";
import type { CheckedForm } from "./snapshot";

/** Whether the cells of a write are read as the same forms, before and after. */
export function sameForms(
  { token }: { readonly token: UndoToken },
  before: readonly CheckedForm[],
  after: readonly CheckedForm[],
): boolean {
  return before === after || token.previous.every(({ at }) => formAt(before, at) === formAt(after, at));
}

/** The form as which a cell is read; null outside all forms. */
function formAt(forms: readonly CheckedForm[], { sheet, row, column }: CellRef): Form | null {
  const own = forms.find(({ reading }) =>
    reading.parts.some((part) => part.sheet.id === sheet.id && contains(part.area, row, column)),
  );
  return own?.reading.form ?? null;
}
