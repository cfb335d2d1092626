import type { JudgedForm } from "../../canonical/judged";
import type { Forms } from "../../forms/forms";
import { assembleForms, readSheet, settled } from "../../reader";
import type { SheetRef } from "../../reader/reading";
import { checkedOf, checkSheets, findingsOf, notCheckedOf, type NotChecked } from "../../rules";
import type { Finding } from "../../rules/finding";
import { readWorkbookFile } from "../../workbook/files/read-file";

/** A form of a file, and which checks of it could not run. */
export interface FileForm extends JudgedForm {
  readonly notChecked: readonly NotChecked[];
}

/** All that a spreadsheet file says to us. */
export interface FileForms {
  /** In tab order, hidden ones too. */
  readonly sheets: readonly SheetRef[];
  /** In the order of their first sheets. */
  readonly forms: readonly FileForm[];
  /** About worksheets in which no form was read: declarations of unknown layout, other kinds of forms. */
  readonly sheetFindings: readonly Finding[];
}

/** Reads and judges the forms of a file, as the pane does. @throws {FileError} */
export function formsIn(bytes: Uint8Array, known: Forms): FileForms {
  const readings = readWorkbookFile(bytes).map(({ sheet, grid }) => readSheet(sheet, grid, known));
  const forms = assembleForms(readings, known);
  return {
    sheets: readings.map(({ sheet }) => sheet),
    forms: forms.map((reading) => {
      const checked = checkedOf(reading);
      return { reading, findings: findingsOf(checked), notChecked: notCheckedOf(checked) };
    }),
    sheetFindings: checkSheets(settled(readings, forms)),
  };
}
