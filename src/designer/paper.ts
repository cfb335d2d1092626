import type { Drawing } from "../core/grid/drawing";
import { type Area, around, cellAt, type Grid, intersect } from "../core/grid/grid";
import { canonicalText, labelKey, withoutSpaces } from "../core/text/text";
import { cellText } from "../values/cell-text";
import { frameOf } from "./frame";
import type { Mark, SheetArea } from "./proposal";

/** A sheet as somebody sees it who has it before them: boxes in lines, merged ones as one. */

export interface Box {
  readonly area: SheetArea;
  /** As written; empty where nothing stands. */
  readonly text: string;
  readonly key: string;
  /** Its number, where it holds one. */
  readonly number: number | null;
  /** Whether it is worked out of other cells. */
  readonly formula?: true;
  /** No lines are drawn around it, on a sheet that draws them around others. */
  readonly outside?: true;
  /** What somebody said that it is, where the sheet does not say it by itself. */
  readonly mark?: Mark["as"];
}

export interface Paper {
  readonly area: Area;
  /** How the sheet is drawn; null where that is not known. */
  readonly drawing: Drawing | null;
  /** The boxes that reach into a row, from left to right. */
  readonly row: (row: number) => readonly Box[];
  /** What somebody marked as lists, from their headings on. */
  readonly tables: readonly Area[];
}

/** Sheets that people fill in are smaller; what stands further out is nothing of a form. */
const MOST_ROWS = 600;
const MOST_COLUMNS = 60;

/** The written part of a sheet as boxes; null where nothing is written. */
export function paperOf(
  grid: Grid,
  sheet: number,
  { marks: all = [], drawing = null }: { readonly marks?: readonly Mark[]; readonly drawing?: Drawing | null } = {},
): Paper | null {
  const marks = all.filter((mark) => (mark.sheet ?? 0) === sheet);
  const written = writtenArea(grid, marks);
  if (written === null) return null;
  const frame = frameOf(grid, written, drawing);
  const area = frame?.area ?? written;
  const boxed = (of: SheetArea): Box => {
    const box = boxAt(grid, of);
    return frame && !frame.touches(of) ? { ...box, outside: true } : box;
  };
  const owners = new Map<number, Map<number, Box>>();
  const own = (box: Box): void => {
    for (let row = box.area.top; row <= Math.min(box.area.bottom, area.bottom); row += 1) {
      const line = owners.get(row) ?? new Map<number, Box>();
      owners.set(row, line);
      for (let column = box.area.left; column <= box.area.right; column += 1) line.set(column, box);
    }
  };
  for (const merge of grid.merges) {
    if (merge.top > area.bottom || merge.left > area.right) continue;
    own(boxed({ ...merge, sheet }));
  }
  for (const mark of marks) if (mark.as !== "table") own(markedBox(grid, mark, sheet));
  const rows = new Map<number, readonly Box[]>();
  const row = (at: number): readonly Box[] => {
    const known = rows.get(at);
    if (known) return known;
    const boxes: Box[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const merged = owners.get(at)?.get(column);
      const box = merged ?? boxed({ top: at, bottom: at, left: column, right: column, sheet });
      boxes.push(box);
      column = Math.max(column, box.area.right);
    }
    rows.set(at, boxes);
    return boxes;
  };
  return { area, drawing, row, tables: marks.filter(({ as }) => as === "table").map((mark) => mark.area) };
}

/** The marked cells as one box, together with what they are merged with; a place to write in is as if nothing stood there. */
function markedBox(grid: Grid, { area: marked, as }: Mark, sheet: number): Box {
  const area = grid.merges.reduce((whole, merge) => (intersect(merge, whole) ? around(whole, merge) : whole), marked);
  const words: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) words.push(cellText(cellAt(grid, row, column)));
  }
  const text = as === "field" ? "" : (canonicalText(words.filter((each) => each !== "").join(" ")) ?? "");
  return { area: { ...area, sheet }, text, key: labelKey(text), number: null, mark: as };
}

function boxAt(grid: Grid, area: SheetArea): Box {
  const cell = cellAt(grid, area.top, area.left);
  const text = canonicalText(cellText(cell)) ?? "";
  const number = typeof cell?.value === "number" ? cell.value : null;
  return { area, text, key: labelKey(text), number, ...(cell?.formula ? { formula: true } : {}) };
}

/** Around everything written, and the merged cells beside it. */
function writtenArea(grid: Grid, marks: readonly Mark[]): Area | null {
  let area: Area | null = null;
  const add = (other: Area): void => {
    area = area === null ? other : around(area, other);
  };
  grid.cells.slice(0, MOST_ROWS).forEach((cells, index) => {
    cells.slice(0, MOST_COLUMNS).forEach((cell, column) => {
      if (cell === null || withoutSpaces(cellText(cell)) === "") return;
      const [row, at] = [grid.top + index, grid.left + column];
      add({ top: row, bottom: row, left: at, right: at });
    });
  });
  if (area === null) return null;
  for (const mark of marks) add(mark.area);
  for (const merge of grid.merges) {
    if (merge.bottom - merge.top > MOST_ROWS || merge.right - merge.left > MOST_COLUMNS) continue;
    const written: Area = area;
    const beside = merge.top <= written.bottom + 1 && merge.left <= written.right + 1;
    if (beside && merge.bottom >= written.top && merge.right >= written.left) add(merge);
  }
  return area;
}

export function isBlankBox({ text }: Box): boolean {
  return text === "";
}

/** Printed words on one line, as a definition writes them. */
export function wordsOf(text: string): string {
  return withoutSpaces(text);
}

export const heightOf = ({ area }: Box): number => area.bottom - area.top + 1;
