import { type Hit, hasKnownTitle } from "./hits";
import type { Verdict } from "./recognise";
import type { UnreadForm } from "./reading";
import type { Segment } from "./segments";
import type { SheetView } from "./sheet-view";

/** Under a title this share of a form's labels makes it half a form; less, and it is none that is known. */
const HALF_WITH_TITLE = 0.25;
/** Without a title: this share, and so many labels that it is no ordinary list. */
const HALF_WITHOUT_TITLE = 0.4;
const HALF_LABELS = 6;
/** A title alone, as in a list of contents, is no form: some labels must stand below it. */
const LABELS_BELOW_TITLE = 2;

/** What a segment without a recognised form looks like; null when it looks like none. */
export function unreadIn(
  view: SheetView,
  segment: Segment,
  verdicts: readonly Verdict[],
  taken: (verdict: Verdict) => boolean,
): UnreadForm | null {
  const { title } = segment;
  const free = verdicts.filter((verdict) => !taken(verdict));
  const nearest = free.reduce<Verdict | null>((best, next) => (best && !isNearer(next, best) ? best : next), null);
  if (title && !verdicts.some((verdict) => taken(verdict) && verdict.recognised)) {
    const at = view.ref(title.row, title.column);
    if (nearest && hasKnownTitle(title) && share(nearest) >= HALF_WITH_TITLE) return half(view, nearest, at);
    if (labelsBelow(segment, title) < LABELS_BELOW_TITLE) return null;
    return { sheet: view.sheet, at, reason: "unknown", definition: null, missing: [] };
  }
  if (!nearest || nearest.found < HALF_LABELS || share(nearest) < HALF_WITHOUT_TITLE) return null;
  const first = [...nearest.occurrence.located.values()].map(({ hit }) => hit).sort(inReadingOrder)[0];
  return first ? half(view, nearest, view.ref(first.row, first.column)) : null;
}

function half(view: SheetView, verdict: Verdict, at: UnreadForm["at"]): UnreadForm {
  const missing = verdict.missing.map(({ place }) => place.label.text);
  return { sheet: view.sheet, at, reason: "half", definition: verdict.occurrence.template.form, missing };
}

function share({ found, missing }: Verdict): number {
  return found / (found + missing.length);
}

/** Showing more of its form; as much of it, but less lost amid what stands; alike, but with its own unit. */
function isNearer(verdict: Verdict, other: Verdict): boolean {
  const more = share(verdict) - share(other);
  if (more !== 0) return more > 0;
  const fewer = gaps(other) - gaps(verdict);
  return fewer !== 0 ? fewer > 0 : verdict.unitAgrees && !other.unitAgrees;
}

/** Missing labels that belong above the last one found: half a form lacks its other half, not these. */
function gaps({ occurrence, missing }: Verdict): number {
  const found = [...occurrence.located.values()].filter(({ label }) => label.place.role !== "side");
  const last = Math.max(...found.map(({ label }) => label.order));
  return missing.filter(({ place, order }) => place.role !== "side" && order < last).length;
}

function labelsBelow({ hits }: Segment, title: Hit): number {
  return hits.filter((hit) => hit.row > title.row && hit.candidates.some(({ kind }) => kind === "alone")).length;
}

function inReadingOrder(a: Hit, b: Hit): number {
  return a.row - b.row || a.column - b.column;
}
