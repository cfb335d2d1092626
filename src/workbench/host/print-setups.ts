import { DEFAULT_PRINT, type PrintSetup } from "../../workbook/xlsx/sheet-file";
import type { GridChange } from "../grid/changes";
import { shifted } from "./references";

/** How worksheets print. The grid does not print: this is kept beside it and goes into the .xlsx file. */
export class PrintSetups {
  private readonly setups = new Map<string, PrintSetup>();

  of(sheetId: string): PrintSetup {
    return this.setups.get(sheetId) ?? DEFAULT_PRINT;
  }

  set(sheetId: string, setup: PrintSetup): void {
    this.setups.set(sheetId, setup);
  }

  change(sheetId: string, change: Partial<PrintSetup>): void {
    this.set(sheetId, { ...this.of(sheetId), ...change });
  }

  copy(from: string, to: string): void {
    this.set(to, this.of(from));
  }

  clear(): void {
    this.setups.clear();
  }

  /** Print area and title rows stay on their rows. */
  follow(change: GridChange): void {
    if (change.kind === "deleted") return;
    if (
      change.kind !== "rows-inserted" &&
      change.kind !== "rows-deleted" &&
      change.kind !== "columns-inserted" &&
      change.kind !== "columns-deleted"
    )
      return;
    const setup = this.setups.get(change.sheetId);
    if (!setup) return;
    const { area, titleRows } = setup;
    if (area) this.change(change.sheetId, { area: shifted(area, change.kind, change.area) });
    if (titleRows && change.kind.startsWith("rows")) {
      const rows = shifted({ ...titleRows, left: 0, right: 0 }, change.kind, change.area);
      this.change(change.sheetId, { titleRows: rows && { top: rows.top, bottom: rows.bottom } });
    }
  }
}
