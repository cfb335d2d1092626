import { a1, parseArea } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import { EditedForm } from "./edited-form";
import { withoutRows, withRow } from "./grids";
import type { SheetActions } from "./sheet-actions";

/** An edited form whose rows and sheets come and go as well. Results of formulas stay: nothing here touches an amount. */
export class EditedSheets extends EditedForm implements SheetActions {
  async setCell(sheet: string, address: string, text: string): Promise<void> {
    this.edit(`${sheet}!${address}`, { type: text });
  }

  async paste(sheet: string, address: string, rows: readonly (readonly string[])[]): Promise<void> {
    const at = parseArea(address);
    if (at === null) throw new Error(`no address: ${address}`);
    for (const [down, texts] of rows.entries())
      for (const [right, text] of texts.entries())
        this.edit(`${sheet}!${a1(at.top + down, at.left + right)}`, { paste: text });
  }

  async clear(sheet: string, address: string): Promise<void> {
    this.edit(`${sheet}!${address}`, "delete");
  }

  async insertRows(sheet: string, row: number, count: number): Promise<void> {
    this.change(sheet, (grid) => Array.from({ length: count }).reduce<Grid>((each) => withRow(each, row - 1), grid));
  }

  async deleteRows(sheet: string, row: number, count: number): Promise<void> {
    this.change(sheet, (grid) => withoutRows(grid, row - 1, count));
  }

  async renameSheet(sheet: string, name: string): Promise<void> {
    this.workbook.rename(this.idOf(sheet), name);
  }

  async copySheet(sheet: string): Promise<void> {
    this.workbook.copy(this.idOf(sheet));
  }

  async deleteSheet(sheet: string): Promise<void> {
    this.workbook.remove(this.idOf(sheet));
  }

  async moveSheet(sheet: string, position: number): Promise<void> {
    this.workbook.move(this.idOf(sheet), position);
  }

  private change(sheet: string, work: (grid: Grid) => Grid): void {
    const id = this.idOf(sheet);
    this.workbook.replace(id, work(this.workbook.grid(id)));
  }
}
