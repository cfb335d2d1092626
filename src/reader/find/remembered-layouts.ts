import { isSameArea } from "../../core/grid/grid";
import { oncePer } from "../../core/remembered";
import type { Hit } from "./hits";
import { type Contender, contendersIn } from "./locate";
import type { Segment } from "./segments";
import type { Template } from "./templates";

/** A segment and what forms its labels may be. */
export interface Layout {
  readonly segment: Segment;
  readonly contenders: readonly Contender[];
}

/**
 * Where labels stand is told by the cells that show them alone. These do not change while amounts and names are typed,
 * and forms that were copied from one have them where that one has: what was found is remembered.
 */
const layoutsOf = oncePer<readonly Template[], Layout[]>(() => []);
const MOST_LAYOUTS = 64;
/** A segment of more than a few forms is seldom met again. */
const MOST_HITS = 500;

/** Of two segments that are alike, the first stands for both, for occurrences are compared by theirs. */
export function layoutOf(segment: Segment, templates: readonly Template[]): Layout {
  const layouts = layoutsOf(templates);
  const before = layouts.find((layout) => isAlike(layout.segment, segment));
  if (before) return before;
  const layout = { segment, contenders: contendersIn(segment, templates) };
  if (segment.hits.length > MOST_HITS) return layout;
  if (layouts.length >= MOST_LAYOUTS) layouts.length = 0;
  layouts.push(layout);
  return layout;
}

/** Whether two segments are the same in all that a segment is: what its hits may be follows from their texts. */
function isAlike(one: Segment, other: Segment): boolean {
  return (
    isSameArea(one, other) &&
    one.hits.length === other.hits.length &&
    isSameHit(one.title, other.title) &&
    one.hits.every((hit, index) => isSameHit(hit, other.hits[index] ?? null))
  );
}

function isSameHit(one: Hit | null, other: Hit | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.from === other.from &&
    isSameArea(one.area, other.area) &&
    one.text === other.text
  );
}
