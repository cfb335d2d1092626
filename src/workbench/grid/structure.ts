import { Dimension } from "@univerjs/core";
import type { Area } from "../../core/grid/grid";
import { toRange } from "./cells";
import type { GridContext } from "./context";

/** Rows, columns, merged areas and sizes. */
export class Structure {
  constructor(private readonly grid: GridContext) {}

  /** The new rows take the look of the row above, as in Excel. */
  insertRows(sheetId: string, top: number, count: number): void {
    const sheet = this.grid.face(sheetId);
    if (top > 0) sheet.insertRowsAfter(top - 1, count);
    else sheet.insertRowsBefore(top, count);
  }

  deleteRows(sheetId: string, top: number, count: number): void {
    this.grid.face(sheetId).deleteRows(top, count);
  }

  /** Makes room for an area, or takes it out: only what stands below it, in its columns, moves. */
  insertCells(sheetId: string, area: Area): void {
    this.grid.face(sheetId).getRange(toRange(area)).insertCells(Dimension.ROWS);
  }

  deleteCells(sheetId: string, area: Area): void {
    this.grid.face(sheetId).getRange(toRange(area)).deleteCells(Dimension.ROWS);
  }

  insertColumns(sheetId: string, left: number, count: number): void {
    const sheet = this.grid.face(sheetId);
    if (left > 0) sheet.insertColumnsAfter(left - 1, count);
    else sheet.insertColumnsBefore(left, count);
  }

  deleteColumns(sheetId: string, left: number, count: number): void {
    this.grid.face(sheetId).deleteColumns(left, count);
  }

  /** Takes every merged area apart that the area touches. */
  unmerge(sheetId: string, area: Area): void {
    this.grid.face(sheetId).getRange(toRange(area)).breakApart();
  }

  /** Pixels. */
  rowHeight(sheetId: string, row: number): number {
    return this.grid.sheet(sheetId).getRowHeight(row);
  }

  /** Pixels. */
  columnWidth(sheetId: string, column: number): number {
    return this.grid.sheet(sheetId).getColumnWidth(column);
  }

  rowCount(sheetId: string): number {
    return this.grid.sheet(sheetId).getRowCount();
  }

  columnCount(sheetId: string): number {
    return this.grid.sheet(sheetId).getColumnCount();
  }

  /** The grid's worksheets are as large as need be, Excel's always full: makes room before a write or a selection. */
  makeRoom(sheetId: string, bottom: number, right: number): void {
    if (bottom >= this.rowCount(sheetId)) this.grid.face(sheetId).setRowCount(bottom + 50);
    if (right >= this.columnCount(sheetId)) this.grid.face(sheetId).setColumnCount(right + 10);
  }
}
