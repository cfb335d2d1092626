import type { ICellData, IRange } from "@univerjs/core";
import { InsertColByRangeCommand, InsertRowByRangeCommand } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";

interface Insertion {
  readonly subUnitId: string;
  readonly range: IRange;
  /** By row and column. */
  readonly cellValue?: Record<number, Record<number, ICellData>>;
}

/**
 * Gives rows and columns that are put in the look which their neighbours have of their own, as in Excel. The grid by itself
 * gives them the look that is shown, so that the red of a conditional format stays on them as a fill.
 */
export function takeOwnLooks(grid: GridContext): void {
  grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertRowByRangeCommand.id && id !== InsertColByRangeCommand.id) return;
    const { subUnitId, range, cellValue } = params as Insertion;
    const isRow = id === InsertRowByRangeCommand.id;
    const sheet = grid.sheet(subUnitId);
    for (const [row, cells] of Object.entries(cellValue ?? {}))
      for (const [column, cell] of Object.entries(cells)) {
        const own = isRow
          ? sheet.getCellRaw(range.startRow - 1, Number(column))
          : sheet.getCellRaw(Number(row), range.startColumn - 1);
        cell.s = own?.s ?? null;
      }
  });
}
