import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { newId } from "./ids";

/** The form in which the grid takes a workbook. */
export type WorkbookData = Partial<IWorkbookData>;

const ROWS = 200;
const COLUMNS = 26;
/** Excel's defaults at 96 dots to the inch: 8.43 characters and 15 points. */
const COLUMN_WIDTH = 72;
const ROW_HEIGHT = 20;

export const WORKSHEET_DEFAULTS = {
  rowCount: ROWS,
  columnCount: COLUMNS,
  defaultColumnWidth: COLUMN_WIDTH,
  defaultRowHeight: ROW_HEIGHT,
} as const;

/** A workbook with one empty worksheet, as a spreadsheet program starts with. */
export function newWorkbook(name = "工作簿1"): WorkbookData {
  const sheet = newId();
  return {
    id: `workbook-${crypto.randomUUID()}`,
    name,
    locale: LocaleType.ZH_CN,
    sheetOrder: [sheet],
    sheets: { [sheet]: { id: sheet, name: "Sheet1", ...WORKSHEET_DEFAULTS } },
    styles: {},
  };
}
