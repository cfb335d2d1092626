import type { Area } from "../../core/grid/grid";
import { oneOf } from "./arguments";
import type { Model, SheetSelf } from "./model";

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

/** With `across`, each row becomes an area of its own. */
export function mergeCells({ model, sheetId }: SheetSelf, areas: readonly Area[], across: boolean): void {
  for (const area of areas.map((each) => clipped(model, sheetId, each))) {
    if (!across) model.spreadsheet.writes.merge(sheetId, area);
    else
      for (let row = area.top; row <= area.bottom; row++)
        model.spreadsheet.writes.merge(sheetId, { ...area, top: row, bottom: row });
  }
}

type Clearing = "all" | "contents" | "formats";

const CLEARINGS: Readonly<Record<string, Clearing>> = {
  All: "all",
  Contents: "contents",
  Formats: "formats",
  ResetContents: "contents",
};

/** Excel's `clear`: formats includes merges, validations and conditional formats only with `All`. */
export function clearCells({ model, sheetId }: SheetSelf, areas: readonly Area[], applyTo: unknown): void {
  const what = applyTo === null || applyTo === undefined ? "all" : oneOf(CLEARINGS, applyTo);
  const { spreadsheet } = model;
  spreadsheet.writes.apply();
  for (const area of areas) {
    const used = spreadsheet.cells.usedArea(sheetId, false);
    if (!used) continue;
    const inside = {
      top: Math.max(area.top, used.top),
      left: Math.max(area.left, used.left),
      bottom: Math.min(area.bottom, used.bottom),
      right: Math.min(area.right, used.right),
    };
    for (let row = inside.top; row <= inside.bottom; row++) {
      for (let column = inside.left; column <= inside.right; column++) {
        if (what !== "formats") spreadsheet.writes.content(sheetId, row, column, { kind: "blank" });
        if (what !== "contents") spreadsheet.writes.clearStyle(sheetId, row, column);
      }
    }
    spreadsheet.writes.apply();
    if (what !== "contents") spreadsheet.structure.unmerge(sheetId, area);
    if (what === "all") {
      spreadsheet.validations.clear(sheetId, [area]);
      spreadsheet.conditions.clear(sheetId, [area]);
    }
  }
}
