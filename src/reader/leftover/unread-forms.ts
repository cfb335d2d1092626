import { type CellValue, cellNumber } from "../../core/grid/grid";
import { canonicalText, labelKey } from "../../core/text/text";
import { printed } from "../../forms/compile/label-words";
import { type FormKind, LABELS_OF_OTHER_KINDS } from "../../forms/kinds";
import { linesOf } from "../find/outline";
import { type Hit, kindsOf } from "../find/hits";
import { isAnotherLayout } from "../recognise/layouts";
import { type Recognition, overlap } from "../recognise/recognise";
import type { UnreadForm } from "../reading";
import type { Segment } from "../find/segments";
import type { SheetView } from "../find/sheet-view";
import { titleKind } from "../find/titles";
import {
  HALF_LABELS,
  HALF_WITHOUT_TITLE,
  HALF_WITH_TITLE,
  HEAD_OF_WHOLE,
  HEADINGS_OF_TABLE,
  LABELS_BELOW_TITLE,
  LABELS_UNDER_TAB,
  LINES_OF_HEAD,
} from "../find/weights";

/** What a segment looks like beside the forms that are accepted in it; null when it looks like none. */
export function unreadIn(
  view: SheetView,
  segment: Segment,
  verdicts: readonly Recognition[],
  accepted: readonly Recognition[],
): UnreadForm | null {
  const { title, apart, hits } = segment;
  const isTaken = ({ occurrence }: Recognition): boolean =>
    accepted.some((other) => overlap(other.occurrence, occurrence));
  const free = verdicts.filter((verdict) => !isTaken(verdict));
  const nearest = free.reduce<Recognition | null>((best, next) => (best && !isNearer(next, best) ? best : next), null);
  if (title && accepted.length === 0) {
    const kind = kindsOf(title)[0] ?? "declaration";
    if (nearest?.occurrence.template.form.kind === kind && title.is.knownTitle && share(nearest) >= HALF_WITH_TITLE)
      return partly(view, nearest, title, title.text);
    const isForm = labelsBelow(view, segment, title.row) >= LABELS_BELOW_TITLE;
    return isForm ? unknown(view, title, kind, title.text) : null;
  }
  if (!nearest || nearest.found < HALF_LABELS || share(nearest) < HALF_WITHOUT_TITLE) {
    // What was told apart by its labels and is no known form. A form in it, if there is one, has been read.
    return apart && accepted.length === 0 ? unknownAt(view, hits) : null;
  }
  // What a form that was read shows too is that one's.
  const known = new Set(verdicts.filter((verdict) => verdict.recognised && isTaken(verdict)).flatMap(hitsOf));
  const [first] = hitsOf(nearest)
    .filter((hit) => !known.has(hit))
    .sort(inReadingOrder);
  return first ? partly(view, nearest, first, null) : null;
}

/** A form of which a part stands; where other words stand in place of the rest, another one that shares its labels. */
function partly(view: SheetView, { missing, occurrence }: Recognition, at: Hit, title: string | null): UnreadForm {
  const { form } = occurrence.template;
  const other = unknown(view, at, form.kind, title);
  return isAnotherLayout(view, occurrence)
    ? other
    : {
        ...{ ...other, reason: "half", form },
        missing: missing.map(({ place }) => printed(place.label.wordings[0], () => null)),
      };
}

/**
 * What has no title and shows the headings of indicators or lines of a head: a part of some form, where others of the
 * workbook are forms.
 */
export function partOfForm(view: SheetView, hits: readonly Hit[]): UnreadForm | null {
  const { isTable, head } = outlineOf(hits);
  return isTable || head >= LINES_OF_HEAD ? unknownAt(view, hits) : null;
}

/** What has no title, but a head and below it headings of indicators: it is a form whatever else the workbook holds. */
export function untitledForm(view: SheetView, hits: readonly Hit[]): UnreadForm | null {
  const { isTable, head } = outlineOf(hits);
  return isTable && head >= HEAD_OF_WHOLE ? unknownAt(view, hits) : null;
}

function outlineOf(hits: readonly Hit[]): { readonly isTable: boolean; readonly head: number } {
  const lines = linesOf(hits);
  return {
    isTable: lines.some(({ hits }) => hits.filter(({ is }) => is.indicatorHeading).length >= HEADINGS_OF_TABLE),
    head: lines.filter(({ first }) => first.is.firstOfLine).length,
  };
}

function unknownAt(view: SheetView, hits: readonly Hit[]): UnreadForm | null {
  const [first] = hits.filter(isOfForm);
  return first ? unknown(view, first, "declaration", null) : null;
}

function isOfForm({ is, candidates }: Hit): boolean {
  return is.head || is.heading || candidates.some(({ label: { place } }) => place.role === "side");
}

/** A sheet in which nothing was found, by the name of its tab: its title may be lost. Null when it is no form. */
export function unreadByTab(view: SheetView, segments: readonly Segment[]): UnreadForm | null {
  const kind = titleKind(view.sheet.name);
  if (kind === null) return null;
  const count = segments.reduce(
    (sum, segment) => sum + labelsBelow(view, segment, segment.top - 1, LABELS_UNDER_TAB),
    0,
  );
  const [first] = segments
    .flatMap(({ hits }) => hits)
    .filter(standsAlone)
    .sort(inReadingOrder);
  return first && count >= LABELS_UNDER_TAB ? unknown(view, first, kind, null) : null;
}

function unknown(view: SheetView, at: Hit, kind: FormKind, title: string | null): UnreadForm {
  const reason = kind === "declaration" ? "unknown" : "other-kind";
  const onOneLine = (title && canonicalText(title)?.replace(/\s+/g, " ")) ?? null;
  return { sheet: view.sheet, at: view.ref(at), reason, kind, title: onOneLine, form: null, missing: [] };
}

function hitsOf({ occurrence }: Recognition): readonly Hit[] {
  return [...occurrence.located.values()].map(({ hit }) => hit);
}

function share({ found, missing }: Recognition): number {
  return found / (found + missing.length);
}

/** Showing more of its form; as much of it, but less lost amid what stands; alike, but with its own unit. */
function isNearer(verdict: Recognition, other: Recognition): boolean {
  const more = share(verdict) - share(other);
  if (more !== 0) return more > 0;
  const fewer = gaps(other) - gaps(verdict);
  return fewer !== 0 ? fewer > 0 : verdict.unitAgrees && !other.unitAgrees;
}

/** Missing labels that belong above the last one found: half a form lacks its other half, not these. */
function gaps({ occurrence, missing }: Recognition): number {
  const found = [...occurrence.located.values()].filter(({ label }) => label.place.role !== "side");
  const last = Math.max(...found.map(({ label }) => label.order));
  return missing.filter(({ place, order }) => place.role !== "side" && order < last).length;
}

const OTHER_LABELS: ReadonlySet<string> = new Set(LABELS_OF_OTHER_KINDS.map(labelKey));

/**
 * Cells of a segment below a row that show a label of a declaration, or of another kind of form; counted up to `most`,
 * for a worksheet full of titles has many segments to look through.
 */
function labelsBelow(
  view: SheetView,
  { hits, bottom, left, right }: Segment,
  row: number,
  most = LABELS_BELOW_TITLE,
): number {
  const known = new Set<number>();
  for (const hit of hits) {
    if (hit.row > row && standsAlone(hit)) known.add(cellNumber(hit));
    if (known.size >= most) return most;
  }
  let count = known.size;
  for (let below = row + 1; below <= Math.min(bottom, view.bottom); below += 1) {
    for (const filled of view.between(below, left, right)) {
      if (!known.has(cellNumber(filled)) && isOtherLabel(filled.cell.value)) count += 1;
      if (count >= most) return most;
    }
  }
  return count;
}

function isOtherLabel(value: CellValue): boolean {
  return typeof value === "string" && value.length <= LONGEST_OTHER && OTHER_LABELS.has(labelKey(value));
}

const LONGEST_OTHER = 30;

function standsAlone({ alone, titled }: Hit): boolean {
  return titled === null && alone.some(({ place }) => place.role !== "title");
}

function inReadingOrder(a: Hit, b: Hit): number {
  return a.row - b.row || a.column - b.column;
}
