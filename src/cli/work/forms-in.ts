import type { JudgedForm } from "../../canonical/judged";
import { FORMS } from "../../forms";
import { assembleForms, readSheet } from "../../reader";
import type { UnreadForm } from "../../reader/reading";
import { checkForm } from "../../rules";
import { readWorkbookFile } from "../../workbook/xlsx/read-xlsx";

/** All that a spreadsheet file says to us. */
export interface FileForms {
  /** In the order of their first sheets. */
  readonly forms: readonly JudgedForm[];
  /** What looks like a form and could not be read as one. */
  readonly unread: readonly UnreadForm[];
}

/** Reads and judges the forms of a file, as the pane does. @throws {FileError} */
export function formsIn(bytes: Uint8Array): FileForms {
  const sheets = readWorkbookFile(bytes).map(({ sheet, grid }) => readSheet(sheet, grid, FORMS));
  return {
    forms: assembleForms(sheets, FORMS).map((reading) => ({ reading, findings: checkForm(reading) })),
    unread: sheets.flatMap(({ unread }) => unread),
  };
}
