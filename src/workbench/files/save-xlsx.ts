import type { CellValue as FileValue, Workbook as FileWorkbook } from "exceljs";
import { a1Area } from "../../core/grid/address";
import { loadExcelJs } from "../../workbook/xlsx/exceljs";
import { fileText } from "../../workbook/xlsx/file-text";
import { isErrorValue } from "../../core/grid/error-values";
import type { HiddenState } from "../../reader/reading";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import type { PrintSetup } from "../host/print-setups";
import { toFileColor } from "./colors";
import { writeConditions, writeValidations, type GuardedWorksheet } from "./guards";
import { toFileStyle } from "./look";
import { writePrint } from "./print";

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;
/** Points. */
const DEFAULT_HEIGHT = 15;

/** Writes what the grid holds as an .xlsx file; `prints` in step with the worksheets. */
export async function saveXlsx(workbook: WorkbookSnapshot, prints: readonly PrintSetup[]): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const file: FileWorkbook = new Workbook();
  workbook.sheets.forEach((sheet, index) => {
    const print = prints[index];
    writeSheet(file, sheet, print);
  });
  file.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: workbook.active, visibility: "visible" },
  ];
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/** What a file says of a sheet that is not shown. */
const STATES: Readonly<Record<HiddenState, "hidden" | "veryHidden">> = {
  hidden: "hidden",
  "very-hidden": "veryHidden",
};

function writeSheet(file: FileWorkbook, sheet: SheetSnapshot, print: PrintSetup | undefined): void {
  const { rows, columns } = sheet.frozen;
  const worksheet = file.addWorksheet(sheet.name, {
    state: sheet.hidden === null ? "visible" : STATES[sheet.hidden],
    views: [
      {
        showGridLines: sheet.gridlines,
        ...(rows > 0 || columns > 0 ? { state: "frozen", ySplit: rows, xSplit: columns } : {}),
      },
    ],
    ...(sheet.tabColor === "" ? {} : { properties: { tabColor: toFileColor(sheet.tabColor) } }),
  }) as GuardedWorksheet;
  for (const [column, pixels] of sheet.columnWidths)
    worksheet.getColumn(column + 1).width = Math.round((pixels / PIXELS_PER_CHARACTER) * 100) / 100;
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column + 1).hidden = true;
  for (const [row, pixels] of sheet.rowHeights) worksheet.getRow(row + 1).height = pixels / PIXELS_PER_POINT;
  for (const row of sheet.hiddenRows) {
    const line = worksheet.getRow(row + 1);
    line.hidden = true;
    // exceljs leaves out a row that has neither cells nor a height, and its being hidden with it.
    line.height ||= DEFAULT_HEIGHT;
  }
  for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(a1Area(merge));
  for (const { row, column, content, style } of sheet.cells) {
    const cell = worksheet.getCell(row + 1, column + 1);
    const covered = cell.isMerged && cell.master !== cell;
    // To exceljs a covered cell is the corner of its area; what is hidden in it is its own all the same.
    if (covered && content.kind !== "blank") cell.unmerge();
    if (style) cell.style = toFileStyle(style);
    if (!covered || content.kind !== "blank") cell.value = fileValue(content);
  }
  writeValidations(worksheet, sheet.validations);
  writeConditions(worksheet, sheet.conditions);
  if (print) writePrint(worksheet, print);
}

function fileValue(content: CellSnapshot["content"]): FileValue {
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
      return fileText(content.text);
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    case "formula": {
      const { result } = content;
      const formula = content.formula.replace(/^=/, "");
      if (isErrorValue(result)) return { formula, result: { error: String(result) as "#N/A" }, date1904: false };
      // Without a result other programs show nothing at all.
      return { formula, result: typeof result === "string" ? fileText(result) : (result ?? ""), date1904: false };
    }
  }
}
