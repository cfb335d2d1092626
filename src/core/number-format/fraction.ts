import Big from "big.js";
import { blankDigit, textOf } from "./digits";
import type { Token } from "./tokens";

/** `# ?/?`, `# ??/??`, `?/8`: a number as a fraction, with the whole before it where the format has a place for it. */

const MOST_DENOMINATOR = 9999;

interface Parts {
  /** Token indexes, first and behind the last. */
  readonly whole: readonly [number, number] | null;
  readonly above: readonly [number, number];
  readonly below: readonly [number, number];
  /** The format says the denominator itself. */
  readonly fixed: number | null;
}

/** A size (no sign) as the fraction that the section asks for. */
export function fractionText(tokens: readonly Token[], size: Big): string {
  const { whole, above, below, fixed } = partsOf(tokens);
  const floor = whole === null ? new Big(0) : size.round(0, Big.roundDown);
  const rest = size.minus(floor).toNumber();
  const most = Math.min(MOST_DENOMINATOR, 10 ** (below[1] - below[0]) - 1);
  const [numerator, denominator] = fixed === null ? nearest(rest, most) : [Math.round(rest * fixed), fixed];
  const full = whole !== null && numerator === denominator;
  const units = full ? floor.plus(1) : floor;
  const none = whole !== null && (full || numerator === 0);
  const shown = tokens.map(textOf);
  if (whole !== null) {
    put(shown, whole, units.eq(0) && !none ? padded(tokens, whole, "") : padded(tokens, whole, units.toFixed()));
  }
  const slash = above[1];
  if (none) {
    put(shown, above, " ".repeat(above[1] - above[0]));
    shown[slash] = " ";
    put(shown, below, " ".repeat(below[1] - below[0]));
  } else {
    put(shown, above, padded(tokens, above, String(numerator)));
    put(
      shown,
      below,
      fixed === null ? String(denominator).padEnd(below[1] - below[0], filler(tokens, below)) : String(fixed),
    );
  }
  return shown.join("");
}

function partsOf(tokens: readonly Token[]): Parts {
  const slash = tokens.findIndex(({ type }) => type === "slash");
  const isDigit = (index: number): boolean => tokens[index]?.type === "digit";
  let from = slash;
  while (isDigit(from - 1)) from -= 1;
  let last = from;
  while (last > 0 && !isDigit(last - 1)) last -= 1;
  let first = last;
  while (isDigit(first - 1) || (first < last && tokens[first - 1]?.type === "comma")) first -= 1;
  let end = slash + 1;
  let written = "";
  for (; ; end++) {
    const token = tokens[end];
    if (token?.type === "word" && /^\d$/.test(token.text)) written += token.text;
    else if (token?.type === "digit" && (written === "" || token.mark === "0")) written += written === "" ? "" : "0";
    else break;
  }
  return {
    whole: last > 0 ? [first, last] : null,
    above: [from, slash],
    below: [slash + 1, end],
    fixed: written === "" ? null : Number(written),
  };
}

/** Puts a text into the place of some tokens. */
function put(shown: string[], [from, to]: readonly [number, number], text: string): void {
  for (let index = from; index < to; index++) shown[index] = index === from ? text : "";
}

function padded(tokens: readonly Token[], [from, to]: readonly [number, number], digits: string): string {
  let text = digits;
  for (let index = to - 1 - digits.length; index >= from; index--) {
    text = blankDigit(tokens[index]) + text;
  }
  return text;
}

function filler(tokens: readonly Token[], [from]: readonly [number, number]): string {
  const token = tokens[from];
  return token?.type === "digit" && token.mark === "?" ? " " : "";
}

/** As near as a continued fraction comes: to 0.456 with one digit 1/2, with two 26/57, as Excel has it. */
function nearest(number: number, most: number): readonly [number, number] {
  let before: readonly [number, number] = [1, 0];
  let best: readonly [number, number] = [Math.floor(number), 1];
  let rest = number - best[0];
  while (rest > 5e-8) {
    const term = Math.floor(1 / rest);
    const next = [term * best[0] + before[0], term * best[1] + before[1]] as const;
    if (next[1] > most) break;
    [before, best] = [best, next];
    rest = 1 / rest - term;
  }
  return best;
}
