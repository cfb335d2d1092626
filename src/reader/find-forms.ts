import type { Hit } from "./find/hits";
import type { UnreadForm } from "./reading";
import { type Recognition, choose, judge, overlap } from "./recognise/recognise";
import { layoutOf } from "./find/remembered-layouts";
import type { Segment } from "./find/segments";
import type { SheetView } from "./find/sheet-view";
import type { Template } from "./find/templates";
import { unreadIn } from "./leftover/unread-forms";
import { LABELS_BESIDE } from "./find/weights";

/** The forms of a segment, and what looks like one that cannot be read. */
export interface FoundForms {
  readonly chosen: readonly Recognition[];
  readonly unread: readonly UnreadForm[];
}

/**
 * Finds the forms of one segment. What stands beside them is looked at again by itself: another form may begin there
 * whose title is lost.
 */
export function findForms(view: SheetView, within: Segment, templates: readonly Template[]): FoundForms {
  const { segment, occurrences } = layoutOf(within, templates);
  const verdicts = occurrences.map((found) => judge(view, found));
  const accepted = choose(verdicts);
  const lost = unreadIn(view, segment, verdicts, (verdict) =>
    accepted.some((other) => other === verdict || overlap(other.occurrence, verdict.occurrence)),
  );
  const rests = restsBeside(segment, accepted);
  const others = rests.map((rest) => findForms(view, rest, templates));
  const own = rests.length === 0 ? accepted : accepted.map((verdict) => upTo(verdict, rests));
  return {
    chosen: [...own, ...others.flatMap(({ chosen }) => chosen)],
    unread: [...(lost ? [lost] : []), ...others.flatMap(({ unread }) => unread)],
  };
}

/** What of a segment stands left and right of the forms found in it, where that is more than a few labels. */
function restsBeside(segment: Segment, accepted: readonly Recognition[]): readonly Segment[] {
  if (accepted.length === 0) return [];
  const left = Math.min(...accepted.map(({ occurrence }) => occurrence.columns.left));
  const right = Math.max(...accepted.map(({ occurrence }) => occurrence.columns.right));
  const before = segment.hits.filter((hit) => hit.column < left);
  const behind = segment.hits.filter((hit) => hit.column > right);
  return [
    { ...segment, title: null, hits: before, right: left - 1 },
    { ...segment, title: null, hits: behind, left: right + 1 },
  ].filter(({ hits }) => labels(hits) >= LABELS_BESIDE);
}

function labels(hits: readonly Hit[]): number {
  return hits.filter(({ candidates }) => candidates.some(({ kind }) => kind === "alone")).length;
}

/** A form ends where the rest beside it begins. */
function upTo(verdict: Recognition, rests: readonly Segment[]): Recognition {
  const { segment, columns } = verdict.occurrence;
  const left = Math.max(
    segment.left,
    ...rests.filter((rest) => rest.right < columns.left).map((rest) => rest.right + 1),
  );
  const right = Math.min(
    segment.right,
    ...rests.filter((rest) => rest.left > columns.right).map((rest) => rest.left - 1),
  );
  const hits = segment.hits.filter(({ column }) => column >= left && column <= right);
  return { ...verdict, occurrence: { ...verdict.occurrence, segment: { ...segment, hits, left, right } } };
}
