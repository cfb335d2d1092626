import stringWidth from "string-width";

/** Columns that a text takes on a terminal: a Chinese character is two wide. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Filled up with spaces to so many columns; longer texts stay as they are. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}
