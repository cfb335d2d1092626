import type { Grid } from "../core/grid/grid";
import { isUnfinishedSheetName } from "../core/grid/unfinished-sheet";
import type { Forms } from "../forms/forms";
import { continuationsOn } from "./locate/continuation";
import { findHits } from "./find/hits";
import { locatePart } from "./locate/locate-part";
import type { SheetRef } from "./reading";
import { type Recognition, choose, judgeAll, shareColumns } from "./recognise/recognise";
import { type Segment, segmentsOf } from "./find/segments";
import { SheetView } from "./find/sheet-view";
import { type Template, vocabularyOf } from "./find/templates";
import { layoutOf } from "./find/remembered-layouts";
import type { LocatedPart, SheetReading } from "./sheet-reading";
import { type Rest, restOf } from "./leftover/rest";
import { partOfForm, unreadByTab, unreadIn, untitledForm } from "./leftover/unread-forms";

/**
 * Finds every form in one worksheet by its visible labels; says what looks like a form and cannot be
 * read as one. Time grows with the filled cells.
 */
export function readSheet(sheet: SheetRef, grid: Grid, forms: Forms): SheetReading {
  if (isUnfinishedSheetName(sheet.name)) return unfinished(sheet);
  const view = new SheetView(sheet, grid);
  const vocabulary = vocabularyOf(forms);
  const segments = segmentsOf(findHits(view, vocabulary), view);
  const found = segments.map((segment) => findForms(view, segment, vocabulary.templates));
  const chosen = found.flatMap((forms) => forms.chosen).sort(byPlace);
  const parts = chosen.map((verdict) => locatePart(view, verdict.occurrence, bottomOf(verdict, chosen, segments)));
  const rests = segments.flatMap((segment, index) =>
    parts.length === 0 || found[index]?.unread ? [] : restOf(view, segment, parts),
  );
  const unread = [...found, ...rests].flatMap((each) => each.unread ?? []);
  const nothing = chosen.length + unread.length === 0;
  const first = (seen: typeof partOfForm) => segments.flatMap(({ hits }) => seen(view, hits) ?? [])[0];
  const alone = nothing ? (unreadByTab(view, segments) ?? first(untitledForm)) : undefined;
  const untitled = nothing && !alone ? first(partOfForm) : undefined;
  const continuations = chosen.length === 0 ? continuationsOn(view, segments, vocabulary.templates) : [];
  return {
    sheet,
    ...(continuations.length > 0 ? { continuations } : {}),
    ...(untitled ? { untitled } : {}),
    parts: withRests(parts, rests),
    unread: alone ? [alone] : unread,
  };
}

/** The forms of a segment, and what looks like one that cannot be read. */
function findForms(view: SheetView, within: Segment, templates: readonly Template[]) {
  const { segment, contenders } = layoutOf(within, templates);
  const verdicts = judgeAll(view, contenders);
  const chosen = choose(verdicts);
  return { chosen, unread: unreadIn(view, segment, verdicts, chosen) };
}

/** Says what stands outside of all forms at the last that begins above it. */
function withRests(parts: readonly LocatedPart[], rests: readonly Rest[]): readonly LocatedPart[] {
  return rests.reduce((all, { unclaimed }) => {
    const [first] = unclaimed;
    if (!first) return all;
    const above = all.findLastIndex(({ area }) => area.top <= first.at.row);
    const own = Math.max(0, above);
    return all.map((part, index) => (index === own ? { ...part, rest: [...(part.rest ?? []), ...unclaimed] } : part));
  }, parts);
}

/** Nobody knows what is missing in it: nothing of it may be taken for a form. */
function unfinished(sheet: SheetRef): SheetReading {
  const at = { sheet, row: 0, column: 0 };
  const nothing = { kind: "declaration", title: null, form: null, missing: [] } as const;
  return { sheet, parts: [], unread: [{ sheet, at, reason: "unfinished", ...nothing }] };
}

function byPlace(a: Recognition, b: Recognition): number {
  return a.occurrence.firstRow - b.occurrence.firstRow || a.occurrence.columns.left - b.occurrence.columns.left;
}

/** A part ends above the next one that stands in its columns, and with its segment. */
function bottomOf(verdict: Recognition, chosen: readonly Recognition[], segments: readonly Segment[]): number {
  const { segment, lastRow } = verdict.occurrence;
  const below = chosen
    .map(({ occurrence }) => occurrence)
    .filter((other) => shareColumns(other, verdict.occurrence) && other.firstRow > lastRow)
    .map((other) => other.firstRow - 1);
  const titles = segments
    .filter((other) => other.title && other.top > lastRow && other.left <= segment.right && other.right >= segment.left)
    .map((other) => other.top - 1);
  return Math.max(lastRow, Math.min(segment.bottom, ...below, ...titles));
}
