import { stringify } from "csv-stringify/sync";
import { ELEMENT_TABLES, type TableName } from "../../canonical/elements/mapping";
import { elementColumns, type ElementRecord } from "../../canonical/elements/records";

/**
 * Lines of a table as CSV (RFC 4180). For loading, values stand as they are. For Excel, texts that it would take for
 * formulas get a single quote before them, and the file begins with the mark by which Excel knows UTF-8.
 */
export interface CsvStyle {
  readonly excel: boolean;
}

const BYTE_ORDER_MARK = "\ufeff";

export function csvHead(table: TableName, { excel }: CsvStyle): string {
  return (excel ? BYTE_ORDER_MARK : "") + lines([columnsOf(table)], { excel: false });
}

export function csvLines(table: TableName, records: readonly ElementRecord[], style: CsvStyle): string {
  const columns = columnsOf(table);
  const rows = records
    .filter((record) => record.table === table)
    .map(({ values }) => columns.map((column) => values[column] ?? null));
  return lines(rows, style);
}

function columnsOf(name: TableName): readonly string[] {
  const table = ELEMENT_TABLES.find((each) => each.name === name);
  return table ? elementColumns(table) : [];
}

function lines(rows: readonly (readonly (string | number | null)[])[], { excel }: CsvStyle): string {
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
