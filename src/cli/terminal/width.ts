/** One column each: printable ASCII, and what Chinese texts have between their characters. */
const NARROW = String.raw`\x20-\x7e·—‘’“”…≤≥`;
/** Two columns each, whatever stands beside them: Han, kana without marks of their own, punctuation, full-width signs. */
const WIDE = String.raw`\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60`;
const PLAIN = new RegExp(`^[${NARROW}${WIDE}]*$`);
const TWICE = new RegExp(`[${WIDE}]`, "g");

/** Columns that a text takes on a terminal: a Chinese character is two wide. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length + (text.match(TWICE)?.length ?? 0) : anyWidth(text);
}

/** Filled up with spaces to so many columns; longer texts stay as they are. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}

/** Emoji, marks on letters, codes of terminals: the library that knows all of them takes longer to load than the program. */
function anyWidth(text: string): number {
  const { default: stringWidth } = require("string-width") as typeof import("string-width");
  return stringWidth(text);
}
