import type { CellStyle } from "../../workbook/xlsx/cell-style";
import type { SheetSnapshot } from "../grid/snapshot";
import { fromFileColor } from "./colors";
import type { LooksByPlace } from "./contents";
import { readConditions, readValidations, type GuardedWorksheet } from "./guards";
import { fromFileStyle } from "./look";
import type { LossKind } from "./losses";
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from "./pixels";

/** How a worksheet looks, as the library tells it. */
export interface SheetLooks extends Omit<SheetSnapshot, "name" | "hidden" | "cells" | "merges"> {
  readonly looks: LooksByPlace;
}

export const NO_LOOKS: SheetLooks = {
  looks: new Map(),
  tabColor: "",
  gridlines: true,
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: [],
  hiddenColumns: [],
  frozen: { rows: 0, columns: 0 },
  validations: [],
  conditions: [],
};

/** @param lost told what the grid cannot keep */
export function readLooks(worksheet: GuardedWorksheet, lost: (kind: LossKind) => void): SheetLooks {
  const columnWidths = new Map<number, number>();
  const hiddenColumns: number[] = [];
  for (const [index, column] of (worksheet.columns ?? []).entries()) {
    if (column.width) columnWidths.set(index, Math.round(column.width * PIXELS_PER_CHARACTER));
    if (column.hidden) hiddenColumns.push(index);
  }
  if (worksheet.getImages().length > 0) lost("images");
  if (Object.keys((worksheet as unknown as { tables?: object }).tables ?? {}).length > 0) lost("tables");
  if ((worksheet as unknown as { sheetProtection?: { sheet?: boolean } | null }).sheetProtection?.sheet)
    lost("protection");
  // Null, whatever its type says, for a sheet that states no view.
  const view = (worksheet.views as typeof worksheet.views | null)?.[0];
  return {
    ...readRows(worksheet, lost),
    tabColor: fromFileColor(worksheet.properties.tabColor) ?? "",
    gridlines: view?.showGridLines !== false,
    columnWidths,
    hiddenColumns,
    frozen: view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : NO_LOOKS.frozen,
    validations: readValidations(worksheet, lost),
    conditions: readConditions(worksheet, lost),
  };
}

function readRows(
  worksheet: GuardedWorksheet,
  lost: (kind: LossKind) => void,
): Pick<SheetLooks, "looks" | "rowHeights" | "hiddenRows"> {
  const looks = new Map<number, Map<number, CellStyle>>();
  const rowHeights = new Map<number, number>();
  const hiddenRows: number[] = [];
  for (let number = 1; number <= worksheet.rowCount; number += 1) {
    // Asked for in another way, rows and cells that the file does not have are made.
    const row = worksheet.findRow(number);
    if (row === undefined) continue;
    if (row.height) rowHeights.set(number - 1, Math.round(row.height * PIXELS_PER_POINT));
    if (row.hidden) hiddenRows.push(number - 1);
    const styles = new Map<number, CellStyle>();
    for (let column = 1; column <= row.cellCount; column += 1) {
      const cell = row.findCell(column);
      if (cell === undefined) continue;
      if (Object.keys(cell.style).length > 0) styles.set(column - 1, fromFileStyle(cell.style));
      const { value } = cell;
      if (typeof value === "object" && value !== null && "richText" in value) lost("rich-text");
      if (cell.hyperlink) lost("hyperlinks");
      if (cell.note) lost("notes");
    }
    if (styles.size > 0) looks.set(number - 1, styles);
  }
  return { looks, rowHeights, hiddenRows };
}
