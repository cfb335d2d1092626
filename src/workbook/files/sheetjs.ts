import type { CellObject, Range, WorkBook, WorkSheet } from "@e965/xlsx";
import { isDateFormat } from "../../core/date/dates";
import { EMPTY_GRID, type Area, type Cell, type CellValue, type Grid } from "../../core/grid/grid";
import { shownText } from "../../core/number-format/shown-text";
import type { HiddenState } from "../../reader/reading";
import type { SheetGrid } from "../workbook";
import { resetFormatTable } from "./built-in-formats";
import { withoutFalseZeros } from "./stored-zeros";
import type { Container, ContainerKind } from "../xlsx/container";
import { FileError } from "../xlsx/file-error";
import { MAX_CELLS, sizeOf } from "../xlsx/grid-size";
import { decodedXml } from "../xlsx/ooxml/xml-text";
import { cellFormats, type CellFormats } from "./opendocument/cell-formats";
import { hiddenTables } from "./opendocument/hidden-tables";
import { cellsOfOpenDocument, cellsOfXlsb } from "./parts";
import { sheetJs } from "./sheetjs-library";

/** Days between the two date systems: serial 0 is 1904-01-01 in the other one. */
const DAYS_TO_1904 = 1462;

/** The sheets of what is no .xlsx file: .xls and .et, .ods, .xlsb. @throws {FileError} */
export function readWithSheetJs(bytes: Uint8Array, { kind, entries }: Container): readonly SheetGrid[] {
  const opendocument = kind === "opendocument" ? cellsOfOpenDocument(entries) : null;
  const workbook = parse(opendocument?.file ?? (kind === "zip" ? cellsOfXlsb(entries) : bytes), kind);
  const days = workbook.Workbook?.WBProps?.date1904 === true ? DAYS_TO_1904 : 0;
  const names = workbook.SheetNames;
  if (names.length === 0) throw new FileError("not-a-spreadsheet");
  if (new Set(names).size < names.length) throw new FileError("damaged");
  const outOfSight = opendocument === null ? new Set<string>() : hiddenTables(opendocument.content);
  const formats = opendocument === null ? null : cellFormats(opendocument.styles, opendocument.content);
  let room = MAX_CELLS;
  return names.map((found, index) => {
    const sheet = workbook.Sheets[found];
    // The parser gives names of an .ods file as its XML has them.
    const name = opendocument === null ? found : decodedXml(found);
    // The parser passes over worksheets that it cannot read.
    if (!sheet) throw new FileError("damaged");
    const grid = gridOf(sheet, days, formats && (formats.get(name) ?? []));
    room -= sizeOf(grid);
    if (room < 0) throw new FileError("too-large");
    const hidden = outOfSight.has(name) ? "hidden" : HIDDEN[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0];
    const ref = { id: String(index + 1), name, ...(hidden === undefined ? {} : { hidden }) };
    return { sheet: ref, grid: kind === "compound" ? withoutFalseZeros(grid) : grid };
  });
}

/** What the parser's numbers say of a sheet that is not shown. */
const HIDDEN: Readonly<Record<number, HiddenState>> = { 1: "hidden", 2: "very-hidden" };

/** Stubs are the cells without a value, among them formulas that store no result. */
const OPTIONS = { type: "buffer", dense: true, cellNF: true, cellHTML: false, sheetStubs: true } as const;

function parse(bytes: Uint8Array, container: ContainerKind): WorkBook {
  if (container === "compound") resetFormatTable();
  const { error } = console;
  // The parser tells the console about number formats that it takes approximately. The displayed text is right.
  console.error = () => undefined;
  try {
    return sheetJs().read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    if (/password|encrypt/i.test(words)) throw new FileError("encrypted", { cause });
    if (/unsupported|unrecognized|could not find workbook|cannot find file|not find|not a spreadsheet/i.test(words)) {
      throw new FileError("not-a-spreadsheet", { cause });
    }
    throw new FileError(container === "compound" ? "not-a-spreadsheet" : "damaged", { cause });
  } finally {
    console.error = error;
  }
}

/** `days` are to be added to serial dates; `formats` are those of an OpenDocument file. */
function gridOf(sheet: WorkSheet, days: number, formats: CellFormats | null): Grid {
  const rows = (sheet["!data"] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const found: { readonly row: number; readonly column: number; readonly cell: Cell }[] = [];
  rows.forEach((row, rowIndex) =>
    row?.forEach((object, column) => {
      const cell = object ? cellOf(object, days, formats && { known: formats[rowIndex]?.[column] ?? null }) : null;
      if (cell) found.push({ row: rowIndex, column, cell });
    }),
  );
  const [first] = found;
  if (!first) return EMPTY_GRID;
  const top = first.row;
  const left = found.reduce((least, { column }) => Math.min(least, column), first.column);
  const cells: (Cell | null)[][] = [];
  for (const { row, column, cell } of found) {
    while (cells.length <= row - top) cells.push([]);
    const line = cells[row - top];
    if (!line) continue;
    while (line.length < column - left) line.push(null);
    line.push(cell);
  }
  return { top, left, cells, merges: (sheet["!merges"] ?? []).map(areaOf) };
}

/**
 * Null for a cell that holds nothing. `opendocument` has the format of a cell of such a file, where it can be told: what the
 * parser has in its place is only near it, and the text that the cell showed its writer is better.
 */
function cellOf(object: CellObject, days: number, opendocument: { readonly known: string | null } | null): Cell | null {
  const formula = object.f === undefined ? null : `=${object.f}`;
  const format = opendocument?.known ?? (object.z === undefined ? "General" : String(object.z));
  const stored = valueOf(object, format, days);
  // The file stores no value for a formula that gives an empty text.
  const value = stored === null && formula !== null && opendocument !== null ? "" : stored;
  if (formula === null && (value === null || value === "")) return null;
  const asWritten = opendocument !== null && opendocument.known === null && typeof value !== "string";
  const text = textOf(object, value, asWritten ? null : format);
  return { text, value, formula, format: asWritten ? withPercent(format, text) : format };
}

/** A format that says, as the text does, that a number is one of hundredths. */
function withPercent(format: string, text: string): string {
  if (!text.endsWith("%") || format.includes("%")) return format;
  const point = text.lastIndexOf(".");
  return point < 0 ? "0%" : `0.${"0".repeat(text.length - point - 2)}%`;
}

function valueOf(object: CellObject, format: string, days: number): CellValue {
  switch (object.t) {
    case "z":
      return null;
    case "e":
      return object.w ?? "#N/A";
    case "n":
      // What is said to be a number and is none is what it shows.
      if (typeof object.v !== "number" || !Number.isFinite(object.v)) return object.w ?? null;
      return isDateFormat(format) ? object.v + days : object.v;
    case "s":
      return typeof object.v === "string" ? object.v : null;
    case "b":
      return object.v === true;
    case "d":
      return object.w ?? null;
  }
}

/** What the file itself says is shown, where there is no format or it shows nothing that says the value. */
function textOf(object: CellObject, value: CellValue, format: string | null): string {
  if (value === null) return "";
  return (format === null ? null : shownText(value, format)) ?? object.w ?? String(value);
}

function areaOf(range: Range): Area {
  return { top: range.s.r, left: range.s.c, bottom: range.e.r, right: range.e.c };
}
