/** Marks that turn the direction of writing, by which a text can be made to read as another, and line ends of Unicode. */
const INVISIBLE = String.raw`\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069`;
const IN_A_LINE = new RegExp(String.raw`[\p{Cc}${INVISIBLE}]+`, "gu");
const IN_LINES = new RegExp(String.raw`(?:[^\P{Cc}\t\r\n]|\r(?!\n)|[${INVISIBLE}])+`, "gu");

/** A text in one line of a terminal. What that would obey instead of showing is replaced: most texts come from outside. */
export function visible(text: string): string {
  return text.replace(IN_A_LINE, "\ufffd");
}

/** The same for a text of several lines. */
export function visibleLines(text: string): string {
  return text.replace(IN_LINES, "\ufffd");
}
