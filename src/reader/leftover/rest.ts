import { type Area, cellNumber } from "../../core/grid/grid";
import { isWordless } from "../../core/text/blank-mark";
import { canonicalText } from "../../core/text/text";
import { cellText } from "../../values/cell-text";
import { isHeadHit, isHeadingHit } from "../find/outline";
import type { Segment } from "../find/segments";
import type { FilledCell, SheetView } from "../find/sheet-view";
import { WORDS_OF_REST } from "../find/weights";
import type { UnclaimedCell, UnreadForm } from "../reading";
import { extentOf } from "../locate/table-extent";
import type { PartView } from "../locate/part-view";
import { unknownHeadings } from "../locate/unknown-columns";
import type { LocatedPart } from "../sheet-reading";
import { partOfForm } from "./unread-forms";

/** What stands in a segment outside the forms that were read there. */
export interface Rest {
  /** It is a part of some form. */
  readonly unread: UnreadForm | null;
  /** It shows words of one, too few to say that it is. */
  readonly unclaimed: readonly UnclaimedCell[];
}

/**
 * What of a segment stands outside all forms. With the outline of a form it is one that was not read; with some words of
 * one each of its cells is named; without any it is a note.
 */
export function restOf(view: SheetView, segment: Segment, parts: readonly LocatedPart[]): Rest {
  const added = new Set(parts.flatMap((part) => addedHeadings(part.view)).map(cellNumber));
  const isOutside = (place: { readonly row: number; readonly column: number }): boolean =>
    !parts.some(({ area }) => isWithin(area, place)) && !added.has(cellNumber(place));
  const hits = segment.hits.filter(isOutside);
  const words = hits.filter((hit) => isHeadHit(hit) || isHeadingHit(hit));
  if (words.length < WORDS_OF_REST) return { unread: null, unclaimed: [] };
  const unread = partOfForm(view, hits);
  return {
    unread,
    unclaimed: unread
      ? []
      : cellsOf(view, segment)
          .filter(isOutside)
          .flatMap((cell) => named(view, cell)),
  };
}

/** Headings of columns that somebody added to the tables of a form, beside it too. */
function addedHeadings(part: PartView): readonly FilledCell[] {
  const { tables } = part.occurrence.template.geometry;
  return tables.flatMap((table) => unknownHeadings(part, table, extentOf(part, table).headings));
}

/** A cell by its words; none where it has none. */
export function named(view: SheetView, { row, column, cell }: FilledCell): readonly UnclaimedCell[] {
  const text = canonicalText(cellText(cell));
  return text === null || isWordless(text) ? [] : [{ at: view.ref(row, column), text }];
}

/** The rest as one thing to settle, without what is read or said of the form beside it. */
export function restBeside(
  rest: readonly UnclaimedCell[],
  area: Area,
  said: readonly UnclaimedCell[],
): readonly UnclaimedCell[] {
  const known = new Set(said.map(({ at }) => `${at.row} ${at.column}`));
  const [first, ...others] = rest.filter(({ at }) => !isWithin(area, at) && !known.has(`${at.row} ${at.column}`));
  return first ? [{ ...first, with: others.map(({ at }) => at) }] : [];
}

function cellsOf(view: SheetView, { top, bottom, left, right }: Segment): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  for (let row = top; row <= Math.min(bottom, view.bottom); row += 1)
    cells.push(...view.between(row, left, right), ...view.covered(row, left, right));
  return cells;
}

function isWithin(
  { top, bottom, left, right }: Area,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
