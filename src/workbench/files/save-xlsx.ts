import { packageParts, type CustomXml } from "../../workbook/xlsx/custom-xml";
import { blankSheet, DEFAULT_PRINT, type PrintSetup, type SheetFile } from "../../workbook/xlsx/sheet-file";
import { xlsxBytes } from "../../workbook/xlsx/xlsx-bytes";
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from "./pixels";

/** Writes what the grid holds as an .xlsx file; `prints` in step with the worksheets. */
export async function saveXlsx(
  workbook: WorkbookSnapshot,
  prints: readonly PrintSetup[],
  customXml: readonly CustomXml[] = [],
): Promise<Uint8Array> {
  const sheets = workbook.sheets.map((sheet, index) => sheetFile(sheet, prints[index] ?? DEFAULT_PRINT));
  return xlsxBytes({ sheets, active: workbook.active, parts: packageParts(customXml) });
}

/** The grid measures in pixels of the screen. */
function sheetFile(sheet: SheetSnapshot, print: PrintSetup): SheetFile {
  return {
    ...blankSheet(sheet.name),
    ...sheet,
    tabColor: sheet.tabColor === "" ? null : sheet.tabColor,
    columnWidths: new Map(
      [...sheet.columnWidths].map(([column, pixels]) => [
        column,
        Math.round((pixels / PIXELS_PER_CHARACTER) * 100) / 100,
      ]),
    ),
    rowHeights: new Map([...sheet.rowHeights].map(([row, pixels]) => [row, pixels / PIXELS_PER_POINT])),
    print,
  };
}
