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
const layoutsOf = oncePer<readonly Template[], Map<string, Layout>>(() => new Map());
const MOST_LAYOUTS = 64;
/** A segment of more than a few forms is seldom met again. */
const MOST_HITS = 500;

/** Of two segments that are alike, the first stands for both, for occurrences are compared by theirs. */
export function layoutOf(segment: Segment, templates: readonly Template[]): Layout {
  if (segment.hits.length > MOST_HITS) return layoutIn(segment, templates);
  const layouts = layoutsOf(templates);
  const key = looks(segment);
  const before = layouts.get(key);
  if (before) return before;
  if (layouts.size >= MOST_LAYOUTS) layouts.clear();
  const layout = layoutIn(segment, templates);
  layouts.set(key, layout);
  return layout;
}

function layoutIn(segment: Segment, templates: readonly Template[]): Layout {
  return { segment, contenders: contendersIn(segment, templates) };
}

/** All that a segment is: what its hits may be follows from their texts. */
function looks({ title, hits, top, left, bottom, right }: Segment): string {
  let key = `${top},${left},${bottom},${right},${title === null ? "" : place(title)}`;
  for (const hit of hits) key += place(hit);
  return key;
}

function place({ row, column, area, from, text }: Hit): string {
  return `\n${row},${column},${area.top},${area.left},${area.bottom},${area.right},${from},${text.length},${text}`;
}
