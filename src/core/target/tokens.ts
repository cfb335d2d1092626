import { comparatorWordsAt, signAt, type ComparatorWords } from "./comparators";
import { withoutTitles } from "../text/leftovers";
import { isLeast, isMost, type Comparator } from "./target";
import { foldWidth, isSpace } from "../text/text";
import { matchAt, readAt, type Found } from "../text/match-at";

/** The pieces a target is made of: its comparable text, comparators, numbers, and what limits from behind. */

/**
 * A text folded and without spaces, with the way back to the text as written. A space between two digits stays:
 * `9 9%` may be 99 % or a line that was broken.
 */
export interface CompactText {
  readonly text: string;
  /** The same with titles in 《》 and document numbers blanked out, position for position. */
  readonly masked: string;
  /** What stands between two positions of `text` as it was written. */
  source(start: number, end: number): string;
}

export function compact(written: string): CompactText {
  const folded = foldWidth(written);
  const positions: number[] = [];
  let text = "";
  let last = "";
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded.charAt(at);
    if (isSpace(character)) continue;
    if (/\d/.test(character) && /\d/.test(last) && positions.at(-1) !== at - 1) {
      positions.push(at - 1);
      text += " ";
    }
    positions.push(at);
    text += character;
    last = character;
  }
  return {
    text,
    masked: withoutTitles(text).replace(/[〔[(](?:19|20)\d{2}[〕\])](?:第?\d{1,5}号)?/g, (number) =>
      " ".repeat(number.length),
    ),
    source: (start, end) =>
      written.slice(positions[start] ?? written.length, (positions[end - 1] ?? written.length - 1) + 1),
  };
}

/** A comparator in signs or words at a position; `null` inside `value` for what makes no comparator (`≥≥`, 不等于). */
export function comparatorAt(text: string, at: number): ComparatorWords | null {
  return signAt(text, at) ?? comparatorWordsAt(text, at);
}

const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;

/** An unsigned number at a position, separators removed; null also where more of a number follows (`1.2.3`). */
export function numberAt(text: string, at: number): Found<string> | null {
  return readAt(NUMBER, text, at, ([number], end) =>
    /^(?:\d|[.,]\d)/.test(text.slice(end, end + 2)) ? null : number.replaceAll(",", ""),
  );
}

/** As `numberAt`, with a sign before it. A plus sign says nothing. */
export function signedNumberAt(text: string, at: number): Found<string> | null {
  const sign = text.charAt(at);
  if (sign !== "-" && sign !== "+") return numberAt(text, at);
  const number = numberAt(text, at + 1);
  return number && { value: sign === "-" ? `-${number.value}` : number.value, end: number.end };
}

const SUFFIX = /(?:\(含\)|\(包含\)|及其|及|或|含)?(?:(以上)|以下|以内|之内|内)(?:\(含(?:本数|[\d.]+%?)?\))?/y;

/** `以上`, `及以上`, `(含)以下`, `以内`, `内` behind a quantity. */
export function suffixAt(text: string, at: number): Found<Comparator> | null {
  return readAt(SUFFIX, text, at, ([, above]) => (above === undefined ? "≤" : "≥"));
}

/** Whether two comparators of one quantity point the same way (`<24小时以内`). */
export function sameDirection(left: Comparator, right: Comparator): boolean {
  return (isLeast(left) && isLeast(right)) || (isMost(left) && isMost(right));
}

const SEPARATOR = /-{1,2}|~|至|到|—{1,2}/y;

/** What stands between the two ends of a range. */
export function rangeSeparatorAt(text: string, at: number): number | null {
  return matchAt(SEPARATOR, text, at) ? SEPARATOR.lastIndex : null;
}
