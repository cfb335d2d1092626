import { a1 } from "../../core/grid/address";
import type { CellRef } from "../../reader/reading";
import { WorkbookError } from "../workbook";
import { HOST_WAITS } from "../waits";
import { runExcel } from "./run";

/** Brings a cell into view and selects it. @throws {WorkbookError} `hidden` for a cell of a hidden worksheet */
export async function selectCell(cell: CellRef): Promise<void> {
  try {
    await runExcel(
      HOST_WAITS.read,
      async (context) => {
        const sheet = context.workbook.worksheets.getItem(cell.sheet.id);
        sheet.activate();
        sheet.getRange(a1(cell.row, cell.column)).select();
        await context.sync();
      },
      cell.sheet.name,
    );
  } catch (failure) {
    // Hosts differ in what they say of a hidden sheet, so it is looked up, but only once something has gone wrong.
    if (failure instanceof WorkbookError && failure.problem === "failed" && (await isHidden(cell))) {
      throw new WorkbookError("hidden", cell.sheet.name, { cause: failure });
    }
    throw failure;
  }
}

async function isHidden(cell: CellRef): Promise<boolean> {
  return runExcel(HOST_WAITS.read, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet.id);
    sheet.load("visibility");
    await context.sync();
    return !sheet.isNullObject && sheet.visibility !== "Visible";
  });
}
