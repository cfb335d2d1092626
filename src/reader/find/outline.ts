import type { Hit } from "./hits";
import { HALF_LABELS, HEADINGS_IN_ROW } from "./weights";

/** What labels are in the outline of a form, known or not: titles, lines of a head, headings of a table. */

/** The title of a form that is known. */
export function hasKnownTitle({ outline }: Hit): boolean {
  return outline.knownTitle;
}

/** A title of a form, known or not. */
export function isTitleHit({ titled, outline }: Hit): boolean {
  return titled !== null || outline.knownTitle;
}

/** The line of the year, in words that say nothing else. */
export function isYearHit({ outline }: Hit): boolean {
  return outline.year;
}

/** A word of a form's head. */
export function isHeadHit({ outline }: Hit): boolean {
  return outline.head;
}

/** A heading of a table of indicators. */
export function isHeadingHit({ outline }: Hit): boolean {
  return outline.heading;
}

/** Other tables have headings that any list may have. */
export function isIndicatorHeading({ outline }: Hit): boolean {
  return outline.indicatorHeading;
}

/** Whether labels are those of a form, with title or without: the headings of a table, or so many lines of a head. */
export function looksLikeForm(hits: readonly Hit[], leastLines: number): boolean {
  let lines = 0;
  for (const line of linesOf(hits)) {
    const [first] = line;
    if (first && isFirstOfLine(first)) lines += 1;
    const headings = line.filter(isHeadingHit).length;
    const isFirst = (hit: Hit): boolean => isFirstOfTable(hit) || (hit.candidates.length === 0 && isHeadingHit(hit));
    // The first may have been cut off: so many are of a table all the same.
    if (headings >= HALF_LABELS || (headings >= HEADINGS_IN_ROW && line.some(isFirst))) return true;
  }
  return lines >= leastLines;
}

/** Hits by their rows, each from left to right. */
export function linesOf(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const lines: Hit[][] = [];
  for (const hit of hits) {
    const last = lines.at(-1);
    if (last?.[0]?.row === hit.row) last.push(hit);
    else lines.push([hit]);
  }
  return lines;
}

/** A label with which a line of a head begins: that of a known form stands in the first column there. */
export function isFirstOfLine({ outline }: Hit): boolean {
  return outline.firstOfLine;
}

/** The first heading of a table of a known form. */
export function isFirstOfTable({ outline }: Hit): boolean {
  return outline.firstOfTable;
}
