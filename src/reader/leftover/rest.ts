import { type Area, cellNumber, contains } from "../../core/grid/grid";
import { isWordless } from "../../core/text/blank-mark";
import { groupedBy } from "../../core/grouped";
import { canonicalText } from "../../core/text/text";
import { cellText } from "../../values/cell-text";
import type { Hit } from "../find/hits";
import type { Segment } from "../find/segments";
import { type FilledCell, type Place, type SheetView, isIn } from "../find/sheet-view";
import { WORDS_OF_REST } from "../find/weights";
import type { UnclaimedCell, UnreadForm } from "../reading";
import { textsOf } from "../locate/row-kind";
import { isNote } from "../locate/sign-off";
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
 * one each of its cells is named; without any it is a note. Words that head columns beside a table are of those.
 */
export function restOf(view: SheetView, segment: Segment, parts: readonly LocatedPart[]): Rest {
  const added = parts.flatMap((part) => addedColumns(part.view));
  const headings = new Set(added.map(({ heading }) => cellNumber(heading)));
  const isBeyond = (place: Place): boolean => !parts.some(({ area }) => contains(area, place.row, place.column));
  const isOutside = (place: Place): boolean => isBeyond(place) && !headings.has(cellNumber(place));
  const hits = segment.hits.filter(isOutside);
  const cells = (): readonly FilledCell[] => cellsOf(view, segment).filter(isOutside);
  if (hits.filter(isWord).length >= WORDS_OF_REST) {
    const unread = partOfForm(view, hits);
    return { unread, unclaimed: unread ? [] : cells().flatMap((cell) => named(view, cell)) };
  }
  const words = segment.hits.filter((hit) => isWord(hit) && isBeyond(hit) && headings.has(cellNumber(hit)));
  const unclaimed = words.length < WORDS_OF_REST ? [] : besideRows(cells(), added);
  return { unread: null, unclaimed: unclaimed.flatMap((cell) => named(view, cell)) };
}

function isWord({ is }: Hit): boolean {
  return is.head || is.heading;
}

/** A column that somebody added to a table of a form, beside it too. */
interface AddedColumn {
  readonly heading: FilledCell;
  /** Last row of the table: what stands under the heading so far down is said of the column. */
  readonly last: number;
}

function addedColumns(part: PartView): readonly AddedColumn[] {
  const { tables } = part.occurrence.template.geometry;
  return tables.flatMap((table) => {
    const extent = extentOf(part, table);
    return unknownHeadings(extent).map((heading) => ({ heading, last: extent.last }));
  });
}

/** What stands under added headings further down than the table's rows, without notes: another table may end lower. */
function besideRows(cells: readonly FilledCell[], added: readonly AddedColumn[]): readonly FilledCell[] {
  const below = cells.filter(({ row, column }) =>
    added.some(({ heading: { area }, last }) => row > last && isIn(area, column)),
  );
  return [...groupedBy(below, ({ row }) => row).values()].filter((line) => !isNote(textsOf(line))).flat();
}

/** A cell by its words; none where it has none. */
export function named(view: SheetView, { row, column, cell }: FilledCell): readonly UnclaimedCell[] {
  const text = canonicalText(cellText(cell));
  return text === null || isWordless(text) ? [] : [{ at: view.ref({ row, column }), text }];
}

/** The rest as one thing to settle, without what is read or said of the form beside it. */
export function restBeside(
  rest: readonly UnclaimedCell[],
  area: Area,
  said: readonly UnclaimedCell[],
): readonly UnclaimedCell[] {
  const known = new Set(said.map(({ at }) => cellNumber(at)));
  const [first, ...others] = rest.filter(({ at }) => !contains(area, at.row, at.column) && !known.has(cellNumber(at)));
  return first ? [{ ...first, with: others.map(({ at }) => at) }] : [];
}

function cellsOf(view: SheetView, { top, bottom, left, right }: Segment): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  for (let row = top; row <= Math.min(bottom, view.bottom); row += 1)
    cells.push(...view.between(row, left, right), ...view.covered(row, left, right));
  return cells;
}
