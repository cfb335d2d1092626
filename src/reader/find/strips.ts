import { groupedBy } from "../../core/grouped";
import { type Line, linesOf, looksLikeForm } from "./outline";
import type { Area } from "../../core/grid/grid";
import type { Hit } from "./hits";
import type { Candidate } from "./shown";
import type { SheetView, Strip } from "./sheet-view";
import { withoutEchoes } from "./echoes";
import { cellText } from "../../values/cell-text";
import { standsBesideTitles } from "./titles";
import { labelKey } from "../../core/text/text";
import { HEADINGS_OF_TABLE, INNER_COLUMN, LEAST_LABELS, LINES_OF_HEAD } from "./weights";

/**
 * Columns of a sheet in which forms stand beside each other. A strip begins where a form does, behind a blank column or
 * directly beside another, and only where no cell reaches across.
 */
export function stripsOf(view: SheetView, whole: Area & { readonly hits: readonly Hit[] }): readonly Strip[] {
  const strips = cutBy(view, whole, whole.hits);
  // Forms that say nothing of their own here must not cut what one of the others says whole.
  return strips.length === 1 ? strips : cutBy(view, whole, withoutEchoes(whole.hits));
}

function cutBy(view: SheetView, whole: Area, hits: readonly Hit[]): readonly Strip[] {
  const beginnings = groupedBy(
    hits.filter(({ is }) => is.firstOfLine || is.title),
    ({ column }) => column,
  );
  /** Lines that begin in a column and not below all that stands left of it. */
  const isBegun = ({ column, bottom }: Cut): boolean => {
    const lines = beginnings.get(column) ?? [];
    return lines.length >= LINES_OF_HEAD && lines.some(({ row }) => row <= bottom);
  };
  /** A title in whose row something else of a form stands further left begins another beside it. */
  const isTitled = ({ column }: Cut): boolean =>
    (beginnings.get(column) ?? []).some(
      ({ is, row }) =>
        is.title && view.between(row, whole.left, column - 1).some(({ cell }) => !standsBesideTitles(cellText(cell))),
    );
  const strips: Strip[] = [];
  const columns = cuts(view, whole);
  let { left } = whole;
  let edge = endOfTitle(hits, left);
  for (const [index, cut] of columns.entries()) {
    const { column } = cut;
    const isEdge = column === edge;
    // Behind the title's end somebody may have put columns of the same table.
    if (isEdge) edge = columns[index + 1]?.column ?? null;
    const isOutlined = cut.gap || isBegun(cut);
    const hasTitle = isTitled(cut);
    if (!isOutlined && !hasTitle && !isEdge) continue;
    const before = hits.filter((hit) => hit.column >= left && hit.column < column);
    if (!beginsForm(before)) continue;
    const behind = hits.filter((hit) => hit.column >= column);
    const next = columns.slice(index + 1).find(({ gap }) => gap)?.column ?? Infinity;
    const isAnother =
      hasTitle ||
      (isOutlined && (repeats(behind, before) || (beginsForm(behind) && standsAlone(behind)))) ||
      (isEdge &&
        beginsAt(
          view,
          column,
          before,
          behind.filter((hit) => hit.column < next),
        ));
    if (!isAnother) continue;
    strips.push({ left, right: column - 1 });
    left = column;
    edge = endOfTitle(hits, left);
  }
  return [...strips, { left, right: whole.right }];
}

/** Behind the title, or the line of the year, where it is set over all columns of the first form; null where it is not. */
function endOfTitle(hits: readonly Hit[], left: number): number | null {
  const first = hits.find(({ column, is }) => column === left && (is.title || is.year));
  return first && first.area.right > left ? first.area.right + 1 : null;
}

/** Whether a form begins directly behind another: not in headings that go on with the other's. */
function beginsAt(view: SheetView, column: number, before: readonly Hit[], behind: readonly Hit[]): boolean {
  const headed = new Set(before.flatMap(({ row, area, is }) => (area.right === column - 1 && is.heading ? [row] : [])));
  const goesOn = ({ row, column: at, is }: Hit): boolean =>
    headed.has(row) && at === column && is.heading && !is.firstOfTable;
  const goingOn = new Set(behind.filter(goesOn).map(({ row }) => row));
  const own = behind.filter(({ row }) => !goingOn.has(row));
  const lines = linesOf(own);
  /** Many headings of a table, behind a word at its side or without it, where none of the other's ends. */
  const isHeaded = ({ row, first, hits }: Line): boolean => {
    if (headed.has(row) || hits.filter(({ is }) => is.heading).length < HEADINGS_OF_TABLE) return false;
    const [side] = view.between(row, column, first.column);
    return side?.column === column && (side.column === first.column || side.area.right + 1 === first.column);
  };
  if (lines.some(isHeaded)) return true;
  // What stands in the first column of forms: a word of the head, a heading, a label at the side.
  const begins = lines.some(({ first: { column: at, is } }) => at === column && (is.head || is.heading || is.side));
  return begins && (beginsForm(own) || repeats(own, before));
}

interface Cut {
  readonly column: number;
  /** The column before it is blank. */
  readonly gap: boolean;
  /** Last row in which anything stands left of it. */
  readonly bottom: number;
}

/** Columns at which no cell reaches across, from left to right. */
function cuts(view: SheetView, area: Area): readonly Cut[] {
  const filled = new Map<number, number>();
  const crossed = new Set<number>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const { column, area: own } of view.between(row, area.left, area.right)) {
      filled.set(column, row);
      for (let inside = column + 1; inside <= Math.min(own.right, area.right); inside += 1) crossed.add(inside);
    }
  }
  const found: Cut[] = [];
  let bottom = -1;
  for (const [column, last] of [...filled].sort(([a], [b]) => a - b)) {
    if (column > area.left && !crossed.has(column)) found.push({ column, gap: !filled.has(column - 1), bottom });
    bottom = Math.max(bottom, last);
  }
  return found;
}

/** Whether labels stand by themselves: those further in a form stand beside lines that begin further left. */
function standsAlone(hits: readonly Hit[]): boolean {
  let inner = 0;
  let lines = 0;
  let headings = Number.NaN;
  for (const { row, first } of linesOf(hits)) {
    if (first.is.heading && row === headings + 1) continue;
    if (first.is.heading) headings = row;
    if (first.is.title || first.candidates.length === 0 || first.candidates.some(isOuter)) lines += 1;
    else inner += 1;
  }
  return inner < lines;
}

/** Whether labels stand there a second time that a form has but once. */
function repeats(behind: readonly Hit[], before: readonly Hit[]): boolean {
  const keys = (hits: readonly Hit[]): Set<string> => new Set(hits.filter(isSingle).map(({ text }) => labelKey(text)));
  const known = keys(before);
  return [...keys(behind)].filter((key) => known.has(key)).length >= LEAST_LABELS;
}

function isSingle({ alone, candidates }: Hit): boolean {
  return alone.length > 0 && candidates.every(({ label: { shared, place } }) => !shared && !place.plain);
}

function isOuter({ label: { place } }: Candidate): boolean {
  return place.role === "year" || (!place.plain && place.area.left < INNER_COLUMN);
}

/** Whether what stands in some columns begins a form by itself: with a title, lines of a head, or headings of a table. */
function beginsForm(hits: readonly Hit[]): boolean {
  return hits.some(({ is }) => is.title) || looksLikeForm(hits);
}
