import { isAlone, isEmpty, wordsIn } from "../checked/cells";
import type { Checked } from "../checked/checked";
import type { CellWrite, Fix } from "../fix";
import type { IndicatorRow } from "../checked/indicator-rows";

/**
 * What one click may write to move an indicator to another second level: its name, its target and whatever else was
 * typed in its row into the first printed blank row of that level, and nothing where it stood. Null where no blank row
 * is printed there, or where a cell is more than the text in it (a formula, a label, a text over several cells).
 */
export function moveRow({ rows }: Checked, { table, read: from }: IndicatorRow, level: string): Fix | null {
  const to = rows.find((row) => row.table === table && row.level === level && row.read.blank)?.read;
  if (!to) return null;
  const written: CellWrite[] = [];
  const cleared: CellWrite[] = [];
  for (const { key, value } of table.columns) {
    const cell = from.cells.get(key);
    const place = to.cells.get(key);
    if (value.type === "level1" || value.type === "level2" || !cell || isEmpty(cell)) continue;
    if (!place || place.inline || wordsIn(cell) === null || !isAlone(cell)) return null;
    written.push({ at: place.at, text: cell.raw });
    cleared.push({ at: cell.at, text: "" });
  }
  return { kind: "move-row", writes: [...written, ...cleared] };
}
