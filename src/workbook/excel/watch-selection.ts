import { HOST_WAITS } from "../waits";
import type { SelectedCell } from "../workbook";
import { parseAreas } from "./addresses";
import { runExcel } from "./run";

/**
 * Tells on which cell the user is: now, and whenever they go to another one. Events bring the address, so nothing is
 * read for any of them.
 *
 * @throws {WorkbookError}
 */
export async function watchSelection(listener: (at: SelectedCell) => void): Promise<() => Promise<void>> {
  return runExcel(HOST_WAITS.read, async (context, signal) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    const cell = workbook.getActiveCell();
    sheet.load("id");
    cell.load("address");
    const handler = workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) =>
      tell(listener, worksheetId, address),
    );
    await context.sync();
    const end = async () => {
      handler.remove();
      await context.sync();
    };
    // Given up long ago: whoever asked registers anew.
    if (signal.aborted) await end();
    signal.throwIfAborted();
    tell(listener, sheet.id, cell.address);
    return end;
  });
}

function tell(listener: (at: SelectedCell) => void, sheetId: string, address: string): void {
  const [area] = parseAreas(address);
  if (area) listener({ sheetId, row: area.top, column: area.left, area });
}
