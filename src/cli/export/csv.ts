import { ELEMENT_TABLES, type TableName } from "../../canonical/elements/mapping";
import { elementColumns, type ElementRecord } from "../../canonical/elements/records";
import { csvNames, csvText, type CsvStyle } from "../files/csv-text";

/** The line that names the columns of a table. */
export function csvHead(table: TableName, style: CsvStyle): string {
  return csvNames(columnsOf(table), style);
}

export function csvLines(table: TableName, records: readonly ElementRecord[], style: CsvStyle): string {
  const columns = columnsOf(table);
  const rows = records
    .filter((record) => record.table === table)
    .map(({ values }) => columns.map((column) => values[column] ?? null));
  return csvText(rows, style);
}

function columnsOf(name: TableName): readonly string[] {
  const table = ELEMENT_TABLES.find((each) => each.name === name);
  return table ? elementColumns(table) : [];
}
