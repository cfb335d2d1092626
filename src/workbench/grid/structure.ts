import { Direction } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../core/grid/grid";
import { toRange } from "./cells";
import type { GridContext } from "./context";

/** Rows, columns, shifted cells, merges, sizes and frozen panes. */
export class Structure {
  constructor(private readonly grid: GridContext) {}

  /** The new rows take the look of the row above, as in Excel. */
  insertRows(sheetId: string, top: number, count: number): void {
    const range = toRange({
      top,
      left: 0,
      bottom: top + count - 1,
      right: this.grid.sheet(sheetId).getColumnCount() - 1,
    });
    this.grid.run(InsertRowByRangeCommand, {
      ...this.at(sheetId),
      range,
      direction: top > 0 ? Direction.DOWN : Direction.UP,
    });
  }

  deleteRows(sheetId: string, top: number, count: number): void {
    const range = toRange({
      top,
      left: 0,
      bottom: top + count - 1,
      right: this.grid.sheet(sheetId).getColumnCount() - 1,
    });
    this.grid.run(RemoveRowByRangeCommand, { ...this.at(sheetId), range });
  }

  insertColumns(sheetId: string, left: number, count: number): void {
    const range = toRange({
      top: 0,
      left,
      bottom: this.grid.sheet(sheetId).getRowCount() - 1,
      right: left + count - 1,
    });
    this.grid.run(InsertColByRangeCommand, {
      ...this.at(sheetId),
      range,
      direction: left > 0 ? Direction.RIGHT : Direction.LEFT,
    });
  }

  deleteColumns(sheetId: string, left: number, count: number): void {
    const range = toRange({
      top: 0,
      left,
      bottom: this.grid.sheet(sheetId).getRowCount() - 1,
      right: left + count - 1,
    });
    this.grid.run(RemoveColByRangeCommand, { ...this.at(sheetId), range });
  }

  unmerge(sheetId: string, area: Area): void {
    const ranges = this.grid
      .sheet(sheetId)
      .getMergeData()
      .filter(
        (merge) =>
          merge.startRow <= area.bottom &&
          merge.endRow >= area.top &&
          merge.startColumn <= area.right &&
          merge.endColumn >= area.left,
      )
      .map((merge) => ({ ...merge }));
    if (ranges.length === 0) return;
    const params = { ...this.at(sheetId), ranges };
    const undo = RemoveMergeUndoMutationFactory(this.grid.injector, params);
    this.grid.mutate(
      [{ id: RemoveWorksheetMergeMutation.id, params }],
      [{ id: AddWorksheetMergeMutation.id, params: undo }],
    );
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
    const sheet = this.grid.sheet(sheetId);
    if (bottom >= sheet.getRowCount())
      this.grid.run(SetWorksheetRowCountCommand, { ...this.at(sheetId), rowCount: bottom + 50 });
    if (right >= sheet.getColumnCount())
      this.grid.run(SetWorksheetColumnCountCommand, { ...this.at(sheetId), columnCount: right + 10 });
  }

  private at(sheetId: string): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.grid.unitId, subUnitId: sheetId };
  }
}
