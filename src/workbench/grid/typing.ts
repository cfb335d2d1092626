import {
  DEFAULT_EMPTY_DOCUMENT_VALUE,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  UniverInstanceType,
  type DocumentDataModel,
  type ICellData,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  CoverContentCommand,
  DeviceInputEventType,
  IDialogService,
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  SetSelectionsOperation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { readEntry } from "../entry/entry";
import { toRange } from "./cells";
import type { GridContext } from "./context";
import { Verdicts } from "./patches/verdicts";
import { formatOf } from "./style";
import { contentOf } from "./cell-data";

/** Before the grid's own readers of an entry, which are not asked: what Excel would make of it stands. */
const FIRST = 1000;
/** The grid's name for the dialog of a refused entry. */
const REFUSAL = "reject-input-dialog";

/**
 * The cell editor: how a person's typing becomes a cell. The grid's own reading differs from Excel's (it leaves
 * 2019年1月1日 a text and takes ＝15个 in a text cell for =15个), so the last word about an entry is ours.
 */
export class Typing {
  private readonly bridge: IEditorBridgeService;
  private readonly dialogs: IDialogService;
  private readonly verdicts: Verdicts;

  constructor(private readonly grid: GridContext) {
    this.bridge = grid.injector.get(IEditorBridgeService);
    this.dialogs = grid.injector.get(IDialogService);
    const interceptors = grid.injector.get(SheetInterceptorService);
    this.verdicts = new Verdicts(interceptors);
    interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (value, context, next) => {
        const typed = this.editorText();
        const raw = context.worksheet.getCellRaw(context.row, context.col);
        const format = formatOf(context.workbook.getStyles().getStyleByCell(raw));
        return value && typed !== null ? entered(value, typed, format) : next(value);
      },
    });
  }

  get isEditing(): boolean {
    return this.bridge.isVisible().visible;
  }

  /** Resolves when no cell is being edited. */
  async ended(): Promise<void> {
    if (!this.isEditing) return;
    await new Promise<void>((resolve) => {
      const subscription = this.bridge.visible$.subscribe(({ visible }) => {
        if (visible) return;
        // The entry is written by another listener of the same notice.
        setTimeout(() => {
          subscription.unsubscribe();
          resolve();
        }, 0);
      });
    });
  }

  /** Ends an edit under way, keeping what was typed. */
  async finish(): Promise<void> {
    if (this.isEditing) await this.close();
  }

  select(sheetId: string, top: number, left: number, bottom: number = top, right: number = left): void {
    const { unitId } = this.grid;
    if (this.grid.workbook.getActiveSheet()?.getSheetId() !== sheetId) this.grid.book.setActiveSheet(sheetId);
    const sheet = this.grid.sheet(sheetId);
    const merge = sheet.getMergedCell(top, left);
    const range = merge && top === bottom && left === right ? merge : toRange({ top, left, bottom, right });
    const primary = {
      ...toRange({ top, left, bottom: top, right: left }),
      actualRow: top,
      actualColumn: left,
      isMerged: Boolean(merge),
      isMergedMainCell: Boolean(merge),
    };
    this.grid.run(SetSelectionsOperation, {
      unitId,
      subUnitId: sheetId,
      selections: [{ range: { ...range }, primary: merge ? { ...primary, ...merge } : primary, style: null }],
      reveal: true,
    });
  }

  /**
   * Selects the cell, opens the editor over it as a key press does, puts the text in and presses Enter.
   *
   * @returns false if a validation refused the entry; its message is confirmed, as a person would
   */
  async type(sheetId: string, row: number, column: number, text: string): Promise<boolean> {
    await this.finish();
    this.select(sheetId, row, column);
    this.grid.run(SetCellEditVisibleOperation, {
      unitId: this.grid.unitId,
      visible: true,
      eventType: DeviceInputEventType.Keyboard,
    });
    this.grid.run(CoverContentCommand, {
      unitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
      body: { dataStream: text.replaceAll("\n", "\r") },
      segmentId: "",
    });
    const accepted = await this.close();
    if (!accepted) this.dialogs.close(REFUSAL);
    return accepted;
  }

  /** Enter, and until the entry is written, or refused by a validation: then false. */
  private async close(): Promise<boolean> {
    this.verdicts.forget();
    // The editor writes the entry in promises that follow, asks the validations, and takes the entry back if they say no.
    await this.grid.book.endEditingAsync();
    const accepted = await this.verdicts.last;
    await nextTask();
    return accepted;
  }

  private document(): DocumentDataModel | null {
    return (
      this.grid.injector
        .get(IUniverInstanceService)
        .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC) ?? null
    );
  }

  /** What stands in the editor, exactly; null when it is not a cell's text. */
  private editorText(): string | null {
    const stream = this.document()?.getBody()?.dataStream;
    if (stream === undefined) return null;
    const text = stream.endsWith(DEFAULT_EMPTY_DOCUMENT_VALUE)
      ? stream.slice(0, -DEFAULT_EMPTY_DOCUMENT_VALUE.length)
      : stream;
    return text.replaceAll("\r", "\n");
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The cell that an entry makes: its content by Excel's reading, its look kept. */
function entered(value: ICellData, typed: string, format: string): ICellData {
  const entry = readEntry(typed, { format, year: new Date().getFullYear(), typed: true });
  // The grid has completed missing brackets and put names into capitals, as Excel does.
  if (entry.kind === "formula" && value.f) return { ...value, v: null, t: null, p: null };
  const content = { ...value, ...contentOf(entry) };
  if (entry.kind !== "number" || !entry.format) return content;
  const style = typeof value.s === "object" && value.s !== null ? value.s : {};
  return { ...content, s: { ...style, n: { pattern: entry.format } } };
}
