import type { Workbook as FileWorkbook } from "exceljs";
import { containerOf } from "../../workbook/xlsx/container";
import { loadExcelJs } from "../../workbook/xlsx/exceljs";
import { FileError } from "../../workbook/xlsx/file-error";
import { readXlsx } from "../../workbook/xlsx/ooxml/read-package";
import { plainInflater } from "../../workbook/xlsx/plain-inflater";
import type { ZipEntry } from "../../workbook/xlsx/zip-directory";
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import { DEFAULT_PRINT, type PrintSetup } from "../../workbook/xlsx/sheet-file";
import { cellsWithLooks } from "./contents";
import type { GuardedWorksheet } from "./guards";
import { looksFile } from "./looks-file";
import { Losses, type Loss, type LossKind } from "./losses";
import { keepNumberFormats } from "./number-formats";
import { partsNotKept } from "./parts";
import { readPrint } from "./print";
import { NO_LOOKS, readLooks } from "./read-looks";

export interface OpenedFile {
  readonly workbook: WorkbookSnapshot;
  /** In step with the worksheets. */
  readonly prints: readonly PrintSetup[];
  /** What the file holds and the grid cannot keep; empty if nothing is lost. */
  readonly losses: readonly Loss[];
}

/**
 * Reads an .xlsx file for the grid. What cells hold is what the product's own reader says; from the library comes how they
 * look, and it gets nothing before the reader has kept its bounds. @throws {FileError} when it is none, or is damaged
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const { kind, entries } = containerOf(bytes);
  // Compound files are .xls, or .xlsx behind a password: the grid opens neither.
  const read = kind === "zip" ? readXlsx(entries, plainInflater) : null;
  if (read === null) throw new FileError("not-a-spreadsheet");
  const losses = new Losses();
  const file = await looksOf(entries, losses);
  const opened = read.flatMap(({ sheet, grid }) => {
    const lost = (kind: LossKind): void => losses.add(kind, sheet.name);
    const worksheet = file?.getWorksheet(sheet.name) as GuardedWorksheet | undefined;
    // A sheet of one chart.
    if (file !== null && worksheet === undefined && grid.cells.length === 0) return [];
    if (worksheet === undefined) lost("looks");
    const { looks, ...others } = worksheet === undefined ? NO_LOOKS : readLooks(worksheet, lost);
    const snapshot: SheetSnapshot = {
      ...others,
      name: sheet.name,
      hidden: sheet.hidden ?? null,
      cells: cellsWithLooks(grid, looks),
      merges: grid.merges,
    };
    return [{ sheet: snapshot, print: worksheet === undefined ? DEFAULT_PRINT : readPrint(worksheet) }];
  });
  if (opened.length === 0) throw new FileError("not-a-spreadsheet");
  // A part may hold what no cell that is read does, such as a note on a blank cell.
  for (const lost of partsNotKept(entries)) losses.addUnlessNamed(lost);
  const sheets = opened.map(({ sheet }) => sheet);
  const active = Math.max(0, (file?.views as FileWorkbook["views"] | null | undefined)?.[0]?.activeTab ?? 0);
  return { workbook: { name, sheets, active }, prints: opened.map(({ print }) => print), losses: losses.list };
}

/** Null where the library does not get through the file. */
async function looksOf(entries: readonly ZipEntry[], losses: Losses): Promise<FileWorkbook | null> {
  const { Workbook } = await loadExcelJs();
  const file: FileWorkbook = new Workbook();
  try {
    const { bytes, styles } = looksFile(entries);
    keepNumberFormats(file, styles, losses);
    await file.xlsx.load(bytes.buffer);
    return file;
  } catch {
    return null;
  }
}
