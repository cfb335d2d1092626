import {
  isFirstOfLine,
  isFirstOfTable,
  isHeadHit,
  isHeadingHit,
  isTitleHit,
  isYearHit,
  linesOf,
  looksLikeForm,
} from "./outline";
import type { Area } from "../../core/grid/grid";
import type { Hit } from "./hits";
import type { Candidate } from "./shown";
import type { SheetView } from "./sheet-view";
import { withoutEchoes } from "./echoes";
import { cellText } from "../../values/cell-text";
import { standsBesideTitles } from "./titles";
import { labelKey } from "../../core/text/text";
import { HEADINGS_OF_TABLE, INNER_COLUMN, LABELS_TWICE, LINES_BESIDE } from "./weights";

/** Columns of a sheet, both borders included. */
export interface Strip {
  readonly left: number;
  readonly right: number;
}

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
  const beginnings = columnsOf(hits.filter((hit) => isFirstOfLine(hit) || isTitleHit(hit)));
  /** Lines that begin in a column and not below all that stands left of it. */
  const isBegun = ({ column, bottom }: Cut): boolean => {
    const rows = beginnings.get(column) ?? [];
    return rows.length >= LINES_BESIDE && rows.some((row) => row <= bottom);
  };
  const titles = hits.filter(isTitleHit);
  const strips: Strip[] = [];
  let { left } = whole;
  /** A title in whose row something else of a form stands further left begins another beside it. */
  const hasTitle = (column: number): boolean =>
    titles.some(
      (title) =>
        title.column === column &&
        view.between(title.row, whole.left, column - 1).some(({ cell }) => !standsBesideTitles(cellText(cell))),
    );
  const columns = cuts(view, whole);
  let edge = endOfTitle(hits, left);
  for (const [index, cut] of columns.entries()) {
    const { column, gap } = cut;
    const isEdge = column === edge;
    // Behind the title's end somebody may have put columns of the same table.
    if (isEdge) edge = columns[index + 1]?.column ?? null;
    const isOutlined = gap || isBegun(cut);
    const isTitled = hasTitle(column);
    if (!isOutlined && !isTitled && !isEdge) continue;
    const before = hits.filter((hit) => hit.column >= left && hit.column < column);
    const behind = hits.filter((hit) => hit.column >= column);
    const next = columns.slice(index + 1).find((cut) => cut.gap)?.column ?? Infinity;
    const untilNext = behind.filter((hit) => hit.column < next);
    const isAnother = (): boolean =>
      isTitled ||
      (isOutlined && (repeats(behind, before) || (beginsForm(behind) && standsAlone(behind)))) ||
      (isEdge && beginsAt(view, column, before, untilNext));
    if (!beginsForm(before) || !isAnother()) continue;
    strips.push({ left, right: column - 1 });
    left = column;
    edge = endOfTitle(hits, left);
  }
  return [...strips, { left, right: whole.right }];
}

/** Rows by their columns. */
function columnsOf(hits: readonly Hit[]): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const { row, column } of hits) rows.set(column, [...(rows.get(column) ?? []), row]);
  return rows;
}

/** Behind the title, or the line of the year, where it is set over all columns of the first form; null where it is not. */
function endOfTitle(hits: readonly Hit[], left: number): number | null {
  const first = hits.find((hit) => hit.column === left && (isTitleHit(hit) || isYearHit(hit)));
  return first && first.area.right > left ? first.area.right + 1 : null;
}

/** Whether a form begins directly behind another: not in headings that go on with the other's. */
function beginsAt(view: SheetView, column: number, before: readonly Hit[], behind: readonly Hit[]): boolean {
  const headings = before.filter((hit) => hit.area.right === column - 1 && isHeadingHit(hit));
  const first = behind.filter((hit) => hit.column === column && isHeadingHit(hit) && !isFirstOfTable(hit));
  const goingOn = new Set(headings.map(({ row }) => row).filter((row) => first.some((hit) => hit.row === row)));
  const own = behind.filter((hit) => !goingOn.has(hit.row));
  const all = linesOf(own);
  const lines = all.filter(([first]) => first?.column === column && isBeginning(first));
  /** Many headings of a table, behind a word at its side or without it, where none of the other's ends. */
  const isHeaded = (line: readonly Hit[]): boolean => {
    const [first] = line;
    if (!first || line.filter(isHeadingHit).length < HEADINGS_OF_TABLE) return false;
    const [side] = view.between(first.row, column, first.column);
    const begins = side?.column === column && (side.column === first.column || side.area.right + 1 === first.column);
    return begins && !headings.some(({ row }) => row === first.row);
  };
  return all.some(isHeaded) || (lines.length > 0 && (beginsForm(own) || repeats(own, before)));
}

/** What stands in the first column of forms: a word of the head, a heading, a label at the side. */
function isBeginning(hit: Hit): boolean {
  return (
    isHeadHit(hit) ||
    isHeadingHit(hit) ||
    hit.candidates.some(({ kind, label: { place } }) => kind === "alone" && place.role === "side")
  );
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
  for (const [first] of linesOf(hits)) {
    const isUnderHeadings = first && isHeadingHit(first) && first.row === headings + 1;
    if (!first || isUnderHeadings) continue;
    if (isHeadingHit(first)) headings = first.row;
    if (isTitleHit(first) || first.candidates.length === 0 || first.candidates.some(isOuter)) lines += 1;
    else inner += 1;
  }
  return inner < lines;
}

/** Whether labels stand there a second time that a form has but once. */
function repeats(behind: readonly Hit[], before: readonly Hit[]): boolean {
  const keys = (hits: readonly Hit[]): Set<string> => new Set(hits.filter(isSingle).map(({ text }) => labelKey(text)));
  const known = keys(before);
  return [...keys(behind)].filter((key) => known.has(key)).length >= LABELS_TWICE;
}

function isSingle({ candidates }: Hit): boolean {
  return (
    candidates.some(({ kind }) => kind === "alone") &&
    candidates.every(({ label: { shared, place } }) => !shared && !place.plain)
  );
}

function isOuter({ label: { place } }: Candidate): boolean {
  return place.role === "year" || (!place.plain && place.area.left < INNER_COLUMN);
}

/** Whether what stands in some columns begins a form by itself: with a title, lines of a head, or headings of a table. */
function beginsForm(hits: readonly Hit[]): boolean {
  return hits.some(isTitleHit) || looksLikeForm(hits, LINES_BESIDE);
}
