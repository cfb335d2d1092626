import { headingsOf } from "../../forms/compile/headings";
import { type Hit, hasKnownTitle } from "./hits";
import { HEADINGS_IN_ROW } from "./weights";

/** What labels are in the outline of a form, known or not: titles, lines of a head, headings of a table. */

/** A title of a form, known or not. */
export function isTitleHit(hit: Hit): boolean {
  return hit.titled !== null || hasKnownTitle(hit);
}

/** The line of the year, in words that say nothing else. */
export function isYearHit({ candidates }: Hit): boolean {
  return candidates.some(({ kind, label: { place } }) => kind === "alone" && place.role === "year");
}

/** A word of a form's head. */
export function isHeadHit(hit: Hit): boolean {
  return hit.word === "head" || showsAlone(hit, "cell");
}

/** A heading of a table of indicators. */
export function isHeadingHit(hit: Hit): boolean {
  return hit.word === "heading" || (showsAlone(hit, "heading") && !showsAlone(hit, "cell"));
}

/** Other tables have headings that any list may have. */
export function isIndicatorHeading({ word, candidates }: Hit): boolean {
  return (
    word === "heading" ||
    candidates.some(
      ({ kind, label: { template, place } }) =>
        kind === "alone" &&
        template.form.tables.some(
          ({ indicators, columns }) => indicators && columns.some(({ heading }) => heading === place.label),
        ),
    )
  );
}

function showsAlone({ candidates }: Hit, role: string): boolean {
  return candidates.some(({ kind, label: { place } }) => kind === "alone" && place.role === role && !place.plain);
}

/** Whether labels are those of a form, with title or without: the headings of a table, or so many lines of a head. */
export function looksLikeForm(hits: readonly Hit[], leastLines: number): boolean {
  let lines = 0;
  for (const line of linesOf(hits)) {
    const [first] = line;
    if (first && isFirstOfLine(first)) lines += 1;
    if (
      line.filter(isHeadingHit).length >= HEADINGS_IN_ROW &&
      line.some((hit) => isFirstOfTable(hit) || (hit.candidates.length === 0 && isHeadingHit(hit)))
    )
      return true;
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
export function isFirstOfLine(hit: Hit): boolean {
  if (hit.candidates.length === 0) return isHeadHit(hit);
  return hit.candidates.some(({ kind, label: { place, shared } }) => {
    return kind === "alone" && !shared && !place.plain && place.role === "cell" && place.area.left === 0;
  });
}

/** The first heading of a table of a known form. */
export function isFirstOfTable(hit: Hit): boolean {
  return hit.candidates.some(
    ({ kind, label: { place, template } }) =>
      kind === "alone" && template.form.tables.some(({ columns }) => columns.flatMap(headingsOf)[0] === place.label),
  );
}
