import { nameKey } from "./text";

/**
 * What people write so that a cell is not left open: dashes and strokes of any kind, number and width, a single star,
 * 无. Where a number, a date, a level, a target or the name of an indicator is asked for, it says that there is none; in
 * a text it is what was typed. Two stars wait for a number (`hasPlaceholder`); 略, 不适用, N/A are words: they say more.
 */
const DASHES = String.raw`\p{Pd}─━−﹘`;
const STROKES = String.raw`/\\|∕⁄╱╲`;
const MARK = new RegExp(
  String.raw`^(?:[${DASHES}${STROKES}]+|\((?:[${DASHES}${STROKES}]+|[无無])\)|[无無][。.]?|\*)$`,
  "u",
);

/** Signs that are in no mark, and that `nameKey` leaves as they are: nearly every text has one. */
const WORDS = /[0-9A-Za-z\u4e00-\u65df\u65e1-\u7120\u7122-\u9fff]/;

/** Longer than any line of dashes in a cell. */
const LONGEST = 200;

/** Whether a text is what people write for "nothing here": `/`, `-`, `————`, `无`, `*`, in any width. */
export function isBlankMark(text: string): boolean {
  return text.length <= LONGEST && !WORDS.test(text) && MARK.test(nameKey(text));
}

/** Dots, commas, empty boxes and ticks: in a cell that nothing was asked of, they say as little. */
const WORDLESS = /^[*·.…、,。□☐○√✓☑]+$/;

/** Whether a cell that stands for itself has nothing to say: a mark for "nothing here", or marks without words. */
export function isWordless(text: string): boolean {
  return isBlankMark(text) || (text.length <= LONGEST && WORDLESS.test(nameKey(text)));
}
