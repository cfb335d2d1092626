import Big from "big.js";

/** Excel keeps 15 significant digits; what a double holds beyond them is noise (0.1 + 0.2). */
const EXCEL_DIGITS = 15;

/**
 * A stored number as the plain decimal that Excel holds it for (`0.30000000000000004` is `"0.3"`), without
 * exponent; null for what is no number (infinite, NaN).
 */
export function decimalOfNumber(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value) && Math.abs(value) < 10 ** EXCEL_DIGITS) return String(value);
  const rounded = Number(value.toPrecision(EXCEL_DIGITS));
  const size = Math.abs(rounded);
  // Within these the language itself writes the same digits, without an exponent.
  if (size === 0 || (size >= 1e-6 && size < 1e21)) return String(rounded);
  return new Big(value.toPrecision(EXCEL_DIGITS)).toFixed();
}

/** `1,234,567.80`, `1234567.8`: separators only where they separate threes. */
const WRITTEN = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/**
 * A number as a person wrote it, width already folded: separators and a plus sign removed, digits kept as written
 * (`"90.00"`); null when it is no number.
 */
export function decimalOfText(text: string): string | null {
  const match = WRITTEN.exec(text);
  if (!match) return null;
  return `${match[1] === "-" ? "-" : ""}${(match[2] ?? "").replaceAll(",", "")}${match[3] ?? ""}`;
}

/** Separators between threes: `"-5350000.00"` is `-5,350,000.00`. */
export function withSeparators(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.slice(sign.length);
  const threes: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) threes.unshift(digits.slice(Math.max(0, end - 3), end));
  const grouped = sign + threes.join(",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
