import { boundsOf, contains, type Area } from "../../core/grid/grid";

/** Parts that a sheet is asked about at a time. */
const PARTS = 32;
/** Rounds of asking, each about parts 32 times smaller. */
const ROUNDS = 4;
/** Of one round: content strewn over the whole sheet is read as it lies, with the blank cells between. */
const MOST_PARTS = 1024;
/** A box whose parts are filled by this much is as small as asking can make it. */
const DENSE = 0.5;

/** Where a huge worksheet holds anything. */
export interface Content {
  /** Boxes that hold all content, from top to bottom. */
  readonly boxes: readonly Area[];
  /** Parts that cover the used range. What one of them holds lies within one box. */
  readonly parts: readonly Area[];
}

/**
 * Finds the content of a used range that a single cell far away may have blown up to millions of cells: the range is
 * cut into parts, each is asked how much of it is in use, and those that are still large are cut again. A few round
 * trips of a few numbers each; nothing is read.
 */
export async function locateContent(sheet: Excel.Worksheet, used: Area, small: number): Promise<Content> {
  const boxes: Area[] = [];
  const parts: Area[] = [];
  let open: readonly Area[] = [used];
  for (let round = 1; open.length > 0; round += 1) {
    const asked = open.map((area) => split(area).map((part) => ({ part, range: askUsed(sheet, part) })));
    await sheet.context.sync();
    const last = round === ROUNDS || open.length * PARTS > MOST_PARTS;
    const next: Area[] = [];
    open.forEach((area, index) => {
      const answers = (asked[index] ?? []).map(({ part, range }) => ({ part, box: usedArea(range) }));
      const filled = answers.reduce((sum, { box }) => sum + (box === null ? 0 : cellCount(box)), 0);
      const dense = filled > cellCount(area) * DENSE;
      if (last || dense) {
        parts.push(area);
        const box = dense ? area : boundsOf(answers.flatMap((answer) => answer.box ?? []));
        if (box !== null) boxes.push(box);
        return;
      }
      for (const { part, box } of answers) {
        if (box !== null && cellCount(box) > small) next.push(part);
        else parts.push(part);
        if (box !== null && cellCount(box) <= small) boxes.push(box);
      }
    });
    open = next;
  }
  return { boxes: boxes.sort((a, b) => a.top - b.top || a.left - b.left), parts };
}

/** Asks how much of an area, or of the whole sheet, is in use; `usedArea` gives the answer after the next round trip. */
export function askUsed(sheet: Excel.Worksheet, area: Area | null = null): Excel.Range {
  const whole = area === null ? sheet : sheet.getRangeByIndexes(area.top, area.left, ...sizeOf(area));
  const range = whole.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

export function usedArea(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** Whether everything that an area holds lies in one of the boxes: its content has stayed where it was. */
export function isWithin(used: Area, boxes: readonly Area[]): boolean {
  return boxes.some((box) => contains(box, used.top, used.left) && contains(box, used.bottom, used.right));
}

export function cellCount(area: Area): number {
  const [rows, columns] = sizeOf(area);
  return rows * columns;
}

/** Rows and columns. */
export function sizeOf({ top, left, bottom, right }: Area): readonly [rows: number, columns: number] {
  return [bottom - top + 1, right - left + 1];
}

/** Along the longer side. */
function split(area: Area): readonly Area[] {
  const [rows, columns] = sizeOf(area);
  return rows >= columns
    ? steps(area.top, area.bottom).map(([top, bottom]) => ({ ...area, top, bottom }))
    : steps(area.left, area.right).map(([left, right]) => ({ ...area, left, right }));
}

function steps(first: number, last: number): readonly (readonly [number, number])[] {
  const size = Math.ceil((last - first + 1) / PARTS);
  const found: [number, number][] = [];
  for (let at = first; at <= last; at += size) found.push([at, Math.min(last, at + size - 1)]);
  return found;
}
