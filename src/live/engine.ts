import type { Grid } from "../core/grid/grid";
import type { Forms } from "../forms/forms";
import type { FormReading, SheetRef } from "../reader/reading";
import type { SheetReading } from "../reader/sheet-reading";
import type { Finding } from "../rules/finding";
import type { CheckedForm } from "./snapshot";

/** The pure part of live checking: from cells to findings. */
export interface Engine {
  /** The forms that it knows. */
  readonly forms: Forms;
  readSheet(sheet: SheetRef, grid: Grid): SheetReading;
  /** Puts the parts of sheets, given in tab order, together to forms. */
  assemble(sheets: readonly SheetReading[]): readonly FormReading[];
  /** What a worksheet holds that no form was read from. */
  checkSheet(sheet: SheetReading): readonly Finding[];
  check(form: FormReading): Omit<CheckedForm, "key">;
}
