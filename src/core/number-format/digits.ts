import Big from "big.js";
import { oncePer } from "../remembered";
import type { Token } from "./tokens";

/** Digit places of a number section: which stand before and behind the point, and what scales the number. */
export interface Places {
  /** Indexes into the tokens. */
  readonly whole: readonly number[];
  readonly fraction: readonly number[];
  /** Index of the decimal point, -1 for none. */
  readonly point: number;
  readonly grouped: boolean;
  /** Power of ten by which the number is shown larger: 2 for each percent sign, less 3 for each comma behind the digits. */
  readonly shift: number;
}

/** By section: formats are few, and each stands in many cells. */
export const placesOf = oncePer((tokens: readonly Token[]): Places => {
  const point = tokens.findIndex(({ type }) => type === "point");
  const whole: number[] = [];
  const fraction: number[] = [];
  let grouped = false;
  let shift = 0;
  let commas = 0;
  tokens.forEach(({ type }, index) => {
    if (type === "digit") {
      // A comma between digits separates threes, one behind them makes the number a thousand times smaller.
      if (commas > 0) grouped = true;
      commas = 0;
      (point >= 0 && index > point ? fraction : whole).push(index);
    } else if (type === "comma") {
      if (whole.length + fraction.length > 0) commas += 1;
    } else if (type === "point") {
      shift -= 3 * commas;
      commas = 0;
    } else if (type === "percent") {
      shift += 2;
    }
  });
  return { whole, fraction, point, grouped, shift: shift - 3 * commas };
});

/** A size (no sign) in the digit places of a section, half a last digit rounded up as Excel does. */
export function fillPlaces(tokens: readonly Token[], places: Places, size: Big): string {
  const number = shifted(size, places.shift).toFixed(places.fraction.length, Big.roundHalfUp);
  const [whole = "", fraction = ""] = number.split(".");
  const shown = tokens.map(textOf);
  fillWhole(tokens, places, whole === "0" ? "" : whole, shown);
  let last = fraction.length;
  while (fraction.charAt(last - 1) === "0") last -= 1;
  places.fraction.forEach((index, order) => {
    shown[index] = order < last ? fraction.charAt(order) : blankDigit(tokens[index]);
  });
  return shown.join("");
}

function fillWhole(tokens: readonly Token[], { whole, grouped, point }: Places, digits: string, shown: string[]): void {
  let left = digits.length;
  let count = 0;
  const place = (digit: string): string => {
    if (digit === "") return "";
    const separator = grouped && count > 0 && count % 3 === 0;
    count += 1;
    return separator ? `${digit}${digit === " " ? " " : ","}` : digit;
  };
  for (const index of [...whole].reverse()) {
    left -= 1;
    shown[index] = place(left >= 0 ? digits.charAt(left) : blankDigit(tokens[index]));
  }
  // More digits than places: they all stand where the first of them does.
  let more = "";
  for (left -= 1; left >= 0; left -= 1) more = place(digits.charAt(left)) + more;
  const first = whole[0] ?? (point >= 0 ? point : null);
  if (first !== null) shown[first] = more + (shown[first] ?? "");
}

/** What a digit place shows of a zero that is not there. */
export function blankDigit(token: Token | undefined): string {
  if (token?.type !== "digit") return "";
  return token.mark === "0" ? "0" : token.mark === "?" ? " " : "";
}

const SHOWN: Readonly<Partial<Record<Token["type"], string>>> = { room: " ", point: ".", percent: "%", slash: "/" };

/** Signs that stand for themselves in a number. A second point does, as the first one does. */
export function textOf(token: Token): string {
  return token.type === "word" ? token.text : (SHOWN[token.type] ?? "");
}

/** Exact, unlike a division. */
export function shifted(size: Big, shift: number): Big {
  return shift === 0 ? size : size.times(`1e${shift}`);
}

/** A size as a power of ten, `1.23E+05`; three places before the point (`##0.0E+0`) make its exponents multiples of three. */
export function withExponent(tokens: readonly Token[], size: Big): string {
  const at = tokens.findIndex(({ type }) => type === "exponent");
  const mark = tokens[at];
  const mantissa = tokens.slice(0, at);
  const tail = tokens.slice(at + 1);
  const places = placesOf(mantissa);
  const step = Math.max(1, places.whole.length);
  let exponent = 0;
  let number = size;
  if (!size.eq(0)) {
    exponent = Math.floor(size.e / step) * step;
    number = shifted(size, -exponent);
    // Rounding may need one more digit: 9.996 is 1.00E+01.
    if (number.round(places.fraction.length, Big.roundHalfUp).gte(shifted(new Big(1), step))) {
      exponent += step;
      number = shifted(size, -exponent);
    }
  }
  const sign = exponent < 0 ? "-" : mark?.type === "exponent" && mark.plus ? "+" : "";
  return `${fillPlaces(mantissa, places, number)}E${sign}${fillPlaces(tail, placesOf(tail), new Big(Math.abs(exponent)))}`;
}
