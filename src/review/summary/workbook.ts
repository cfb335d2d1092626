import type { CellValue, Row, Worksheet } from "exceljs";
import { a1 } from "../../core/grid/address";
import type { Money } from "../../core/number/money";
import { formById, type Forms } from "../../forms/forms";
import { MAX_ROW_HEIGHT, textHeight } from "../../layout/text-size";
import type { SummaryWords } from "../../messages/cli-forms";
import type { Locale } from "../../messages";
import { loadExcelJs } from "../../workbook/xlsx/exceljs";
import { fileText } from "../../workbook/xlsx/file-text";
import { linkTo } from "./links";
import { AMOUNT_FORMAT, FONT, GREY, LANDSCAPE_A4, LINK_BLUE, RED, style, TEXT_FORMAT } from "./look";
import { publishedSentence } from "./sentence";
import { publish, type Published, type RowNote, type SummaryRow } from "./rows";

/** The columns of the summary, in their order. */
type Column = keyof SummaryWords["columns"];

/** Widths in characters. */
const WIDTHS: Readonly<Record<Column, number>> = {
  number: 6,
  file: 28,
  project: 32,
  department: 20,
  year: 8,
  form: 20,
  total: 18,
  annual: 18,
  errors: 9,
  warnings: 9,
  note: 32,
};
const COLUMNS: readonly Column[] = [
  "number",
  "file",
  "project",
  "department",
  "year",
  "form",
  "total",
  "annual",
  "errors",
  "warnings",
  "note",
];
const SUMMED: readonly Column[] = ["total", "annual", "errors", "warnings"];

/** Points of one line. */
const LINE_HEIGHT = 18;
/** Rows that one line of the head names; the notes beside the rows say it of every one. */
const MOST_NAMED = 12;

export interface SummaryWorkbookOptions {
  /** Absolute: the folder that the workbook goes to, from which links start. */
  readonly folder: string;
  readonly words: SummaryWords;
  readonly locale: Locale;
  /** The forms that are known, for their names. */
  readonly forms: Forms;
}

/**
 * The summary as an .xlsx file: the sentence that is published, what it counts and what not, one line a project, and
 * the totals. Totals and sentence are formulas with their results, so that a deleted line is taken out of both. Texts
 * of the forms are written as texts.
 */
export async function summaryWorkbook(
  rows: readonly SummaryRow[],
  options: SummaryWorkbookOptions,
): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  const published = publish(rows);
  const { words } = options;
  const lines = headLines(rows.length, published, words);
  // The title, the sentence, the lines below it, the headings.
  const headingRow = 3 + lines.length;
  const sheet = workbook.addWorksheet(words.sheet, {
    views: [{ state: "frozen", xSplit: 0, ySplit: headingRow, showGridLines: false }],
    pageSetup: {
      ...LANDSCAPE_A4,
      horizontalCentered: true,
      printTitlesRow: `${headingRow}:${headingRow}`,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: words.pageFooter },
  });
  COLUMNS.forEach((column, index) => (sheet.getColumn(index + 1).width = WIDTHS[column]));
  const layout = { first: headingRow + 1, last: headingRow + rows.length };
  writeHead(sheet, lines, { published, layout, words });
  writeHeadings(sheet.getRow(headingRow), words);
  rows.forEach((row, index) => writeRow(sheet.getRow(layout.first + index), row, index, options));
  writeTotals(sheet.getRow(layout.last + 1), published, rows, { ...layout, words });
  sheet.autoFilter = { from: a1(headingRow - 1, 0), to: a1(layout.last - 1, COLUMNS.length - 1) };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** First and last row of the projects, counted from 1 as in the sheet. */
interface Layout {
  readonly first: number;
  readonly last: number;
}

function headLines(rows: number, published: Published, words: SummaryWords): readonly string[] {
  const named = (indexes: readonly number[]): string =>
    words.numberList(indexes.slice(0, MOST_NAMED).map(numberOf), indexes.length > MOST_NAMED);
  const line = (indexes: readonly number[], sentence: (count: number, numbers: string) => string): readonly string[] =>
    indexes.length === 0 ? [] : [sentence(indexes.length, named(indexes))];
  return [
    words.counted(rows),
    ...(published.years.length > 1 ? [words.severalYears(published.years)] : []),
    ...line(published.leftOut, words.leftOut),
    ...line(published.repeated, words.repeated),
    ...line(published.unread, words.unread),
    ...line(published.asides, words.asides),
  ];
}

/** What the first column says of a row. */
function numberOf(index: number): number {
  return index + 1;
}

function writeHead(
  sheet: Worksheet,
  lines: readonly string[],
  { published, layout, words }: { published: Published; layout: Layout; words: SummaryWords },
): void {
  const annual = range("annual", layout);
  const [before, between, after] = words.sentence;
  const formula = `${quoted(before)}&COUNT(${annual})&${quoted(between)}&TEXT(ROUND(SUM(${annual})/10000,2),"#,##0.00")&${quoted(after)}`;
  wideCell(sheet, 1, words.title, { size: 16, bold: true, centred: true });
  wideCell(
    sheet,
    2,
    { formula, result: publishedSentence(published, words), date1904: false },
    { size: 12, bold: true },
  );
  lines.forEach((line, index) => wideCell(sheet, 3 + index, line, { size: FONT.size, bold: false }));
}

/** A text in a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A line over all columns. */
function wideCell(
  sheet: Worksheet,
  row: number,
  value: CellValue,
  look: { readonly size: number; readonly bold: boolean; readonly centred?: true },
): void {
  sheet.mergeCells(row, 1, row, COLUMNS.length);
  const cell = sheet.getCell(row, 1);
  cell.value = value;
  cell.font = { ...FONT, size: look.size, bold: look.bold };
  cell.alignment = { vertical: "middle", horizontal: look.centred ? "center" : "left", wrapText: true };
  const width = COLUMNS.reduce((sum, column) => sum + WIDTHS[column], 0);
  const lines = typeof value === "string" ? textHeight(value, width) : LINE_HEIGHT;
  sheet.getRow(row).height = Math.max(lines, look.size * 1.8);
}

function writeHeadings(row: Row, words: SummaryWords): void {
  COLUMNS.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    cell.value = words.columns[column];
    style(cell, { bold: true, horizontal: "center", fill: GREY });
  });
  row.height = 2 * LINE_HEIGHT;
}

function writeRow(row: Row, content: SummaryRow, index: number, options: SummaryWorkbookOptions): void {
  const { project, note } = content;
  const failed = project === null && note?.kind !== "aside";
  const wrong = (project?.errors ?? 0) > 0;
  const texts: Readonly<Partial<Record<Column, string>>> = {
    file: content.file,
    project: project?.name ?? "",
    department: project?.department ?? "",
    form: project === null ? "" : (formById(options.forms, project.form)?.name[options.locale] ?? project.form),
    note: note === null ? "" : noteText(note, options.words),
  };
  COLUMNS.forEach((column, position) => {
    const cell = row.getCell(position + 1);
    const red = failed || (wrong && column === "errors") || (column === "note" && note !== null);
    switch (column) {
      case "number":
        cell.value = numberOf(index);
        return style(cell, { horizontal: "center" });
      case "file":
        cell.value = fileValue(content, options.folder);
        return style(cell, {
          horizontal: "left",
          color: content.path === null ? undefined : LINK_BLUE,
          underline: content.path !== null,
          format: TEXT_FORMAT,
        });
      case "project":
      case "department":
      case "form":
      case "note":
        cell.value = texts[column] === "" ? null : fileText(texts[column] ?? "");
        return style(cell, { horizontal: "left", format: TEXT_FORMAT, color: red ? RED : undefined });
      case "year":
        cell.value = project?.fiscalYear ?? null;
        return style(cell, { horizontal: "center" });
      case "total":
      case "annual":
        cell.value = amountOf(project?.[column] ?? null);
        return style(cell, { horizontal: "right", format: AMOUNT_FORMAT });
      case "errors":
      case "warnings":
        cell.value = project?.[column] ?? null;
        return style(cell, { horizontal: "center", color: red ? RED : undefined, bold: red });
    }
  });
  const heights = COLUMNS.map((column) => textHeight(texts[column] ?? "", WIDTHS[column]));
  row.height = Math.min(MAX_ROW_HEIGHT, Math.max(...heights));
}

function amountOf(amount: Money | null): number | null {
  return amount === null ? null : Number(amount);
}

/** A link by relationship, never a formula made of the file's name. */
function fileValue({ file, path }: SummaryRow, folder: string): CellValue {
  return path === null ? fileText(file) : { text: fileText(file), hyperlink: linkTo(path, folder) };
}

function noteText(note: RowNote, words: SummaryWords): string {
  switch (note.kind) {
    case "unread":
    case "aside":
      return note.reason;
    case "no-form":
      return words.notes.noForm;
    case "blank":
      return words.notes.blank;
    case "no-annual":
      return words.notes.noAnnual;
    case "same-content":
      return words.notes.sameContent(numberOf(note.row));
  }
}

function writeTotals(
  row: Row,
  published: Published,
  rows: readonly SummaryRow[],
  layout: Layout & { readonly words: SummaryWords },
): void {
  const counts = (column: "errors" | "warnings"): number =>
    rows.reduce((sum, { project }) => sum + (project?.[column] ?? 0), 0);
  const results: Readonly<Partial<Record<Column, number>>> = {
    total: Number(published.total),
    annual: Number(published.annual),
    errors: counts("errors"),
    warnings: counts("warnings"),
  };
  COLUMNS.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    const result = results[column];
    if (SUMMED.includes(column) && result !== undefined) {
      cell.value = { formula: `SUM(${range(column, layout)})`, result, date1904: false };
    } else if (column === "project") cell.value = layout.words.totalLabel;
    const amount = column === "total" || column === "annual";
    style(cell, {
      bold: true,
      fill: GREY,
      horizontal: amount ? "right" : "center",
      ...(amount ? { format: AMOUNT_FORMAT } : {}),
    });
  });
  row.height = 1.5 * LINE_HEIGHT;
}

function range(column: Column, { first, last }: Layout): string {
  const index = COLUMNS.indexOf(column);
  return `${a1(first - 1, index)}:${a1(last - 1, index)}`;
}
