import type { Grid } from "../core/grid/grid";
import { isUnfinishedSheetName } from "../core/grid/unfinished-sheet";
import type { Forms } from "../forms/forms";
import { findForms } from "./find-forms";
import { findHits, type Hit } from "./hits";
import { rowsPrintedAgain } from "./pages";
import { readPart, viewOf } from "./part";
import { restBelow } from "./rest";
import type { SheetReading, SheetRef } from "./reading";
import type { Recognition } from "./recognise";
import { type Segment, segmentsOf } from "./segments";
import { SheetView } from "./sheet-view";
import { type Vocabulary, vocabularyOf } from "./templates";
import { unreadByTab } from "./unread-forms";

/**
 * Finds every form in one worksheet by its visible labels and reads it; says what looks like a form and cannot be
 * read as one. Time grows with the filled cells.
 */
export function readSheet(sheet: SheetRef, grid: Grid, forms: Forms): SheetReading {
  if (isUnfinishedSheetName(sheet.name)) return unfinished(sheet);
  const view = new SheetView(sheet, grid);
  const vocabulary = vocabularyOf(forms);
  const segments = segmentsOf(hitsOf(view, vocabulary), view);
  const found = segments.map((segment) => findForms(view, segment, vocabulary.templates));
  const chosen = found.flatMap((forms) => forms.chosen).sort(byPlace);
  const unread = found.flatMap((forms) => forms.unread);
  const byTab = chosen.length + unread.length === 0 ? unreadByTab(view, segments) : null;
  const parts = chosen.map((verdict) => {
    const part = viewOf(view, verdict.occurrence, bottomOf(verdict, chosen, segments));
    return { part, rest: restBelow(part) };
  });
  const rests = parts.flatMap(({ rest }) => rest?.unread ?? []);
  return {
    sheet,
    parts: parts.map(({ part, rest }) => readPart(part, rest ? rest.firstRow - 1 : part.bottom)),
    unread: byTab ? [byTab] : [...unread, ...rests],
  };
}

/** The labels of a sheet without what its pages print again. */
function hitsOf(view: SheetView, vocabulary: Vocabulary): readonly Hit[] {
  const hits = findHits(view, vocabulary);
  const again = rowsPrintedAgain(hits, view);
  if (again.size === 0) return hits;
  view.setAside(again);
  return hits.filter(({ row }) => !again.has(row));
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
    .filter(
      (other) => other.segment.left <= segment.right && other.segment.right >= segment.left && other.firstRow > lastRow,
    )
    .map((other) => other.firstRow - 1);
  const titles = segments
    .filter((other) => other.title && other.top > lastRow && other.left <= segment.right && other.right >= segment.left)
    .map((other) => other.top - 1);
  return Math.max(lastRow, Math.min(segment.bottom, ...below, ...titles));
}
