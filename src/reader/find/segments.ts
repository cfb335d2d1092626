import type { Area } from "../../core/grid/grid";
import { type Line, linesOf, looksLikeForm } from "./outline";
import type { Hit } from "./hits";
import { rowsPrintedAgain } from "./pages";
import type { SheetView } from "./sheet-view";
import { cellText } from "../../values/cell-text";
import { stripsOf } from "./strips";
import { standsBesideTitles } from "./titles";
import { HEADINGS_IN_ROW, LEFT_OF_TABLE, LOOK_AHEAD } from "./weights";

/** A rectangle of a worksheet that may hold forms; behind its last row and column lies another, or the end of what is filled. */
export interface Segment extends Area {
  readonly title: Hit | null;
  /** It was told from what stands beside or above by labels alone, which are those of a form. */
  readonly apart: boolean;
  readonly hits: readonly Hit[];
}

/**
 * Cuts a sheet where forms stand beside each other, and where one begins below another: at its title or, without one, at
 * its head or headings once a table stands above. What pages print again is taken out of sight.
 */
export function segmentsOf(hits: readonly Hit[], view: SheetView): readonly Segment[] {
  const whole = { title: null, apart: false, hits, top: 0, left: 0, bottom: view.bottom, right: view.right };
  return besideEachOther(view, whole, belowEachOther).sort((a, b) => a.top - b.top || a.left - b.left);
}

/** @param uncut what is made of an area in which nothing stands beside anything else */
function besideEachOther(
  view: SheetView,
  area: Segment,
  uncut: (view: SheetView, area: Segment) => readonly Segment[],
): Segment[] {
  const strips = stripsOf(view, area);
  if (strips.length === 1) return [...uncut(view, area)];
  return strips.flatMap(({ left, right }) => {
    const hits = area.hits.filter(({ column }) => column >= left && column <= right);
    const title = hits.find((hit) => hit.row === area.top && isTitle(hit, view)) ?? null;
    return besideEachOther(view, { ...area, title, apart: true, hits, left, right }, belowEachOther);
  });
}

function belowEachOther(view: SheetView, whole: Segment): readonly Segment[] {
  const area = withoutPages(view, whole);
  const lines = linesOf(area.hits);
  const starts = beginnings(lines, area, view);
  if (starts.length === 0) return [area];
  const pieces = [{ index: 0, row: area.top, title: area.title, apart: area.apart }, ...starts].map(
    ({ index, row, title, apart }, at, all): Segment => {
      const next = all[at + 1];
      const hits = lines.slice(index, next?.index).flatMap((line) => line.hits);
      return { ...area, title, apart, hits, top: row, bottom: next ? next.row - 1 : area.bottom };
    },
  );
  return pieces
    .filter(({ hits, title }, at) => at > 0 || hits.length > 0 || title)
    .flatMap((piece) => besideEachOther(view, piece, () => [piece]));
}

function withoutPages(view: SheetView, area: Segment): Segment {
  const again = rowsPrintedAgain(area.hits, view, area);
  if (again.length === 0) return area;
  for (const { row, left, right } of again) view.setAside(row, left, right);
  return { ...area, hits: area.hits.filter(({ row, column }) => !view.isPrintedAgain(row, column, column)) };
}

interface Beginning extends Pick<Segment, "title" | "apart"> {
  /** Of its first line. */
  readonly index: number;
  readonly row: number;
}

/** Where forms begin below the beginning of a segment. */
function beginnings(lines: readonly Line[], area: Segment, view: SheetView): readonly Beginning[] {
  const starts: Beginning[] = [];
  let table: readonly Hit[] | null = null;
  for (const [index, { row, first, hits }] of lines.entries()) {
    const title = hits.find((hit) => isTitle(hit, view) && isFirst(view, hit, area));
    if (title && (area.title === null || row > area.title.row)) {
      starts.push(beginningAt(lines, title, index, (line) => isPrintedAbove(line, title)));
      table = null;
    }
    const headings = hits.filter(({ is }) => is.heading);
    const isHeading = headings.length >= HEADINGS_IN_ROW;
    const begins = isHeading
      ? headings.filter(isOfLaterTable).length * 2 < headings.length && isSideOnly(view, hits, headings[0], area)
      : beginsHead(first);
    if (
      table &&
      begins &&
      !isUnderHeadings(row, table) &&
      standsBelow(first, table) &&
      isFirst(view, first, area) &&
      row > area.top &&
      looksLikeForm(untilTitle(lines.slice(index, index + LOOK_AHEAD), view))
    ) {
      // Without its title it begins with its year, if that is printed.
      starts.push(beginningAt(lines, null, index, (line) => line.hits.every(({ is }) => is.year)));
      table = null;
    }
    // Amounts by row and column have headings too, further right than those of the table below them.
    if (isHeading && !(table && (table[0]?.column ?? 0) <= (headings[0]?.column ?? 0))) table = headings;
  }
  return starts;
}

/** A beginning at a line, or at the first of those above that stand over it. */
function beginningAt(
  lines: readonly Line[],
  title: Hit | null,
  index: number,
  isOver: (line: Line) => boolean,
): Beginning {
  const above = lines[index - 1];
  if (above && isOver(above)) return beginningAt(lines, title, index - 1, isOver);
  return { index, row: lines[index]?.row ?? 0, title, apart: title === null };
}

/** Some forms print a line above their title, such as the number of the form. */
function isPrintedAbove({ first }: Line, title: Hit): boolean {
  return first.candidates.some(({ label: { place, template } }) =>
    title.alone.some(
      (own) => own.place.role === "title" && own.template === template && place.area.top < own.place.area.top,
    ),
  );
}

/** Whether nothing of the segment stands left of it in its row, by which it would stand beside something else. */
function isFirst(view: SheetView, { row, column }: Hit, { left }: Segment): boolean {
  return view.between(row, left, column - 1).every(({ cell }) => standsBesideTitles(cellText(cell)));
}

/** Whether nothing but labels stands left of the headings in their row: rows of a table beside them would. */
function isSideOnly(view: SheetView, line: readonly Hit[], heading: Hit | undefined, { left }: Segment): boolean {
  const cells = heading ? view.between(heading.row, left, heading.column - 1) : [];
  return cells.every(({ column }) => line.some((hit) => hit.column === column));
}

/** Headings under headings, as 上年 and 本年 under 指标值, are of one table. */
function isUnderHeadings(row: number, table: readonly Hit[]): boolean {
  return table.some((hit) => row === hit.row + 1 || row <= hit.area.bottom);
}

/** What begins in the columns of a table, and not beside it. */
function standsBelow({ column }: Hit, table: readonly Hit[]): boolean {
  const left = (table[0]?.column ?? 0) - LEFT_OF_TABLE;
  return column >= left && column <= (table.at(-1)?.area.right ?? 0);
}

function untilTitle(lines: readonly Line[], view: SheetView): readonly Hit[] {
  const end = lines.findIndex(({ hits }) => hits.some((hit) => isTitle(hit, view)));
  return lines.slice(0, end === -1 ? lines.length : end).flatMap(({ hits }) => hits);
}

/** A title of a known form; of an unknown one only where it stands like a title and not like an entry of a list. */
function isTitle(hit: Hit, view: SheetView): boolean {
  if (hit.is.knownTitle) return true;
  if (hit.titled === null) return false;
  const beside = view.row(hit.row).filter(({ column }) => column !== hit.column);
  return hit.area.right - hit.area.left >= 2 || beside.every(({ cell }) => standsBesideTitles(cell.text));
}

/** A line of a head; not one that a known form prints below its own table. */
function beginsHead(hit: Hit): boolean {
  return hit.is.firstOfLine && hit.is.head && !hit.candidates.some(isBelowTable);
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
