import { contains } from "../core/grid/grid";
import type { Form } from "../forms/compile/form";
import type { CellRef } from "../reader/reading";
import type { CheckedForm } from "./snapshot";

/** The form as which a cell is read; null outside all forms. */
export function formAt(forms: readonly CheckedForm[], { sheet, row, column }: CellRef): Form | null {
  const own = forms.find(({ reading }) =>
    reading.parts.some((part) => part.sheet.id === sheet.id && contains(part.area, row, column)),
  );
  return own?.reading.form ?? null;
}
