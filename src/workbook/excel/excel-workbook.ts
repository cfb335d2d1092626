import { loadPart } from "../../core/load-part";
import type { SheetPlan } from "../../layout/plan";
import type { CellRef, SheetRef } from "../../reader/reading";
import type { LookRequest, SheetChange, SheetLook } from "../../rows/sheet-edit";
import type { CellWrite } from "../../rules/fix";
import type {
  Capabilities,
  SelectedCell,
  SheetGrid,
  SheetList,
  UndoToken,
  Workbook,
  WorkbookChange,
} from "../workbook";
import { WriteLedger } from "./ledger";
import { SheetReader } from "./read-sheets";
import { detectCapabilities } from "./requirements";
import { HOST_WAITS } from "../waits";
import { runExcel } from "./run";
import { selectCell } from "./select";
import { watchWorkbook } from "./watch";

/** The workbook that the task pane belongs to, over Office.js. Only for use after `bootOffice` said `ready`. */
export class ExcelWorkbook implements Workbook {
  readonly capabilities: Capabilities = detectCapabilities();
  private readonly reader = new SheetReader();
  private readonly ledger = new WriteLedger();

  listSheets(): Promise<SheetList> {
    return runExcel(HOST_WAITS.read, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility");
      const active = worksheets.getActiveWorksheet();
      active.load("id");
      await context.sync();
      return { sheets: worksheets.items.map(refOf), activeId: active.id };
    });
  }

  readSheets(ids: readonly string[]): Promise<readonly (SheetGrid | null)[]> {
    return this.reader.read(ids);
  }

  /** Fetches what writes ahead of the click. @throws {PartMissingError} */
  async fetchWriting(): Promise<void> {
    await writing();
  }

  async insert(plans: readonly SheetPlan[]): Promise<readonly SheetRef[]> {
    const { insertSheets } = await writing();
    return insertSheets(plans);
  }

  async readParts(namespace: string): Promise<readonly string[]> {
    const { readParts } = await loadPart(() => import("./custom-xml"));
    return readParts(namespace);
  }

  async addParts(parts: readonly string[]): Promise<void> {
    const { addParts } = await writing();
    return addParts(parts);
  }

  async removeSheets(sheets: readonly SheetRef[]): Promise<void> {
    const { removeSheets } = await writing();
    return removeSheets(sheets);
  }

  async write(writes: readonly CellWrite[]): Promise<UndoToken> {
    const { writeCells } = await writing();
    this.ledger.expect(writes.map(({ at }) => at));
    return writeCells(writes);
  }

  async look(request: LookRequest): Promise<SheetLook> {
    const { lookAtSheet } = await writing();
    return lookAtSheet(request);
  }

  async change(request: LookRequest, plan: (look: SheetLook) => SheetChange | null): Promise<UndoToken | null> {
    const { changeSheet } = await writing();
    return changeSheet(request, (look) => {
      const change = plan(look);
      if (change !== null) this.ledger.expectRows(request.sheet.id);
      return change;
    });
  }

  async restore(token: UndoToken): Promise<void> {
    const { restoreCells, restoreSheet } = await writing();
    if (token.change !== undefined) {
      this.ledger.expectRows(token.change.request.sheet.id);
      return restoreSheet(token.change);
    }
    this.ledger.expect(token.previous.map(({ at }) => at));
    return restoreCells(token);
  }

  select(cell: CellRef): Promise<void> {
    return selectCell(cell);
  }

  watchSelection(listener: (at: SelectedCell) => void): Promise<() => Promise<void>> {
    return loadPart(() => import("./watch-selection")).then(({ watchSelection }) => watchSelection(listener));
  }

  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    return watchWorkbook(listener, this.ledger, this.capabilities.renameEvents);
  }
}

function refOf({ id, name, visibility }: Excel.Worksheet): SheetRef {
  switch (visibility) {
    case "Hidden":
      return { id, name, hidden: "hidden" };
    case "VeryHidden":
      return { id, name, hidden: "very-hidden" };
    default:
      return { id, name };
  }
}

function writing() {
  return loadPart(() => import("./writing"));
}
