import type { Area } from "../core/grid/grid";
import type { CellRef, FormPart, FormReading, ReadCell, ReadTable, SheetRef } from "../reader/reading";
import { contentAt, isFormula, NOTHING } from "./look";
import { movedAt, rowsMoved } from "./references";
import type { HeldContent, SheetLook } from "./sheet-edit";
import { standsOn, tableAt, type TablePlace } from "./table-place";

/** A form and its sheet as they were before somebody put rows into them: what a row lacks is what a command of ours would have done. */

/** Whole rows that somebody has put into a sheet. */
export interface InsertedRows {
  /** The first of them. */
  readonly row: number;
  readonly count: number;
}

/** The table that the rows have come into, or right below; null where it is none. */
export function placeBefore(reading: FormReading, sheet: SheetRef, inserted: InsertedRows): TablePlace | null {
  return tableAt(readingBefore(reading, sheet, inserted), sheet, inserted.row - 1, null);
}

function readingBefore(reading: FormReading, sheet: SheetRef, { row, count }: InsertedRows): FormReading {
  const moved = (at: number): number | null => rowsMoved({ top: at, bottom: at }, row, -count)?.top ?? null;
  const cellBefore = (cell: ReadCell): ReadCell => ({ ...cell, at: { ...cell.at, row: rowBefore(cell.at) } });
  const rowBefore = (at: CellRef): number => (at.sheet.id === sheet.id ? (moved(at.row) ?? at.row) : at.row);
  const tableBefore = (table: ReadTable): ReadTable => ({
    ...table,
    rows: table.rows.flatMap((each) => {
      if (!standsOn(each, sheet)) return [each];
      const at = moved(each.row);
      if (at === null) return [];
      const cells = [...each.cells].map(([key, cell]) => [key, cellBefore(cell)] as const);
      return [{ ...each, row: at, cells: new Map(cells) }];
    }),
  });
  const partBefore = (part: FormPart): FormPart => {
    if (part.sheet.id !== sheet.id) return part;
    return { ...part, area: { ...part.area, ...(rowsMoved(part.area, row, -count) ?? {}) } };
  };
  return {
    ...reading,
    parts: reading.parts.map(partBefore),
    tables: new Map([...reading.tables].map(([path, table]) => [path, tableBefore(table)])),
  };
}

/** The same of a sheet's look. Of what named only the new rows nothing is told. */
export function lookBefore(look: SheetLook, { row, count }: InsertedRows): SheetLook {
  const { area } = look;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const kept = rows.filter((each) => each < row || each >= row + count);
  const numbers = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const contentBefore = (held: HeldContent): HeldContent => {
    if (!isFormula(held)) return held;
    const content = movedAt(held.content, row, -count);
    return content.includes("#REF!") ? NOTHING : { ...held, content };
  };
  const byRow = <Value>(map: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> =>
    new Map(
      [...map].flatMap(([at, value]) => {
        const to = rowsMoved({ top: at, bottom: at }, row, -count);
        return to ? [[to.top, value] as const] : [];
      }),
    );
  return {
    area: { ...area, bottom: area.bottom - count },
    contents: kept.map((each) => numbers.map((column) => contentBefore(contentAt(look, each, column)))),
    merges: look.merges.flatMap((merge) => areaBefore(merge, row, count) ?? []),
    heights: kept.map((each) => look.heights[each - area.top] ?? 0),
    guards: byRow(look.guards),
    styles: byRow(look.styles),
    printArea: look.printArea && areaBefore(look.printArea, row, count),
    conditions: look.conditions.map((each) => ({ ...each, formula: movedAt(each.formula, row, -count) })),
  };
}

function areaBefore(area: Area, row: number, count: number): Area | null {
  const rows = rowsMoved(area, row, -count);
  return rows && { ...area, ...rows };
}
