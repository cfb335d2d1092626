/**
 * Cell texts as people type and paste them, made comparable. Width, comparators and spaces are folded by a chosen
 * table and never by NFKC as a whole, which would turn `①` into 1, `m²` into m2 and `……` into six dots.
 */

import { COMMON, remembered, SHORT } from "../remembered";

/** Zero-width characters and marks of direction, as web pages and PDF files leave them behind; for a class of a pattern. */
export const INVISIBLE = String.raw`\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb`;
/**
 * Control characters that are no white space. Those from U+0080 on are what is left of letters that were read in a wrong
 * code page: they stay, to be seen and mended.
 */
export const CONTROL = String.raw`\u0000-\u0008\u000e-\u001f\u007f`;
/** White space, and what nobody sees. */
const SPACES = new RegExp(String.raw`[\s\u0085${INVISIBLE}${CONTROL}]`, "g");
/** The same above ASCII, as codes: single characters are asked for too often for a pattern. */
const WIDE_SPACES: ReadonlySet<number> = new Set([
  ...[0x00a0, 0x00ad, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff],
  ...Array.from({ length: 0x200d - 0x2000 + 1 }, (_, index) => 0x2000 + index),
]);

/** Full-width ASCII, which lies at a fixed distance from ASCII. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e };
const FULL_WIDTH_DISTANCE = 0xfee0;

/** Variants of one mark, character for character. `—`, `……`, `、`, `〔〕`, `“”`, `①`, `㎡` stay: they say something else. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ...pairs("≧≥⩾≥≦≤⩽≤﹥>﹤<﹦="),
  ...pairs("〜~∼~‐-‑-‒-–-−-﹣-﹢+"),
  ...pairs("﹪%﹐,﹒.﹕:∶:﹔;﹙(﹚)﹡*￥¥"),
  ...pairs("・·‧·∙·•·"),
  ...pairs("\u3000 \u00a0 \u2002 \u2003 \u2009 \u202f "),
]);
const WIDE = new RegExp(`[\\uff01-\\uff5e${[...VARIANTS.keys()].join("")}]`, "g");

/** Kangxi radicals (`⽬` for 目): PDF viewers hand them out in place of the characters. */
const RADICAL = /[\u2f00-\u2fd5]/g;

function pairs(list: string): [string, string][] {
  return Array.from(list.matchAll(/(.)(.)/gsu), ([, from = "", to = ""]) => [from, to]);
}

/**
 * Signs that are as NFC has them whatever stands beside them: Latin letters, punctuation, mathematics, numbers in circles,
 * boxes, Chinese, kana, full width; no return, which is no line end of ours. Nearly every text has no others, which is told
 * in a fifth of the time of composing it.
 */
const COMPOSED =
  /^[\u0000-\u000c\u000e-\u02ff\u2010-\u2027\u2030-\u205e\u2200-\u22ff\u2460-\u27bf\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uffee]*$/;

/** The text in NFC. */
export function composed(text: string): string {
  return COMPOSED.test(text) ? text : text.normalize("NFC");
}

/** NFC, LF line ends, outer white space trimmed (ideographic, no-break and zero-width too); `null` when blank. */
export function canonicalText(text: string): string | null {
  const plain = withLineFeeds(composed(text));
  let start = 0;
  let end = plain.length;
  while (start < end && isSpaceCode(plain.charCodeAt(start))) start += 1;
  while (end > start && isSpaceCode(plain.charCodeAt(end - 1))) end -= 1;
  return start === end ? null : plain.slice(start, end);
}

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** White space of any kind is blank. */
export function isBlank(text: string): boolean {
  return canonicalText(text) === null;
}

/** Full-width forms and variants of one mark to the narrow one. Character for character: positions stay. */
export function foldWidth(text: string): string {
  return text.replace(WIDE, (character) => {
    const code = character.charCodeAt(0);
    return code >= FULL_WIDTH.first && code <= FULL_WIDTH.last
      ? String.fromCharCode(code - FULL_WIDTH_DISTANCE)
      : (VARIANTS.get(character) ?? character);
  });
}

/** The full-width twin of an ASCII character: `＊` of `*`. */
export function inFullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_DISTANCE);
}

/** All white space taken out, inner and outer. */
export function withoutSpaces(text: string): string {
  return text.replace(SPACES, "");
}

/** True for one character of white space, zero-width ones included. */
export function isSpace(character: string): boolean {
  return character !== "" && isSpaceCode(character.charCodeAt(0));
}

function isSpaceCode(code: number): boolean {
  return code < 0xa0 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : WIDE_SPACES.has(code);
}

/** What two names have in common when they are the same name: `（党建办) 服务` and `(党建办)服务`. */
export const nameKey = remembered(
  (text) => {
    const characters = composed(text).replace(RADICAL, (radical) => radical.normalize("NFKC"));
    return withoutSpaces(foldWidth(characters));
  },
  { ...COMMON, longest: 1000 },
);

/** What two printed labels have in common when they are the same label: as `nameKey`, without closing colons. */
export const labelKey = remembered((text) => withoutColons(nameKey(text)), SHORT);

/** Whether two printed labels say the same. */
export function isSameLabel(one: string, other: string): boolean {
  return labelKey(one) === labelKey(other);
}

function withoutColons(key: string): string {
  let end = key.length;
  while (key.charAt(end - 1) === ":") end -= 1;
  return key.slice(0, end);
}

/**
 * NFC with LF. Half of a surrogate pair, as `=LEFT("😀",1)` leaves one, has no UTF-8: it becomes U+FFFD, as in
 * every file.
 */
export function plainText(text: string): string {
  if (COMPOSED.test(text)) return text;
  return withLineFeeds(text.replace(/\p{Surrogate}/gu, "\ufffd")).normalize("NFC");
}
