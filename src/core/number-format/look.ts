import { placesOf } from "./digits";
import { oncePer } from "../remembered";
import { formatOf, sectionFor, type Section } from "./sections";
import type { Token } from "./tokens";

/** What a number format says about the number in its cell, besides its digits. */
export interface NumberLook {
  /** Words before and behind the number, as displayed. */
  readonly before: string;
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
  const found = sectionFor(formatOf(format), value);
  return found === null ? null : lookIn(found.section);
}

const lookIn = oncePer(({ kind, tokens }: Section): NumberLook | null => {
  if (kind === "general") return { ...wordsAround(tokens), percent: false, scale: 1 };
  if (kind !== "number" || tokens.some(({ type }) => type === "exponent")) return null;
  const { whole, fraction, point, shift } = placesOf(tokens);
  const first = whole[0] ?? fraction[0];
  if (first === undefined) return null;
  const worded = tokens.findIndex((token, index) => index > first && token.type === "word" && token.text === ".");
  const behind = [...whole, ...fraction].filter((index) => worded >= 0 && index > worded).length;
  if (behind > 0 && point >= 0) return null;
  const percents = tokens.filter(({ type }) => type === "percent").length;
  return {
    ...wordsAround(tokens),
    percent: percents > 0,
    scale: 10 ** (2 * percents - shift + behind),
  };
});

function wordsAround(tokens: readonly Token[]): Pick<NumberLook, "before" | "after"> {
  const isDigit = ({ type }: Token) => type === "digit" || type === "general";
  const words = (some: readonly Token[]) => some.map((token) => (token.type === "word" ? token.text : "")).join("");
  return {
    before: words(tokens.slice(0, tokens.findIndex(isDigit))),
    after: words(tokens.slice(tokens.findLastIndex(isDigit) + 1)),
  };
}
