import { placesOf } from "./digits";
import { formatOf, sectionFor } from "./sections";
import type { Token } from "./tokens";

/** What a number format says about the number in its cell, besides its digits. */
export interface NumberLook {
  /** Words behind the number, as displayed. */
  readonly after: string;
  readonly percent: boolean;
  /**
   * How many times smaller the number is displayed than it is stored: 1,000 for each comma behind the last digit, and
   * 10 for each digit behind a point that is only a word (`0!.0,` shows 245000 as 24.5, ten thousand times smaller).
   */
  readonly scale: number;
}

/** How a format shows a number; null for dates, times, fractions, powers of ten, and what is no number format. */
export function lookOf(format: string, value: number): NumberLook | null {
  const section = sectionFor(formatOf(format), value)?.section;
  if (section === undefined) return null;
  const { kind, tokens } = section;
  if (kind === "general") return { after: wordsBehind(tokens), percent: false, scale: 1 };
  if (kind !== "number" || tokens.some(({ type }) => type === "exponent")) return null;
  const { whole, fraction, point, shift } = placesOf(tokens);
  const first = whole[0] ?? fraction[0];
  if (first === undefined) return null;
  const worded = tokens.findIndex((token, index) => index > first && token.type === "word" && token.text === ".");
  const behind = [...whole, ...fraction].filter((index) => worded >= 0 && index > worded).length;
  if (behind > 0 && point >= 0) return null;
  const percents = tokens.filter(({ type }) => type === "percent").length;
  return {
    after: wordsBehind(tokens),
    percent: percents > 0,
    scale: 10 ** (2 * percents - shift + behind),
  };
}

function wordsBehind(tokens: readonly Token[]): string {
  const last = tokens.findLastIndex(({ type }) => type === "digit" || type === "general");
  return tokens
    .slice(last + 1)
    .map((token) => (token.type === "word" ? token.text : ""))
    .join("");
}
