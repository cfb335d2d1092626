import type { Money } from "../../core/number/money";
import { formById, type Forms } from "../../forms/forms";
import { MAX_ROW_HEIGHT, textHeight } from "../../layout/text-size";
import type { Locale } from "../../messages";
import type { SummaryWords } from "../../messages/cli-forms";
import type { FileCell, FileContent, Link } from "../../workbook/xlsx/sheet-file";
import { COLUMNS, LINE_HEIGHT, range, WIDTHS, type Column, type Layout } from "./columns";
import { linkTo } from "./links";
import { AMOUNT_FORMAT, GREY, LINK_BLUE, RED, ruled, TEXT_FORMAT, type CellLook } from "./look";
import type { Published, RowNote, SummaryRow } from "./rows";

/** The lines of the table: headings, projects, totals. */

export interface SummaryWorkbookOptions {
  /** Absolute: the folder that the workbook goes to, from which links start. */
  readonly folder: string;
  readonly words: SummaryWords;
  readonly locale: Locale;
  /** The forms that are known, for their names. */
  readonly forms: Forms;
}

/** A row of the sheet, its cells in the order of the columns. */
export interface Line {
  /** Points. */
  readonly height: number;
  readonly cells: readonly LineCell[];
}

type LineCell = Pick<FileCell, "content" | "link" | "style">;

const NOTHING: FileContent = { kind: "blank" };
const SUMMED: readonly Column[] = ["total", "annual", "errors", "warnings"];

function cell(content: FileContent, look: CellLook, link?: Link): LineCell {
  return { content, style: ruled(look), ...(link === undefined ? {} : { link }) };
}

/** The cells of a line at a row, counted from 1. */
export function placed(line: Line, row: number): readonly FileCell[] {
  return line.cells.map((each, column) => ({ ...each, row: row - 1, column }));
}

export function headingsLine(words: SummaryWords): Line {
  return {
    height: 2 * LINE_HEIGHT,
    cells: COLUMNS.map((column) =>
      cell(textOf(words.columns[column]), { bold: true, horizontal: "center", fill: GREY }),
    ),
  };
}

export function projectLine(row: SummaryRow, index: number, options: SummaryWorkbookOptions): Line {
  const { project, note } = row;
  const { words, forms, locale } = options;
  const texts: Readonly<Partial<Record<Column, string>>> = {
    file: row.file,
    project: project?.name ?? "",
    department: project?.department ?? "",
    form: project === null ? "" : (formById(forms, project.form)?.name[locale] ?? project.form),
    note: note === null ? "" : noteText(note, words),
  };
  const heights = COLUMNS.map((column) => textHeight(texts[column] ?? "", WIDTHS[column]));
  return {
    height: Math.min(MAX_ROW_HEIGHT, Math.max(...heights)),
    cells: COLUMNS.map((column) => projectCell(column, row, { index, texts, folder: options.folder })),
  };
}

interface ProjectTexts {
  readonly index: number;
  readonly texts: Readonly<Partial<Record<Column, string>>>;
  readonly folder: string;
}

function projectCell(column: Column, row: SummaryRow, { index, texts, folder }: ProjectTexts): LineCell {
  const { project, note, path } = row;
  const failed = project === null && note?.kind !== "aside";
  const wrong = (project?.errors ?? 0) > 0;
  const red = failed || (wrong && column === "errors") || (column === "note" && note !== null);
  const text = textOf(texts[column] ?? "");
  switch (column) {
    case "number":
      return cell(numberOf(numberOfRow(index)), { horizontal: "center" });
    case "file":
      // A link by relationship, never a formula made of the file's name.
      return path === null
        ? cell(text, { horizontal: "left", format: TEXT_FORMAT })
        : cell(
            text,
            { horizontal: "left", color: LINK_BLUE, underline: true, format: TEXT_FORMAT },
            { kind: "outside", address: linkTo(path, folder) },
          );
    case "project":
    case "department":
    case "form":
    case "note":
      return cell(text, { horizontal: "left", format: TEXT_FORMAT, color: red ? RED : undefined });
    case "year":
      return cell(numberOf(project?.fiscalYear ?? null), { horizontal: "center" });
    case "total":
    case "annual":
      return cell(amountOf(project?.[column] ?? null), { horizontal: "right", format: AMOUNT_FORMAT });
    case "errors":
    case "warnings":
      return cell(numberOf(project?.[column] ?? null), {
        horizontal: "center",
        color: red ? RED : undefined,
        bold: red,
      });
  }
}

export function totalsLine(
  published: Published,
  rows: readonly SummaryRow[],
  { words, ...layout }: Layout & { readonly words: SummaryWords },
): Line {
  const counts = (column: "errors" | "warnings"): number =>
    rows.reduce((sum, { project }) => sum + (project?.[column] ?? 0), 0);
  const results: Readonly<Partial<Record<Column, number>>> = {
    total: Number(published.total),
    annual: Number(published.annual),
    errors: counts("errors"),
    warnings: counts("warnings"),
  };
  const contentOf = (column: Column): FileContent => {
    const result = results[column];
    if (SUMMED.includes(column) && result !== undefined)
      return { kind: "formula", formula: `=SUM(${range(column, layout)})`, result };
    return column === "project" ? textOf(words.totalLabel) : NOTHING;
  };
  return {
    height: 1.5 * LINE_HEIGHT,
    cells: COLUMNS.map((column) => {
      const amount = column === "total" || column === "annual";
      return cell(contentOf(column), {
        bold: true,
        fill: GREY,
        horizontal: amount ? "right" : "center",
        ...(amount ? { format: AMOUNT_FORMAT } : {}),
      });
    }),
  };
}

/** What the first column says of a row. */
export function numberOfRow(index: number): number {
  return index + 1;
}

function textOf(words: string): FileContent {
  return words === "" ? NOTHING : { kind: "text", text: words };
}

function numberOf(value: number | null): FileContent {
  return value === null ? NOTHING : { kind: "number", number: value };
}

function amountOf(amount: Money | null): FileContent {
  return numberOf(amount === null ? null : Number(amount));
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
      return words.notes.sameContent(numberOfRow(note.row));
  }
}
