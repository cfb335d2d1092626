import { intersect, type Area } from "../../core/grid/grid";
import { HostError } from "../protocol/errors";
import type { Model, RangeSelf, SheetSelf } from "./model";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

/** The part of an area that the grid holds, after making room for it; whole rows and columns end where the grid ends. */
export function clipped(model: Model, sheetId: string, area: Area): Area {
  const { structure } = model.spreadsheet;
  const bottom = isWholeColumns(area) ? structure.rowCount(sheetId) - 1 : area.bottom;
  const right = isWholeRows(area) ? structure.columnCount(sheetId) - 1 : area.right;
  structure.makeRoom(sheetId, bottom, right);
  return { ...area, bottom, right };
}

/** Makes room: whole rows, or the columns of an area move down. What was written before in the batch comes first. */
export function insertRange({ model, sheetId, area }: RangeSelf, shift: unknown): RangeSelf {
  if (shift !== "Down") throw new HostError("NotImplemented");
  const { writes, structure } = model.spreadsheet;
  writes.apply();
  structure.makeRoom(sheetId, area.bottom, isWholeRows(area) ? 0 : area.right);
  if (isWholeRows(area)) structure.insertRows(sheetId, area.top, area.bottom - area.top + 1);
  else structure.insertCells(sheetId, area);
  return { model, sheetId, area };
}

export function deleteRange({ model, sheetId, area }: RangeSelf, shift: unknown): void {
  if (shift !== "Up") throw new HostError("NotImplemented");
  const { writes, structure } = model.spreadsheet;
  writes.apply();
  if (isWholeRows(area)) structure.deleteRows(sheetId, area.top, area.bottom - area.top + 1);
  else structure.deleteCells(sheetId, area);
}

/** Takes apart every merged area that an area touches. */
export function unmergeCells({ model, sheetId, area }: RangeSelf): void {
  const { writes, structure, cells } = model.spreadsheet;
  writes.apply();
  if (cells.merges(sheetId).some((merge) => intersect(merge, area))) structure.unmerge(sheetId, area);
}

/** With `across`, each row becomes an area of its own. */
export function mergeCells({ model, sheetId }: SheetSelf, areas: readonly Area[], across: boolean): void {
  for (const area of areas.map((each) => clipped(model, sheetId, each))) {
    if (!across) model.spreadsheet.writes.merge(sheetId, area);
    else
      for (let row = area.top; row <= area.bottom; row++)
        model.spreadsheet.writes.merge(sheetId, { ...area, top: row, bottom: row });
  }
}
