import type { SheetRef } from "../../reader/reading";
import { HOST_WAITS } from "../waits";
import { runExcel } from "./run";

/** Deletes worksheets; one that somebody has deleted already is passed over. @throws {WorkbookError} */
export async function removeSheets(sheets: readonly SheetRef[]): Promise<void> {
  const [first] = sheets;
  if (!first) return;
  await runExcel(
    HOST_WAITS.write,
    async (context) => {
      const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
      await context.sync();
      for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    },
    first.name,
  );
}
