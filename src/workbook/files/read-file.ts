import type { SheetGrid } from "../workbook";
import { containerOf } from "../xlsx/container";
import { readXlsx } from "../xlsx/ooxml/read-package";
import { readWithSheetJs } from "./sheetjs";
import { nodeInflater } from "./zlib";

/**
 * Reads a spreadsheet file (.xlsx, .xlsm, .xls, .ods, .et) into grids, one for each worksheet in tab order, hidden
 * ones too. Sheet ids count from 1. A formula cell that stores no result has value null and its formula; serial dates
 * of the 1904 system become those of the usual one. Only cells that hold something are kept: formats alone make
 * no row. Nothing in the file is run, and every part of it is read or the file is refused. @throws {FileError}
 */
export function readWorkbookFile(bytes: Uint8Array): readonly SheetGrid[] {
  const container = containerOf(bytes);
  const sheets = container.kind === "zip" ? readXlsx(container.entries, nodeInflater) : null;
  return sheets ?? readWithSheetJs(bytes, container);
}
