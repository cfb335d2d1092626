/**
 * Makes `tests/fixtures/workbooks`: files that another program wrote (LibreOffice), of forms that the add-in laid out
 * and of forms that a person typed. Run by hand with `npx tsx tests/support/make-workbooks.ts` when a form is added;
 * the tests read the files without LibreOffice. What each must say is in the tests, not made here.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Workbook as ExcelWorkbook } from "exceljs";
import { loadExcelJs } from "./exceljs";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { CASES, FORMATTED, WRITERS, type Writer } from "./formatted-cells";
import { startOffice } from "../workbook/xlsx/soffice";
import { PLANNED, TYPED, type Typed } from "./typed-workbooks";
import { parseDocument, plansOf } from "./shipped";

const FOLDER = path.resolve(__dirname, "../fixtures/workbooks");

async function main(): Promise<void> {
  const files = new Map<string, Uint8Array>();
  for (const [name, source] of Object.entries(PLANNED)) files.set(name, await planned(source));
  for (const [name, typed] of Object.entries(TYPED)) files.set(name, await typedByHand(typed));
  mkdirSync(FOLDER, { recursive: true });
  const office = startOffice({ recalculate: false });
  try {
    for (const format of ["xlsx", "xls", "ods"] as const) {
      for (const [name, bytes] of await office.resave(files, format))
        writeFileSync(path.join(FOLDER, `${name}.${format}`), bytes);
    }
  } finally {
    office.dispose();
  }
  for (const locale of WRITERS) await inTheirLanguage(locale);
}

/** Number formats, and forms in which they count, as a LibreOffice of another language writes them. */
async function inTheirLanguage(locale: Writer): Promise<void> {
  const files = new Map<string, Uint8Array>([["formats", await numberFormats()]]);
  for (const name of CASES) files.set(name, readFileSync(path.join(FOLDER, "../cases", `${name}.xlsx`)));
  mkdirSync(path.join(FOLDER, locale), { recursive: true });
  const office = startOffice({ recalculate: false, locale });
  try {
    for (const format of ["xlsx", "ods"] as const) {
      for (const [name, bytes] of await office.resave(files, format))
        writeFileSync(path.join(FOLDER, locale, `${name}.${format}`), bytes);
    }
  } finally {
    office.dispose();
  }
}

/** A value and its format in each row, the format in words beside it. */
async function numberFormats(): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook: ExcelWorkbook = new Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  for (const [value, format] of FORMATTED) {
    const row = sheet.addRow([value, format]);
    row.getCell(1).numFmt = format;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A canonical document as the add-in lays it out. */
async function planned(source: string): Promise<Uint8Array> {
  const parsed = parseDocument(readFileSync(path.resolve(__dirname, "../..", source)));
  if (!parsed.ok) throw new Error(`${source} is no canonical document`);
  return writeXlsx(plansOf(parsed.document));
}

async function typedByHand({ rows, formats, merges, widths, hiddenRows, hiddenColumns }: Typed): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook: ExcelWorkbook = new Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.getCell(row + 1, column + 1).value = value;
    }),
  );
  for (const [address, format] of Object.entries(formats ?? {})) sheet.getCell(address).numFmt = format;
  for (const area of merges ?? []) sheet.mergeCells(area);
  widths?.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (const row of hiddenRows ?? []) sheet.getRow(row).hidden = true;
  for (const column of hiddenColumns ?? []) sheet.getColumn(column).hidden = true;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
