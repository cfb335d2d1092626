import { labelKey } from "../core/text/text";
import { cellText } from "../values/cell-text";
import { HEADING_WORDS, LABELS_OF_OTHER_KINDS, LABELS_OF_HEADS } from "../forms/kinds";
import type { Hit } from "./hits";
import type { PartView } from "./part-view";
import type { FilledCell } from "./sheet-view";

/**
 * Where another form begins, whether or not it is known: by the words that the field prints in heads and headings.
 */

const HEADS: ReadonlySet<string> = new Set([...LABELS_OF_HEADS, ...LABELS_OF_OTHER_KINDS].map(labelKey));
const HEADINGS = new RegExp(`^(?:${HEADING_WORDS.join("|")})(?:\\([^()]{1,12}\\))?$`);
/** So many headings in a row are those of a table. */
const LEAST_HEADINGS = 2;
const LONGEST = 30;

/** Whether a cell shows a word of a form's head: of one that is known, or as others print it. */
export function isHeadLabel(cell: FilledCell, hit: Hit | undefined): boolean {
  const own = hit?.candidates.some(
    ({ kind, label: { place } }) => kind === "alone" && place.role === "cell" && !place.plain,
  );
  return own === true || HEADS.has(keyOf(cell));
}

/** Whether a cell shows a heading of a table of indicators, as any form prints it. */
export function isHeadingLabel(cell: FilledCell, hit: Hit | undefined): boolean {
  const own = hit?.candidates.some(({ kind, label: { place } }) => kind === "alone" && place.role === "heading");
  return own === true || HEADINGS.test(keyOf(cell));
}

/**
 * Whether a row below the headings of a table begins another form: with a line of a head, left of what people fill in, or
 * with headings of its own.
 */
export function beginsAnother(part: PartView, row: number, inputColumn: number): boolean {
  const cells = part.values(row, part.left, part.right);
  const [first] = cells;
  if (!first) return false;
  if (cells.filter((cell) => isHeadingLabel(cell, part.hitAt(cell))).length >= LEAST_HEADINGS) return true;
  return first.column < inputColumn && isHeadLabel(first, part.hitAt(first));
}

function keyOf({ cell }: FilledCell): string {
  const text = cellText(cell);
  return text.length > 2 * LONGEST ? "" : labelKey(text);
}
