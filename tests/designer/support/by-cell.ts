import type { FormReading, ReadCell } from "../../../src/reader/reading";
import { said } from "../../reader/summary";

/** What a form says in each of its cells, whatever its values are called. */
export function saidByCell(reading: FormReading): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const add = ({ at, value, raw, inline }: ReadCell): void => {
    const words = said(value);
    if (words === null || words === "" || raw.trim() === "") return;
    const key = `${at.sheet.name} ${at.row},${at.column}${inline ? ` ${words}` : ""}`;
    cells.set(key, value.type === "money" ? words : raw.trim());
  };
  for (const field of reading.fields.values()) add(field);
  for (const field of reading.parts.flatMap(({ repeats }) => [...repeats.values()])) add(field);
  for (const table of reading.tables.values()) {
    for (const { cells: row, index } of table.rows) if (index !== null) for (const cell of row.values()) add(cell);
  }
  return cells;
}
