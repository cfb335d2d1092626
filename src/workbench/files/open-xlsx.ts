import type { Cell as FileCell, Workbook as FileWorkbook, Worksheet as FileWorksheet } from "exceljs";
import { parseArea } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/grid";
import { containerOf } from "../../workbook/xlsx/container";
import { loadExcelJs } from "../../workbook/xlsx/exceljs";
import { FileError } from "../../workbook/xlsx/file-error";
import type { HiddenState } from "../../reader/reading";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import type { PrintSetup } from "../host/print-setups";
import { fromFileColor } from "./colors";
import { readConditions, readValidations, type GuardedWorksheet } from "./guards";
import { fromFileStyle } from "./look";
import { Losses, type Loss, type LossKind } from "./losses";
import { gridsOf, missingCells } from "./missing-cells";
import { keepNumberFormats } from "./number-formats";
import { partsNotKept } from "./parts";
import { readPrint } from "./print";

export interface OpenedFile {
  readonly workbook: WorkbookSnapshot;
  /** In step with the worksheets. */
  readonly prints: readonly PrintSetup[];
  /** What the file holds and the grid cannot keep; empty if nothing is lost. */
  readonly losses: readonly Loss[];
}

const DAY = 86_400_000;
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;

/** Reads an .xlsx file for the grid. @throws {FileError} when it is none, or is damaged. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  // Compound files are .xls, or .xlsx behind a password: the grid opens neither.
  if (containerOf(bytes).kind !== "zip") throw new FileError("not-a-spreadsheet");
  const { Workbook } = await loadExcelJs();
  const file: FileWorkbook = new Workbook();
  const losses = new Losses();
  try {
    await keepNumberFormats(file, bytes, losses);
    await file.xlsx.load(bytes.slice().buffer);
  } catch (cause) {
    throw new FileError("damaged", { cause });
  }
  if (file.worksheets.length === 0) throw new FileError("not-a-spreadsheet");
  if (file.definedNames.model.length > 0) losses.add("defined-names");
  const epoch = file.properties.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const grids = gridsOf(bytes);
  const sheets = file.worksheets.map((worksheet): SheetSnapshot => {
    const sheet = readSheet(worksheet as GuardedWorksheet, epoch, losses);
    const missing = missingCells(sheet.cells, grids.get(sheet.name));
    if (missing.length > 0) losses.add("cell-looks", sheet.name);
    return { ...sheet, cells: [...sheet.cells, ...missing] };
  });
  // A part may hold what no cell that is read does, such as a note on a blank cell.
  for (const kind of partsNotKept(bytes)) losses.addUnlessNamed(kind);
  return {
    workbook: { name, sheets, active: Math.max(0, (file.views as typeof file.views | null)?.[0]?.activeTab ?? 0) },
    prints: file.worksheets.map(readPrint),
    losses: losses.list,
  };
}

/** What a file says of a sheet that is not shown. */
const HIDDEN: Readonly<Record<string, HiddenState>> = { hidden: "hidden", veryHidden: "very-hidden" };

function readSheet(worksheet: GuardedWorksheet, epoch: number, losses: Losses): SheetSnapshot {
  const lost = (kind: LossKind): void => losses.add(kind, worksheet.name);
  const cells: CellSnapshot[] = [];
  const rowHeights = new Map<number, number>();
  const hiddenRows: number[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) rowHeights.set(number - 1, Math.round(row.height * PIXELS_PER_POINT));
    if (row.hidden) hiddenRows.push(number - 1);
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const content =
        cell.isMerged && cell.master !== cell ? ({ kind: "blank" } as const) : contentOf(cell, epoch, lost);
      const styled = Object.keys(cell.style).length > 0;
      if (content.kind !== "blank" || styled)
        cells.push({ row: number - 1, column: column - 1, content, style: styled ? fromFileStyle(cell.style) : null });
      if (cell.note) lost("notes");
    });
  });
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
  const frozen =
    view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 };
  return {
    name: worksheet.name,
    hidden: HIDDEN[worksheet.state] ?? null,
    tabColor: fromFileColor(worksheet.properties.tabColor) ?? "",
    gridlines: view?.showGridLines !== false,
    cells,
    merges: mergesOf(worksheet).flatMap((address) => parseArea(address) ?? []),
    columnWidths,
    rowHeights,
    hiddenRows,
    hiddenColumns,
    frozen,
    validations: readValidations(worksheet, lost),
    conditions: readConditions(worksheet, lost),
  };
}

function mergesOf(worksheet: FileWorksheet): readonly string[] {
  return (worksheet.model as unknown as { merges?: readonly string[] }).merges ?? [];
}

function contentOf(cell: FileCell, epoch: number, lost: (kind: LossKind) => void): CellSnapshot["content"] {
  const { value } = cell;
  if (value === null || value === undefined) return { kind: "blank" };
  if (typeof value === "object" && ("formula" in value || "sharedFormula" in value)) {
    const { formula } = cell;
    const result = plain(cell.result, epoch, lost);
    return formula ? { kind: "formula", formula: `=${formula}`, result } : constant(result);
  }
  return constant(plain(value, epoch, lost));
}

function constant(value: CellValue): CellSnapshot["content"] {
  if (value === null || value === "") return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return { kind: "text", text: value };
}

/** exceljs makes dates of numbers with a date format: here they are serials again. */
function plain(value: unknown, epoch: number, lost: (kind: LossKind) => void): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
  if (value instanceof Date) return Math.round(((value.getTime() - epoch) / DAY) * 1e8) / 1e8;
  const parts = value as {
    richText?: readonly { readonly text: string }[];
    text?: unknown;
    hyperlink?: unknown;
    error?: unknown;
  };
  if (parts.richText) {
    lost("rich-text");
    return parts.richText.map(({ text }) => text).join("");
  }
  if (parts.hyperlink !== undefined) {
    lost("hyperlinks");
    return plain(parts.text, epoch, lost);
  }
  return parts.error === undefined ? null : String(parts.error);
}
