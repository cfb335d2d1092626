import { type Hit, hasKnownTitle } from "./hits";
import type { SheetView } from "./sheet-view";

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
    for (const segment of open) {
      if (!frames.some(({ title }) => title.column >= segment.left && title.column <= segment.right)) continue;
      segment.bottom = (frames[0]?.top ?? segment.top) - 1;
      closed.push(segment);
    }
    open = [...open.filter((segment) => segment.bottom === view.bottom), ...frames];
    for (const hit of own) (owner(open, hit)?.hits ?? rest).push(hit);
  }
  const first = slabs.find(({ titles }) => titles.length > 0)?.titles[0];
  const segments = [...closed, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
  return [...untitled(rest, first ? first.row - 1 : view.bottom, view), ...segments];
}

interface OpenSegment extends Segment {
  readonly title: Hit;
  readonly hits: Hit[];
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
  return hit.titled && (view.row(hit.row).length === 1 || hit.area.right - hit.area.left >= 2);
}

function framesOf(titles: readonly Hit[], own: readonly Hit[], view: SheetView): OpenSegment[] {
  const lefts = titles.map((title, index) => (index === 0 ? 0 : firstColumn(titles[index - 1], title, own)));
  return titles.map((title, index) => {
    const right = (lefts[index + 1] ?? Math.max(view.right, title.area.right) + 1) - 1;
    return { title, hits: [], top: title.row, left: lefts[index] ?? 0, right, bottom: view.bottom };
  });
}

/** Two labels of the first column below each other tell where a form beside another begins. */
const ENOUGH = 2;

/** A title may stand in the middle of its form: the leftmost labels tell where the form begins. */
function firstColumn(before: Hit | undefined, title: Hit, hits: readonly Hit[]): number {
  const counts = new Map<number, number>();
  for (const hit of hits) {
    if (hit.row <= title.row || hit.column > title.area.right || !isFirstColumnLabel(hit)) continue;
    counts.set(hit.column, (counts.get(hit.column) ?? 0) + 1);
  }
  const columns = [...counts].filter(([, count]) => count >= ENOUGH);
  const first = Math.min(...columns.map(([column]) => column));
  // A few words of one form's inner columns begin lines of another form: most of them stand where a form begins.
  const [most] = columns
    .filter(([column]) => column > first && column > (before?.column ?? -1))
    .sort(([a, labels], [b, others]) => others - labels || b - a);
  return most?.[0] ?? title.area.left;
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
  const columns = [...counts].filter(([, count]) => count >= ENOUGH).map(([column]) => column);
  return columns.length === 0 ? null : Math.min(...columns);
}
