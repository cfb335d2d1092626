import type { UnreadForm } from "./reading";
import { type Recognition, choose, judgeAll, overlap } from "./recognise/recognise";
import { layoutOf } from "./find/remembered-layouts";
import type { Segment } from "./find/segments";
import type { SheetView } from "./find/sheet-view";
import type { Template } from "./find/templates";
import { unreadIn } from "./leftover/unread-forms";

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
  const { segment, contenders } = layoutOf(within, templates);
  const verdicts = judgeAll(view, contenders);
  const accepted = choose(verdicts);
  const lost = unreadIn(view, segment, verdicts, (verdict) =>
    accepted.some((other) => other === verdict || overlap(other.occurrence, verdict.occurrence)),
  );
  return { chosen: accepted, unread: lost ? [lost] : [] };
}
