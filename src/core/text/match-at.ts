/** What a sticky pattern finds at a position of a text; where that ends is the pattern's `lastIndex`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Something found in a text, up to `end`. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** What is made of that which a sticky pattern finds at a position; null also where nothing is. */
export function readAt<T>(
  pattern: RegExp,
  text: string,
  at: number,
  read: (match: RegExpExecArray, end: number) => T | null,
): Found<T> | null {
  const match = matchAt(pattern, text, at);
  const end = pattern.lastIndex;
  const value = match && read(match, end);
  return value === null ? null : { value, end };
}
