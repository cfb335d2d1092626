import Big from "big.js";
import { isDateFormat } from "./dates";
import { decimalOfNumber, withSeparators } from "./numbers";

/** Number formats (en-US notation) as far as a form needs them: what a person sees of a stored number. */

export interface NumberLook {
  /** Words before and behind the number, as displayed; a format's own minus sign counts as one. */
  readonly before: string;
  readonly after: string;
  /** Digits behind the point; null where the format leaves them open (`General`). */
  readonly digits: { readonly least: number; readonly most: number } | null;
  readonly grouped: boolean;
  readonly percent: boolean;
  /**
   * How many times smaller the number is displayed than it is stored: 1,000 for each comma behind the last digit, and
   * 10 for each digit behind a point that is only a word (`0!.0,` shows 245000 as 24.5, ten thousand times smaller).
   */
  readonly scale: number;
  /** The section is for negative numbers: it shows them without their sign. */
  readonly unsigned: boolean;
}

const CONDITION = /\[(>=|<=|<>|>|<|=)\s*(-?\d+(?:\.\d+)?)\]/;
const MAX_LENGTH = 255;

/** How a format shows a number; null for dates, times, fractions, powers of ten, and what is no number format. */
export function lookOf(format: string, value: number): NumberLook | null {
  if (format.length > MAX_LENGTH || isDateFormat(format)) return null;
  const sections = sectionsOf(format);
  const { section, unsigned } = sectionFor(sections, value);
  return section === undefined ? null : lookOfSection(section, unsigned);
}

/** The number as the format shows it, for cells whose column is too narrow; null where that cannot be told. */
export function shownBy(format: string, value: number): string | null {
  const look = lookOf(format, value);
  const stored = decimalOfNumber(value);
  if (look === null || stored === null) return null;
  const { before, after, digits, grouped, percent, scale, unsigned } = look;
  const number = new Big(stored).times(percent ? 100 : 1).div(scale);
  const size = unsigned ? number.abs() : number;
  const rounded =
    digits === null ? size.toFixed() : withLeast(size.round(digits.most, Big.roundHalfUp).toFixed(), digits.least);
  return `${before}${grouped ? withSeparators(rounded) : rounded}${percent ? "%" : ""}${after}`;
}

function withLeast(decimal: string, least: number): string {
  const [, fraction = ""] = decimal.split(".");
  return fraction.length >= least ? decimal : new Big(decimal).toFixed(least);
}

function sectionsOf(format: string): readonly string[] {
  // A semicolon inside quotes or behind a backslash separates nothing.
  return [...format.matchAll(/(?:"[^"]*"|\\.|!.|[^;"\\!])+|(?<=;|^)(?=;|$)/gs)].map(([section]) => section);
}

function sectionFor(
  sections: readonly string[],
  value: number,
): { readonly section: string | undefined; readonly unsigned: boolean } {
  if (sections.some((section) => CONDITION.test(section))) {
    return { section: sections.slice(0, 3).find((section) => holds(section, value)), unsigned: false };
  }
  const index = value < 0 ? 1 : value === 0 ? 2 : 0;
  const numbers = sections.slice(0, 3);
  return index < numbers.length
    ? { section: numbers[index], unsigned: index === 1 }
    : { section: numbers[0], unsigned: false };
}

function holds(section: string, value: number): boolean {
  const [, operator, limit] = CONDITION.exec(section) ?? [];
  const bound = Number(limit);
  switch (operator) {
    case ">=":
      return value >= bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case "<":
      return value < bound;
    case "=":
      return value === bound;
    case "<>":
      return value !== bound;
    default:
      return true;
  }
}

/** One sign of a section: a digit place, a mark, or a word that is displayed as it is. */
const TOKEN = /"([^"]*)"|[\\!](.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|(general|@)|([0#?])|(.)/gis;

function lookOfSection(section: string, unsigned: boolean): NumberLook | null {
  let before = "";
  let after = "";
  let started = false;
  let general = false;
  let point = false;
  let worded = false;
  let grouped = false;
  let percent = false;
  let commas = 0;
  let least = 0;
  let most = 0;
  let scale = 1;
  for (const [, quoted, escaped, currency, anyNumber, digit, other] of section.matchAll(TOKEN)) {
    const word = quoted ?? escaped ?? currency ?? (other !== undefined && !/[.,%eE/]/.test(other) ? other : undefined);
    if (anyNumber !== undefined) {
      general = started = true;
    } else if (digit !== undefined) {
      // Words between the digits have been taken for what stands behind the number.
      if (after !== "") return null;
      started = true;
      if (commas > 0) grouped = true;
      commas = 0;
      if (worded) scale *= 10;
      if (point || worded) {
        most += 1;
        if (digit === "0") least += 1;
      }
    } else if (word !== undefined) {
      if (word === "." && started && !point && !worded) worded = true;
      else if (started) after += word;
      else before += word;
    } else if (other === ".") {
      if (worded) return null;
      point = true;
    } else if (other === ",") {
      if (started) commas += 1;
    } else if (other === "%") {
      percent = true;
    } else if (other !== undefined) {
      return null;
    }
  }
  if (!started) return null;
  return {
    before,
    after,
    digits: general ? null : { least, most },
    grouped,
    percent,
    scale: scale * 1000 ** commas,
    unsigned,
  };
}
