/**
 * What somebody does to sheets, rows and blocks of cells, by the names of sheets and with rows from 1: in the workbench's
 * grid or in a workbook in memory, so that what must hold after it is written down once for both.
 */
export interface SheetActions {
  setCell(sheet: string, address: string, text: string): Promise<unknown>;
  paste(sheet: string, address: string, rows: readonly (readonly string[])[]): Promise<unknown>;
  clear(sheet: string, address: string): Promise<unknown>;
  insertRows(sheet: string, row: number, count: number): Promise<unknown>;
  deleteRows(sheet: string, row: number, count: number): Promise<unknown>;
  renameSheet(sheet: string, name: string): Promise<unknown>;
  copySheet(sheet: string): Promise<unknown>;
  deleteSheet(sheet: string): Promise<unknown>;
  moveSheet(sheet: string, position: number): Promise<unknown>;
}
