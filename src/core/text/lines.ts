import { canonicalText, CONTROL, INVISIBLE } from "./text";

/**
 * Values that are one line: names, organisations, contacts, levels, choices, targets, printed labels. Where they were
 * pasted from a PDF's grid or a web page they hold line breaks and characters that nobody sees, and two offices with
 * one name would be two.
 */

/** What ends a line; a tab moves to another place in it. */
const BREAK = String.raw`\n\r\t\v\f\u0085\u2028\u2029`;
/** What makes one sign of several emoji is seen. */
const JOINER = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`;
const REMOVED = new RegExp(`(?!${JOINER})[${INVISIBLE}${CONTROL}]`, "gu");
const BREAKS = new RegExp(`[${BREAK}]+`);
const SUSPECT = new RegExp(`[${BREAK}${INVISIBLE}${CONTROL}]`);
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]+/;

/** Characters that stand close: Han, kana, full-width forms, CJK punctuation and the marks that Chinese shares. */
const CLOSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u303f\u30fb\u30fc\ufe30-\ufe4f\uff00-\uffef]/u;

/**
 * A text on one line: joined over line breaks and the white space around them (nothing where either side is Han, kana,
 * full-width or CJK punctuation, else one space), without zero-width and control characters, NFC, outer white space
 * trimmed; `null` when blank. The line of a line is itself.
 */
export function lineOf(text: string): string | null {
  const plain = canonicalText(text);
  if (plain === null || !SUSPECT.test(plain)) return plain;
  const visible = plain.replace(REMOVED, "");
  // Piece by piece: a pattern for the white space around a break would look at every blank again and again.
  const pieces = visible.split(BREAKS).flatMap((piece) => canonicalText(piece) ?? []);
  return canonicalText(pieces.map((piece, index) => between(pieces[index - 1], piece) + piece).join(""));
}

function between(former: string | undefined, piece: string): string {
  if (former === undefined) return "";
  const [before = ""] = [...former.slice(-2)].slice(-1);
  const [after = ""] = piece;
  return CLOSE.test(before) || CLOSE.test(after) ? "" : " ";
}

/** The lines of a text that hold anything, each as a line of its own. */
export function linesIn(text: string): readonly string[] {
  return text.split(LINE_END).flatMap((line) => lineOf(line) ?? []);
}
