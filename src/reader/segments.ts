import { type Hit, hasKnownTitle } from "./hits";
import type { SheetView } from "./sheet-view";
import { standsBesideTitles } from "./titles";

/** A rectangle of a worksheet that may hold forms: from a title to the next one, or what has no title. */
export interface Segment {
  readonly title: Hit | null;
  readonly hits: readonly Hit[];
  readonly top: number;
  readonly left: number;
  /** Last row and column; another segment or the end of what is filled lies behind. */
  readonly bottom: number;
  readonly right: number;
}

/**
 * Cuts a sheet at its titles: forms below each other, and beside each other. A title ends the segments above that
 * stand in its column. Time grows with the hits, however many titles there are.
 */
export function segmentsOf(hits: readonly Hit[], view: SheetView): readonly Segment[] {
  const slabs = slabsOf(hits, view);
  const closed: OpenSegment[] = [];
  let open: OpenSegment[] = [];
  const rest: Hit[] = [];
  for (const { titles, own } of slabs) {
    const frames = framesOf(titles, own, view);
    const others = beginningsBeside(frames, own, open);
    for (const segment of open) {
      if (!frames.some(({ title }) => title.column >= segment.left && title.column <= segment.right)) continue;
      if (goesOnBeside(segment, frames, others)) continue;
      segment.bottom = (frames[0]?.top ?? segment.top) - 1;
      closed.push(segment);
    }
    open = [...open.filter((segment) => segment.bottom === view.bottom), ...frames];
    for (const hit of own) (owner(open, hit)?.hits ?? rest).push(hit);
  }
  const first = slabs.find(({ titles }) => titles.length > 0)?.titles[0];
  const segments = [...closed, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
  const beside = rest.filter((hit) => first && hit.row >= first.row);
  if (beside.length === 0) return [...untitled(rest, first ? first.row - 1 : view.bottom, view), ...segments];
  return [...betweenFrames(rest, segments, view), ...segments];
}

interface OpenSegment extends Segment {
  readonly title: Hit;
  readonly hits: Hit[];
  left: number;
  right: number;
  bottom: number;
}

/** Titles in one row, and all hits from there to the next row with titles. */
interface Slab {
  readonly titles: readonly Hit[];
  readonly own: readonly Hit[];
}

function slabsOf(hits: readonly Hit[], view: SheetView): readonly Slab[] {
  const slabs: { titles: Hit[]; own: Hit[] }[] = [];
  for (const hit of hits) {
    const title = isTitle(hit, view);
    const slab = slabs.at(-1);
    const sameRow = slab?.titles[0]?.row === hit.row;
    if (!slab || (title && !sameRow)) {
      // What stands left of a title in its row comes with it.
      const row = slab && title ? slab.own.splice(firstOf(slab.own, hit.row)) : [];
      slabs.push({ titles: title ? [hit] : [], own: [...row, hit] });
    } else {
      if (title) slab.titles.push(hit);
      slab.own.push(hit);
    }
  }
  return slabs;
}

/** Index of the first hit in a row at the end of a list. */
function firstOf(hits: readonly Hit[], row: number): number {
  let index = hits.length;
  while (hits[index - 1]?.row === row) index -= 1;
  return index;
}

/** A title of a known form; of an unknown one only where it stands like a title and not like an entry of a list. */
function isTitle(hit: Hit, view: SheetView): boolean {
  if (hasKnownTitle(hit)) return true;
  if (hit.titled === null) return false;
  const beside = view.row(hit.row).filter(({ column }) => column !== hit.column);
  return hit.area.right - hit.area.left >= 2 || beside.every(({ cell }) => standsBesideTitles(cell.text));
}

function framesOf(titles: readonly Hit[], own: readonly Hit[], view: SheetView): OpenSegment[] {
  const lefts = titles.map((title, index) =>
    index === 0 ? leftmost(title, own) : firstColumn(titles[index - 1], title, own),
  );
  return titles.map((title, index) => {
    const right = (lefts[index + 1] ?? Math.max(view.right, title.area.right) + 1) - 1;
    return { title, hits: [], top: title.row, left: lefts[index] ?? 0, right, bottom: view.bottom };
  });
}

/** Two labels of the first column below each other tell where a form beside another begins. */
const ENOUGH_IN_COLUMN = 2;

/** A title may stand in the middle of its form: the leftmost labels tell where the form begins. */
function firstColumn(before: Hit | undefined, title: Hit, hits: readonly Hit[]): number {
  const counts = new Map<number, number>();
  for (const hit of hits) {
    if (hit.row <= title.row || hit.column > title.area.right || !isFirstColumnLabel(hit)) continue;
    counts.set(hit.column, (counts.get(hit.column) ?? 0) + 1);
  }
  const columns = [...counts].filter(([, count]) => count >= ENOUGH_IN_COLUMN);
  const first = Math.min(...columns.map(([column]) => column));
  // A few words of one form's inner columns begin lines of another form: most of them stand where a form begins.
  const [most] = columns
    .filter(([column]) => column > first && column > (before?.column ?? -1))
    .sort(([a, labels], [b, others]) => others - labels || b - a);
  return most?.[0] ?? title.area.left;
}

/** Forms are wider than this: labels that begin lines nearer to each other are of one form. */
const NARROWEST = 3;

/** Columns in which lines of a form begin, below a row, or go on to begin in a form from above. */
function beginnings(hits: readonly Hit[], row: number, open: readonly OpenSegment[] = []): readonly number[] {
  const counts = firstColumnLabels(hits.filter((hit) => hit.row > row));
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([column, count]) => {
    const above = open.some(({ hits: before }) => {
      const known = before.filter((hit) => hit.column === column && isFirstColumnLabel(hit)).length;
      return known >= ENOUGH_IN_COLUMN && known + count > ENOUGH_IN_COLUMN;
    });
    return above || (count > ENOUGH_IN_COLUMN && count * 4 >= most) ? [column] : [];
  });
}

function firstColumnLabels(hits: readonly Hit[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const hit of hits) if (isFirstColumnLabel(hit)) counts.set(hit.column, (counts.get(hit.column) ?? 0) + 1);
  return counts;
}

/** Where the first of the titles in a row begins: at the edge, unless another form begins to the left of its own. */
function leftmost(title: Hit, own: readonly Hit[]): number {
  const columns = beginnings(own, title.row).filter((column) => column <= title.area.right);
  const last = Math.max(...columns);
  return columns.some((column) => column <= last - NARROWEST) ? last : 0;
}

/** Columns in which forms begin that have no title in this row: one that goes on from above, or has lost its title. */
function beginningsBeside(
  frames: readonly OpenSegment[],
  own: readonly Hit[],
  open: readonly OpenSegment[],
): readonly number[] {
  const [first] = frames;
  if (!first) return [];
  const columns = beginnings(own, first.title.row, open);
  const isOwn = (column: number): boolean =>
    frames.some(({ title, left, right }) => {
      const start = columns.find((other) => other >= left && other <= Math.max(left, title.area.right)) ?? left;
      return column >= left && column <= right && Math.abs(column - start) < NARROWEST;
    });
  const others = columns.filter((column) => !isOwn(column));
  for (const frame of frames) {
    const next = others.filter((column) => column > frame.title.column);
    if (next.length > 0) frame.right = Math.min(frame.right, Math.min(...next) - 1);
  }
  return others;
}

/** A form may go on beside another that begins further down: its lines still begin in its columns. */
function goesOnBeside(segment: OpenSegment, frames: readonly OpenSegment[], others: readonly number[]): boolean {
  const column = others.find((other) => other >= segment.left && other <= segment.right);
  if (column === undefined) return false;
  const right = frames.filter(({ left }) => left > column).map(({ left }) => left - 1);
  segment.right = Math.min(segment.right, ...right);
  const left = frames.filter((frame) => frame.right < column).map((frame) => frame.right + 1);
  segment.left = Math.max(segment.left, ...left);
  return true;
}

/** What has no title and stands beside forms that have one. */
function betweenFrames(hits: readonly Hit[], segments: readonly Segment[], view: SheetView): Segment[] {
  const first = Math.min(...hits.map((hit) => hit.column));
  const left = Math.max(0, ...segments.filter(({ right }) => right < first).map(({ right }) => right + 1));
  const right = Math.min(
    view.right,
    ...segments.filter((segment) => segment.left > first).map((segment) => segment.left - 1),
  );
  return [{ title: null, hits, top: 0, left, bottom: view.bottom, right }];
}

function isFirstColumnLabel(hit: Hit): boolean {
  return hit.candidates.some(({ label, kind }) => {
    const { role, area } = label.place;
    return kind === "alone" && area.left === 0 && role !== "title" && role !== "year" && !label.shared;
  });
}

/** The open segment that holds a hit; of two, the one that begins further right. */
function owner(open: readonly OpenSegment[], hit: Hit): OpenSegment | undefined {
  return open
    .filter(({ left, right }) => hit.column >= left && hit.column <= right)
    .reduce<OpenSegment | undefined>(
      (a, b) => (a && (a.left > b.left || (a.left === b.left && a.top > b.top)) ? a : b),
      undefined,
    );
}

/** What stands above the first title, or in a sheet without titles: one segment, or two beside each other. */
function untitled(hits: readonly Hit[], bottom: number, view: SheetView): Segment[] {
  if (hits.length === 0) return [];
  const whole: Segment = { title: null, hits, top: 0, left: 0, bottom, right: view.right };
  const border = secondColumn(hits);
  if (border === null) return [whole];
  return [
    { ...whole, hits: hits.filter((hit) => hit.column < border), right: border - 1 },
    { ...whole, hits: hits.filter((hit) => hit.column >= border), left: border },
  ];
}

/** The column in which first-column labels stand a second time in the same rows. */
function secondColumn(hits: readonly Hit[]): number | null {
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  for (const hit of hits) {
    if (!isFirstColumnLabel(hit)) continue;
    for (const { label } of hit.candidates) {
      const id = `${hit.row} ${label.template.form.id} ${label.template.sheet.key} ${label.place.label.id}`;
      if (seen.has(id)) {
        counts.set(hit.column, (counts.get(hit.column) ?? 0) + 1);
        break;
      }
      seen.add(id);
    }
  }
  const columns = [...counts].filter(([, count]) => count >= ENOUGH_IN_COLUMN).map(([column]) => column);
  return columns.length === 0 ? null : Math.min(...columns);
}
