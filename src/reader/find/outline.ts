import type { Hit } from "./hits";
import { HALF_LABELS, HEADINGS_IN_ROW, LINES_OF_HEAD } from "./weights";

/** A row of a sheet in which labels stand, from left to right. */
export interface Line {
  readonly row: number;
  readonly first: Hit;
  readonly hits: readonly Hit[];
}

/** Whether labels are those of a form, with title or without: the headings of a table, or so many lines of a head. */
export function looksLikeForm(hits: readonly Hit[]): boolean {
  const lines = linesOf(hits);
  return lines.some(isHeaded) || lines.filter(({ first }) => first.is.firstOfLine).length >= LINES_OF_HEAD;
}

/** Whether a line holds the headings of a table. The first may have been cut off: many are of one all the same. */
function isHeaded({ hits }: Line): boolean {
  const headings = hits.filter(({ is }) => is.heading).length;
  const hasFirst = hits.some(({ is, candidates }) => is.firstOfTable || (candidates.length === 0 && is.heading));
  return headings >= HALF_LABELS || (headings >= HEADINGS_IN_ROW && hasFirst);
}

export function linesOf(hits: readonly Hit[]): readonly Line[] {
  const lines: (Line & { readonly hits: Hit[] })[] = [];
  for (const hit of hits) {
    const last = lines.at(-1);
    if (last?.row === hit.row) last.hits.push(hit);
    else lines.push({ row: hit.row, first: hit, hits: [hit] });
  }
  return lines;
}
