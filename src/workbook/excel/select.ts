import { a1 } from "../../core/address";
import type { CellRef } from "../../reader/reading";
import { READ_TIMEOUT, runExcel } from "./run";

/** Brings a cell into view and selects it. @throws {WorkbookError} */
export async function selectCell(cell: CellRef): Promise<void> {
  await runExcel(
    READ_TIMEOUT,
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(cell.sheet.id);
      sheet.activate();
      sheet.getRange(a1(cell.row, cell.column)).select();
      await context.sync();
    },
    cell.sheet.name,
  );
}
