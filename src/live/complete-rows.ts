import { completed, newRowsIn, type NewRows } from "../rows/complete-rows";
import type { LookRequest, SheetLook } from "../rows/sheet-edit";
import type { Workbook } from "../workbook/workbook";
import { unlessOvertaken } from "./change-row";
import type { RowsOnSheet } from "./inserted-rows";
import type { LiveSession } from "./session";

/** Whether rows that somebody has put in lack anything that a form's rows have: one look at the sheet, and nothing is written. */
export async function lackAnything(
  session: LiveSession,
  rows: RowsOnSheet,
  look: (request: LookRequest) => Promise<SheetLook>,
): Promise<boolean | "overtaken"> {
  return session.queue.hold(async () => {
    const found = newRowsOn(session, rows);
    if (found === null) return false;
    const change = completed(found, await look(found.request));
    return change === "overtaken" ? change : change !== null;
  });
}

/**
 * Gives them what they lack: one look, one write.
 *
 * @throws {WorkbookError} `overtaken` where somebody goes on changing it
 */
export async function completeRows(
  session: LiveSession,
  sheetId: string,
  change: Workbook["change"],
): Promise<"done" | "nothing"> {
  const name = session.readings.sheet(sheetId)?.name ?? null;
  return unlessOvertaken(session, sheetId, name, () => attempt(session, change));
}

async function attempt(session: LiveSession, change: Workbook["change"]): Promise<"done" | "nothing" | "overtaken"> {
  return session.queue.hold(async () => {
    const { newRows, forms } = session.getSnapshot();
    const found = newRows && newRowsOn(session, newRows);
    if (found === null) return "nothing";
    let isOvertaken = false as boolean;
    const token = await change(found.request, (look) => {
      const planned = completed(found, look);
      isOvertaken = planned === "overtaken";
      return planned === "overtaken" ? null : planned;
    });
    if (token === null) return isOvertaken ? "overtaken" : "nothing";
    session.offerUndo({ tokens: [token], fix: { kind: "complete-rows", writes: [] } }, forms);
    return "done";
  });
}

function newRowsOn(session: LiveSession, rows: RowsOnSheet): NewRows | null {
  const held = session.readings.heldSheet(rows.sheetId);
  if (held === null) return null;
  for (const { reading } of session.getSnapshot().forms) {
    const found = newRowsIn(reading, held.sheet, held.grid, rows);
    if (found !== null) return found;
  }
  return null;
}
