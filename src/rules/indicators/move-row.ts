import type { FormReading, ReadCell, ReadRow } from "../../reader/reading";
import { isEmpty } from "../checked/cells";
import type { CellWrite, Fix } from "../fix";
import type { IndicatorRow } from "../checked/indicator-rows";
import type { TableNode } from "../../forms/compile/form";

/**
 * What one click may write to move an indicator to another second level: its name, its target and whatever else was
 * typed in its row into the first printed blank row of that level, and nothing where it stood. Null where no blank row
 * is printed there, or where a cell is more than the text in it (a formula, a label, a text over several cells).
 */
export function moveRow({ tables }: FormReading, row: IndicatorRow, level: string): Fix | null {
  const { table } = row;
  const rows = tables.get(table.path)?.rows ?? [];
  const from = rows.find((each) => each.cells.get(table.indicators?.name.key ?? "") === row.name);
  const to = blankRowOf(rows, table, level);
  if (!from || !to) return null;
  const written: CellWrite[] = [];
  const cleared: CellWrite[] = [];
  for (const column of typedColumns(table)) {
    const cell = from.cells.get(column);
    const place = to.cells.get(column);
    if (isEmpty(cell)) continue;
    if (!cell || !place || place.inline || !isPlainText(cell)) return null;
    written.push({ at: place.at, text: cell.raw });
    cleared.push({ at: cell.at, text: "" });
  }
  return { kind: "move-row", writes: [...written, ...cleared] };
}

function typedColumns(table: TableNode): readonly string[] {
  return table.columns.filter(({ value }) => value.type !== "level1" && value.type !== "level2").map(({ key }) => key);
}

function blankRowOf(rows: readonly ReadRow[], table: TableNode, level: string): ReadRow | undefined {
  const level2 = table.indicators?.level2?.key;
  return rows.find((row) => {
    const value = level2 === undefined ? undefined : row.cells.get(level2)?.value;
    return row.blank && value?.type === "level" && value.level2?.code === level;
  });
}

function isPlainText(cell: ReadCell): boolean {
  const { type } = cell.value;
  return (type === "text" || type === "target") && !cell.inline && cell.formula === null && cell.sources.length === 1;
}
