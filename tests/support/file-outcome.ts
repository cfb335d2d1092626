import { FORMS } from "../../src/forms";
import { readSheet } from "../../src/reader";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import { FileError } from "../../src/workbook/xlsx/file-error";
import { SOON } from "./fuzz";
import { stopwatch } from "./stopwatch";

/** What comes of a file, soon and with nothing else touched: the texts of all cells, sheet by sheet; or the problem. */
export function outcome(bytes: Uint8Array): unknown {
  const before = bytes.slice();
  const taken = stopwatch();
  try {
    const sheets = readWorkbookFile(bytes);
    for (const { sheet, grid } of sheets) readSheet(sheet, grid, FORMS);
    return sheets.map(({ sheet, grid }) => [sheet.name, ...grid.cells.flat().flatMap((cell) => cell?.text ?? [])]);
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  } finally {
    expect(taken()).toBeLessThan(SOON);
    expect(Buffer.compare(bytes, before)).toBe(0);
  }
}
