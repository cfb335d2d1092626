import { stringify } from "csv-stringify/sync";

/**
 * Lines of a table as CSV (RFC 4180). For loading, values stand as they are. For Excel, texts that it would take for
 * formulas get a single quote before them, and the file begins with the mark by which Excel knows UTF-8.
 */
export interface CsvStyle {
  readonly excel: boolean;
}

const BYTE_ORDER_MARK = "\ufeff";

/** The line that names the columns, with which a file begins. */
export function csvNames(columns: readonly string[], { excel }: CsvStyle): string {
  return (excel ? BYTE_ORDER_MARK : "") + csvText([columns], { excel: false });
}

/** Rows of values, each row with the end of its line; null is an empty value. */
export function csvText(rows: readonly (readonly (string | number | null)[])[], { excel }: CsvStyle): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      record_delimiter: "\r\n",
      // A line end inside a text is LF, which is no delimiter here and would be taken for one.
      quoted_match: /[\r\n]/,
      escape_formulas: excel,
    },
  );
}
