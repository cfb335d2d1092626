import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import { InsertSheetCommand } from "@univerjs/preset-sheets-core";
import type { HiddenState } from "../../reader/reading";
import type { GridContext } from "./context";
import { hiddenData, hiddenStateOf } from "./hidden";
import { newId } from "./ids";
import { WORKSHEET_DEFAULTS } from "./new-workbook";
import { hexColor } from "./style";

export interface WorksheetInfo {
  readonly id: string;
  readonly name: string;
  /** From 0, hidden worksheets included. */
  readonly position: number;
  readonly visible: boolean;
  /** Null where the sheet is shown. */
  readonly hidden: HiddenState | null;
  /** `#RRGGBB`, empty for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
}

/** The list of worksheets: tabs, their names, order and colours. */
export class Worksheets {
  constructor(private readonly grid: GridContext) {}

  list(): WorksheetInfo[] {
    return this.grid.workbook.getSheets().map((sheet, position) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      position,
      visible: sheet.getConfig().hidden !== BooleanNumber.TRUE,
      hidden: hiddenStateOf(sheet.getConfig()),
      tabColor: hexColor(sheet.getTabColor()) ?? "",
      gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    }));
  }

  find(id: string): WorksheetInfo | null {
    return this.list().find((sheet) => sheet.id === id) ?? null;
  }

  byName(name: string): WorksheetInfo | null {
    const wanted = name.toLowerCase();
    return this.list().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  activeId(): string {
    const active = this.grid.workbook.getActiveSheet() ?? this.grid.workbook.getSheets()[0];
    if (!active) throw new Error("The grid holds no worksheet.");
    return active.getSheetId();
  }

  /** Adds a worksheet behind the last tab, without going there. Returns its id. */
  add(name: string | null, data: Partial<IWorksheetData> = {}): string {
    const id = newId();
    // The grid's own API goes there.
    this.grid.run(InsertSheetCommand, {
      unitId: this.grid.unitId,
      index: this.list().length,
      sheet: { ...WORKSHEET_DEFAULTS, ...data, id, name: name ?? this.freeName() },
    });
    return id;
  }

  /** False for the last visible worksheet, which Excel keeps as well. */
  remove(id: string): boolean {
    return this.grid.book.deleteSheet(id);
  }

  rename(id: string, name: string): void {
    this.grid.face(id).setName(name);
  }

  /** The copy stands behind its original, named as Excel names it: `表1 (2)`. Returns its id. One step to undo. */
  copy(id: string): string {
    return this.grid.step(() => this.makeCopy(id));
  }

  private makeCopy(id: string): string {
    const name = this.find(id)?.name ?? "";
    const copied = this.grid.book.duplicateSheet(this.grid.face(id)).getSheetId();
    if (copied === id) throw new Error(`The worksheet ${id} could not be copied.`);
    this.rename(copied, this.numbered(name));
    return copied;
  }

  move(id: string, position: number): void {
    this.grid.book.moveSheet(this.grid.face(id), position);
  }

  activate(id: string): void {
    if (this.activeId() !== id) this.grid.book.setActiveSheet(id);
  }

  /** Null shows the sheet. */
  setHidden(id: string, hidden: HiddenState | null): void {
    const sheet = this.grid.face(id);
    sheet.getSheet().getConfig().custom = hiddenData(hidden).custom;
    if (hidden === null) sheet.showSheet();
    else sheet.hideSheet();
  }

  setGridlines(id: string, shown: boolean): void {
    this.grid.face(id).setHiddenGridlines(!shown);
  }

  /** `表1 (2)`, `表1 (3)` and so on, within Excel's 31 characters. */
  private numbered(name: string): string {
    const stem = name.replace(/ \(\d+\)$/, "");
    for (let number = 2; ; number++) {
      const suffix = ` (${number})`;
      const candidate = stem.slice(0, 31 - suffix.length) + suffix;
      if (!this.byName(candidate)) return candidate;
    }
  }

  private freeName(): string {
    for (let number = this.list().length + 1; ; number++) if (!this.byName(`Sheet${number}`)) return `Sheet${number}`;
  }
}
