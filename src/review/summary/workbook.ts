import { textHeight } from "../../layout/text-size";
import type { SummaryWords } from "../../messages/cli-forms";
import { blankSheet, type FileCell, type FileContent, type SheetFile } from "../../workbook/xlsx/sheet-file";
import { xlsxBytes } from "../../workbook/xlsx/xlsx-bytes";
import { COLUMNS, LINE_HEIGHT, range, WIDTHS, type Layout } from "./columns";
import { headingsLine, numberOfRow, placed, projectLine, totalsLine, type SummaryWorkbookOptions } from "./lines";
import { LANDSCAPE_A4, plain } from "./look";
import { publishedSentence } from "./sentence";
import { publish, type Published, type SummaryRow } from "./rows";

/** Rows that one line of the head names; the notes beside the rows say it of every one. */
const MOST_NAMED = 12;

/**
 * The summary as an .xlsx file: the sentence that is published, what it counts and what not, one line a project, and
 * the totals. Totals and sentence are formulas with their results, so that a deleted line is taken out of both. Texts
 * of the forms are written as texts.
 */
export async function summaryWorkbook(
  rows: readonly SummaryRow[],
  options: SummaryWorkbookOptions,
): Promise<Uint8Array> {
  return xlsxBytes({ sheets: [summarySheet(rows, options)], active: 0, parts: [] });
}

function summarySheet(rows: readonly SummaryRow[], options: SummaryWorkbookOptions): SheetFile {
  const { words } = options;
  const published = publish(rows);
  const lines = headLines(rows.length, published, words);
  // The title, the sentence, the lines below it, the headings. Rows are counted from 1 here, as formulas do.
  const headingRow = 3 + lines.length;
  const layout = { first: headingRow + 1, last: headingRow + rows.length };
  const head = [
    wideLine({ kind: "text", text: words.title }, { size: 16, bold: true, horizontal: "center" }),
    wideLine(sentence(published, layout, words), { size: 12, bold: true, horizontal: "left" }),
    ...lines.map((line) => wideLine({ kind: "text", text: line }, { bold: false, horizontal: "left" })),
  ];
  const table = [
    headingsLine(words),
    ...rows.map((row, index) => projectLine(row, index, options)),
    totalsLine(published, rows, { ...layout, words }),
  ];
  const last = COLUMNS.length - 1;
  return {
    ...blankSheet(words.sheet),
    gridlines: false,
    frozen: { rows: headingRow, columns: 0 },
    columnWidths: new Map(COLUMNS.map((column, index) => [index, WIDTHS[column]])),
    rowHeights: new Map([...head, ...table].map(({ height }, row) => [row, height])),
    cells: [
      ...head.map(({ content, style }, row): FileCell => ({ row, column: 0, content, style })),
      ...table.flatMap((line, index) => placed(line, headingRow + index)),
    ],
    merges: head.map((_, row) => ({ top: row, bottom: row, left: 0, right: last })),
    filter: { top: headingRow - 1, bottom: layout.last - 1, left: 0, right: last },
    print: {
      ...LANDSCAPE_A4,
      titleRows: { top: headingRow - 1, bottom: headingRow - 1 },
      headersFooters: { centerFooter: words.pageFooter },
    },
  };
}

function headLines(rows: number, published: Published, words: SummaryWords): readonly string[] {
  const named = (indexes: readonly number[]): string =>
    words.numberList(indexes.slice(0, MOST_NAMED).map(numberOfRow), indexes.length > MOST_NAMED);
  const line = (indexes: readonly number[], say: (count: number, numbers: string) => string): readonly string[] =>
    indexes.length === 0 ? [] : [say(indexes.length, named(indexes))];
  return [
    words.counted(rows),
    ...(published.years.length > 1 ? [words.severalYears(published.years)] : []),
    ...line(published.leftOut, words.leftOut),
    ...line(published.repeated, words.repeated),
    ...line(published.unread, words.unread),
    ...line(published.asides, words.asides),
  ];
}

/** The published sentence as a formula over the table. */
function sentence(published: Published, layout: Layout, words: SummaryWords): FileContent {
  const annual = range("annual", layout);
  const [before, between, after] = words.sentence;
  const formula = `=${quoted(before)}&COUNT(${annual})&${quoted(between)}&TEXT(ROUND(SUM(${annual})/10000,2),"#,##0.00")&${quoted(after)}`;
  return { kind: "formula", formula, result: publishedSentence(published, words) };
}

/** A text in a formula. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A line over all columns. */
function wideLine(
  content: FileContent,
  look: Parameters<typeof plain>[0],
): Pick<FileCell, "content" | "style"> & { readonly height: number } {
  const width = COLUMNS.reduce((sum, column) => sum + WIDTHS[column], 0);
  const style = plain(look);
  const lines = content.kind === "text" ? textHeight(content.text, width) : LINE_HEIGHT;
  return { content, style, height: Math.max(lines, style.fontSize * 1.8) };
}
