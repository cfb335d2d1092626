import type { WorkbookChange } from "../workbook";
import { parseAreas } from "./addresses";
import type { WriteLedger } from "./ledger";
import { HOST_WAITS } from "../waits";
import { runExcel } from "./run";

type Listener = (change: WorkbookChange) => void;
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove">;

/**
 * Registers every event that can change what a form says, all in one round trip and on one context: handlers can only
 * be removed with the context that registered them. The handlers only report; none of them reads or writes.
 *
 * @throws {WorkbookError}
 */
export async function watchWorkbook(
  listener: Listener,
  ledger: WriteLedger,
  renameEvents: boolean,
): Promise<() => Promise<void>> {
  return runExcel(HOST_WAITS.read, async (context, signal) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    const handlers: Handler[] = [
      worksheets.onChanged.add(async (event) => listener(editOf(event, ledger))),
      worksheets.onCalculated.add(async ({ worksheetId }) => listener(contentOf(worksheetId))),
      worksheets.onFormatChanged.add(async ({ worksheetId, source }) =>
        listener({ ...contentOf(worksheetId), remote: isRemote(source) }),
      ),
      worksheets.onAdded.add(async ({ worksheetId }) => listener({ kind: "sheets", sheetId: worksheetId })),
      worksheets.onDeleted.add(async ({ worksheetId }) => listener({ kind: "sheets", sheetId: worksheetId })),
      worksheets.onActivated.add(async ({ worksheetId }) => listener({ kind: "activated", sheetId: worksheetId })),
    ];
    if (renameEvents) {
      handlers.push(
        worksheets.onNameChanged.add(async ({ worksheetId }) => listener({ kind: "sheets", sheetId: worksheetId })),
        worksheets.onMoved.add(async ({ worksheetId }) => listener({ kind: "sheets", sheetId: worksheetId })),
        worksheets.onVisibilityChanged.add(async ({ worksheetId }) =>
          listener({ kind: "sheets", sheetId: worksheetId }),
        ),
      );
    }
    await context.sync();
    // Given up long ago: whoever asked registers anew, and would be told everything twice.
    if (signal.aborted) await remove(context, handlers);
    signal.throwIfAborted();
    listener({ kind: "activated", sheetId: active.id });
    return () => remove(context, handlers);
  });
}

/** A handler of a context that the host has already closed is gone anyway. */
async function remove(context: Excel.RequestContext, handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await context.sync();
}

function editOf(event: Excel.WorksheetChangedEventArgs, ledger: WriteLedger): WorkbookChange {
  const remote = isRemote(event.source);
  const areas = parseAreas(event.address);
  // Hosts from ExcelApi 1.14 on say who wrote; for the others the ledger knows, and of rows that come and go it guesses.
  const trigger: unknown = event.triggerSource;
  const noted = !remote && ledger.consume(event.worksheetId, areas, { rows: trigger === undefined });
  const own = trigger === "ThisLocalAddin" || noted;
  const structural = event.changeType !== "RangeEdited";
  const inserted = event.changeType === "RowInserted" ? { inserted: true } : {};
  const content = { ...contentOf(event.worksheetId), remote, own, structural, ...inserted };
  return areas.length > 0 ? { ...content, areas } : content;
}

function contentOf(sheetId: string) {
  return { kind: "content", sheetId, remote: false } as const;
}

function isRemote(source: string): boolean {
  return source === "Remote";
}
