import { BooleanNumber, RedoCommand, UndoCommand, type IMutationInfo, type IWorksheetData } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from "@univerjs/preset-sheets-core";
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
  constructor(private readonly grid: GridContext) {
    // The grid would go to another sheet only after the removal, and meanwhile draws the one that is gone.
    grid.commands.beforeCommandExecuted(({ id }) => {
      if (id === UndoCommand.id) this.leave(grid.undoRedo.pitchTopUndoElement()?.undoMutations ?? []);
      if (id === RedoCommand.id) this.leave(grid.undoRedo.pitchTopRedoElement()?.redoMutations ?? []);
    });
  }

  /** Goes to a sheet that stays, if the one in view is about to be removed: the nearest before it, else behind it. */
  private leave(mutations: readonly IMutationInfo[]): void {
    const removed = mutations
      .filter(({ id }) => id === RemoveSheetMutation.id)
      .map(({ params }) => Reflect.get(params ?? {}, "subUnitId") as unknown);
    const active = this.activeId();
    if (!removed.includes(active)) return;
    const shown = this.list().filter(({ id, visible }) => id === active || (visible && !removed.includes(id)));
    const at = shown.findIndex(({ id }) => id === active);
    const next = shown[at - 1] ?? shown[at + 1];
    if (next) this.activate(next.id);
  }

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
    this.grid.run(InsertSheetCommand, {
      unitId: this.grid.unitId,
      index: this.list().length,
      sheet: { ...WORKSHEET_DEFAULTS, ...data, id, name: name ?? this.freeName() },
    });
    return id;
  }

  /** False for the last visible worksheet, which Excel keeps as well. */
  remove(id: string): boolean {
    return this.grid.run(RemoveSheetCommand, { unitId: this.grid.unitId, subUnitId: id });
  }

  rename(id: string, name: string): void {
    this.grid.run(SetWorksheetNameCommand, { unitId: this.grid.unitId, subUnitId: id, name });
  }

  /** The copy stands behind its original, named as Excel names it: `表1 (2)`. Returns its id. One step to undo. */
  copy(id: string): string {
    return this.grid.step(() => this.makeCopy(id));
  }

  private makeCopy(id: string): string {
    const before = new Set(this.list().map((sheet) => sheet.id));
    const name = this.find(id)?.name ?? "";
    this.grid.run(CopySheetCommand, { unitId: this.grid.unitId, subUnitId: id });
    const copied = this.list().find((sheet) => !before.has(sheet.id));
    if (!copied) throw new Error(`The worksheet ${id} could not be copied.`);
    this.rename(copied.id, this.numbered(name));
    return copied.id;
  }

  move(id: string, position: number): void {
    this.grid.run(SetWorksheetOrderCommand, { unitId: this.grid.unitId, subUnitId: id, order: position });
  }

  activate(id: string): void {
    if (this.activeId() !== id) this.grid.run(SetWorksheetActiveOperation, { unitId: this.grid.unitId, subUnitId: id });
  }

  /** Null shows the sheet. */
  setHidden(id: string, hidden: HiddenState | null): void {
    const sheet = this.grid.workbook.getSheetBySheetId(id);
    if (sheet) sheet.getConfig().custom = hiddenData(hidden).custom;
    this.grid.run(hidden === null ? SetWorksheetShowCommand : SetWorksheetHideCommand, {
      unitId: this.grid.unitId,
      subUnitId: id,
    });
  }

  setGridlines(id: string, shown: boolean): void {
    this.grid.run(ToggleGridlinesCommand, {
      unitId: this.grid.unitId,
      subUnitId: id,
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
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
