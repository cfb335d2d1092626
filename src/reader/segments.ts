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

/** Cuts a sheet at its titles: forms below each other, and beside each other. */
export function segmentsOf(hits: readonly Hit[], view: SheetView): readonly Segment[] {
  const titles = hits.filter((hit) => isTitle(hit, view));
  const frames = titles.map((title) => frameOf(title, titles, hits, view));
  const owned: Hit[][] = frames.map(() => []);
  const rest: Hit[] = [];
  for (const hit of hits) {
    const owner = tightest(frames, hit);
    if (owner === -1) rest.push(hit);
    else owned[owner]?.push(hit);
  }
  const segments = frames.map((frame, index) => ({ ...frame, hits: owned[index] ?? [] }));
  return [...untitled(rest, titles, view), ...segments];
}

type Frame = Omit<Segment, "hits">;

/** A title of a known form; of an unknown one only where it stands like a title and not like an entry of a list. */
function isTitle(hit: Hit, view: SheetView): boolean {
  if (hasKnownTitle(hit)) return true;
  return hit.titled && (view.row(hit.row).length === 1 || hit.area.right - hit.area.left >= 2);
}

function frameOf(title: Hit, titles: readonly Hit[], hits: readonly Hit[], view: SheetView): Frame {
  const row = titles.filter((other) => other.row === title.row);
  const place = row.indexOf(title);
  const next = row[place + 1];
  const left = place === 0 ? 0 : firstColumn(row[place - 1], title, hits);
  const right = next ? firstColumn(title, next, hits) - 1 : Math.max(view.right, title.area.right);
  const below = titles.find((t) => t.row > title.row && t.area.left >= left && t.area.left <= right);
  return { title, top: title.row, left, right, bottom: below ? below.row - 1 : view.bottom };
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
  const columns = [...counts].filter(([, count]) => count >= ENOUGH).map(([column]) => column);
  const own = columns.filter((column) => column > (before?.column ?? -1)).sort((a, b) => a - b);
  const first = Math.min(...columns);
  return own.find((column) => column > first) ?? title.area.left;
}

function isFirstColumnLabel(hit: Hit): boolean {
  return hit.candidates.some(({ label, kind }) => {
    const { role, area } = label.place;
    return kind === "alone" && area.left === 0 && role !== "title" && role !== "year" && !label.shared;
  });
}

function tightest(frames: readonly Frame[], hit: Hit): number {
  let best = -1;
  frames.forEach((frame, index) => {
    const inside =
      hit.row >= frame.top && hit.row <= frame.bottom && hit.column >= frame.left && hit.column <= frame.right;
    const known = frames[best];
    if (inside && (!known || frame.left > known.left || (frame.left === known.left && frame.top > known.top))) {
      best = index;
    }
  });
  return best;
}

/** What stands above the first title, or in a sheet without titles: one segment, or two beside each other. */
function untitled(hits: readonly Hit[], titles: readonly Hit[], view: SheetView): Segment[] {
  if (hits.length === 0) return [];
  const bottom = titles[0] ? titles[0].row - 1 : view.bottom;
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
