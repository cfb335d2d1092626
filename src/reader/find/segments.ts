import { hasKnownTitle, isFirstOfLine, isHeadHit, isHeadingHit, isYearHit, linesOf, looksLikeForm } from "./outline";
import type { Hit } from "./hits";
import { rowsPrintedAgain } from "./pages";
import type { SheetView } from "./sheet-view";
import { cellText } from "../../values/cell-text";
import { stripsOf } from "./strips";
import { standsBesideTitles } from "./titles";
import { HEADINGS_IN_ROW, LEFT_OF_TABLE, LINES_BELOW, LOOK_AHEAD } from "./weights";

/** A rectangle of a worksheet that may hold forms. */
export interface Segment {
  readonly title: Hit | null;
  /** It was told from what stands beside or above by labels alone, which are those of a form. */
  readonly apart?: true;
  readonly hits: readonly Hit[];
  readonly top: number;
  readonly left: number;
  /** Last row and column; another segment or the end of what is filled lies behind. */
  readonly bottom: number;
  readonly right: number;
}

/**
 * Cuts a sheet where forms stand beside each other, and where one begins below another: at its title or, without one, at
 * its head or headings once a table stands above. What pages print again is taken out of sight.
 */
export function segmentsOf(hits: readonly Hit[], view: SheetView): readonly Segment[] {
  const whole: Segment = { title: null, hits, top: 0, left: 0, bottom: view.bottom, right: view.right };
  return besideEachOther(view, whole).sort((a, b) => a.top - b.top || a.left - b.left);
}

function besideEachOther(view: SheetView, area: Segment): Segment[] {
  const strips = stripsOf(view, area);
  if (strips.length === 1) return belowEachOther(view, withoutPages(view, area));
  return strips.flatMap(({ left, right }) => {
    const hits = area.hits.filter(({ column }) => column >= left && column <= right);
    const title = titleOf(hits, area.top, view);
    return besideEachOther(view, { ...area, title, apart: true, hits, left, right });
  });
}

function belowEachOther(view: SheetView, area: Segment): Segment[] {
  const lines = linesOf(area.hits);
  const starts = beginnings(lines, area, view);
  if (starts.length === 0) return [area];
  const first = { ...area, hits: lines.slice(0, starts[0]?.index).flat(), bottom: (starts[0]?.row ?? 0) - 1 };
  const others = starts.map(({ index, row, title }, at): Segment => {
    const next = starts[at + 1];
    const hits = lines.slice(index, next?.index).flat();
    const { left, right } = area;
    return {
      title,
      ...(title ? {} : { apart: true }),
      hits,
      top: row,
      left,
      bottom: next ? next.row - 1 : area.bottom,
      right,
    };
  });
  const pieces = first.hits.length > 0 || area.title ? [first, ...others] : others;
  return pieces.flatMap((piece) => (stripsOf(view, piece).length > 1 ? besideEachOther(view, piece) : [piece]));
}

function withoutPages(view: SheetView, area: Segment): Segment {
  const again = rowsPrintedAgain(area.hits, view, area);
  if (again.length === 0) return area;
  for (const { row, left, right } of again) view.setAside(row, left, right);
  return { ...area, hits: area.hits.filter(({ row, column }) => !view.isPrintedAgain(row, column, column)) };
}

interface Beginning {
  /** Of its first line. */
  readonly index: number;
  readonly row: number;
  readonly title: Hit | null;
}

/** Where forms begin below the beginning of a segment. */
function beginnings(lines: readonly (readonly Hit[])[], area: Segment, view: SheetView): readonly Beginning[] {
  const { title, top } = area;
  const starts: Beginning[] = [];
  let table: readonly Hit[] | null = null;
  for (const [index, line] of lines.entries()) {
    const row = line[0]?.row ?? 0;
    const own = line.find((hit) => isTitle(hit, view) && isFirst(view, hit, area));
    if (own && (title === null || row > title.row)) {
      const first = firstAbove(lines, index, own);
      starts.push({ index: first, row: lines[first]?.[0]?.row ?? row, title: own });
      table = null;
    }
    const headings = line.filter(isHeadingHit);
    const isHeading = headings.length >= HEADINGS_IN_ROW;
    const begins = isHeading
      ? headings.filter(isOfLaterTable).length * 2 < headings.length && isSideOnly(view, line, headings[0], area)
      : line[0] !== undefined && beginsHead(line[0]);
    if (
      table &&
      begins &&
      !isUnderHeadings(row, table) &&
      standsBelow(line, table) &&
      isFirst(view, line[0], area) &&
      row > top
    ) {
      if (looksLikeForm(untilTitle(lines.slice(index, index + LOOK_AHEAD), view), LINES_BELOW)) {
        starts.push(withLinesAbove(lines, index));
        table = null;
      }
    }
    // Amounts by row and column have headings too, further right than those of the table below them.
    if (isHeading && !(table && (table[0]?.column ?? 0) <= (headings[0]?.column ?? 0))) table = headings;
  }
  return starts;
}

/** Some forms print a line above their title, such as the number of the form. */
function firstAbove(lines: readonly (readonly Hit[])[], titled: number, title: Hit): number {
  const own = title.candidates.filter(({ label: { place }, kind }) => place.role === "title" && kind === "alone");
  const isAbove = ({ candidates }: Hit): boolean =>
    candidates.some(({ label: { place, template } }) =>
      own.some(({ label }) => label.template === template && place.area.top < label.place.area.top),
    );
  let index = titled;
  for (
    let [first] = lines[index - 1] ?? [];
    own.length > 0 && first && isAbove(first);
    [first] = lines[index - 1] ?? []
  )
    index -= 1;
  return index;
}

/** A form without its title begins with its year and what else stands above its head, if that is printed. */
function withLinesAbove(lines: readonly (readonly Hit[])[], head: number): Beginning {
  let index = head;
  while (lines[index - 1]?.every(isYearHit) === true) index -= 1;
  return { index, row: lines[index]?.[0]?.row ?? 0, title: null };
}

/** Whether nothing of the segment stands left of it in its row, by which it would stand beside something else. */
function isFirst(view: SheetView, hit: Hit | undefined, { left }: Segment): boolean {
  return (
    hit !== undefined &&
    view.between(hit.row, left, hit.column - 1).every(({ cell }) => standsBesideTitles(cellText(cell)))
  );
}

/** Whether nothing but labels stands left of the headings in their row: rows of a table beside them would. */
function isSideOnly(view: SheetView, line: readonly Hit[], heading: Hit | undefined, { left }: Segment): boolean {
  const cells = view.between(heading?.row ?? 0, left, (heading?.column ?? 0) - 1);
  return cells.every(({ column }) => line.some((hit) => hit.column === column));
}

/** Headings under headings, as 上年 and 本年 under 指标值, are of one table. */
function isUnderHeadings(row: number, table: readonly Hit[]): boolean {
  return table.some((hit) => row === hit.row + 1 || row <= hit.area.bottom);
}

/** What begins in the columns of a table, and not beside it. */
function standsBelow([first]: readonly Hit[], table: readonly Hit[]): boolean {
  const left = (table[0]?.column ?? 0) - LEFT_OF_TABLE;
  return first !== undefined && first.column >= left && first.column <= (table.at(-1)?.area.right ?? 0);
}

function untilTitle(lines: readonly (readonly Hit[])[], view: SheetView): readonly Hit[] {
  const end = lines.findIndex((line) => line.some((hit) => isTitle(hit, view)));
  return lines.slice(0, end === -1 ? lines.length : end).flat();
}

function titleOf(hits: readonly Hit[], row: number, view: SheetView): Hit | null {
  return hits.find((hit) => hit.row === row && isTitle(hit, view)) ?? null;
}

/** A title of a known form; of an unknown one only where it stands like a title and not like an entry of a list. */
function isTitle(hit: Hit, view: SheetView): boolean {
  if (hasKnownTitle(hit)) return true;
  if (hit.titled === null) return false;
  const beside = view.row(hit.row).filter(({ column }) => column !== hit.column);
  return hit.area.right - hit.area.left >= 2 || beside.every(({ cell }) => standsBesideTitles(cell.text));
}

/** A line of a head; not one that a known form prints below its own table. */
function beginsHead(hit: Hit): boolean {
  return isFirstOfLine(hit) && isHeadHit(hit) && !hit.candidates.some(isBelowTable);
}

function isBelowTable({ label: { template, place } }: Hit["candidates"][number]): boolean {
  return place.role === "cell" && template.geometry.tables.some(({ block }) => block < place.block);
}

/** Of a table that stands below another on its sheet; two headings of a line decide against one that both have. */
function isOfLaterTable({ candidates }: Hit): boolean {
  return candidates.some(
    ({ label: { template, place } }) =>
      place.role === "heading" && template.geometry.tables.some(({ block }) => block < place.block),
  );
}
