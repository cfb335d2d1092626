import type { XmlAttributes } from "../../xlsx/ooxml/xml";

/** A text among the whole digits of a number. */
export interface Embedded {
  /** How many digits stand behind it. */
  readonly position: number;
  readonly text: string;
}

/** Attributes for which a number format has no sign, or none that is sure. */
const UNSAID = [
  "decimal-replacement",
  "max-blank-integer-digits",
  "blank-exponent-digits",
  "zeros-numerator-digits",
  "zeros-denominator-digits",
  "max-denominator-value",
];

/** More than 99 of anything no number format has room for. */
const COUNTS = [
  "min-integer-digits",
  "decimal-places",
  "min-decimal-places",
  "min-exponent-digits",
  "exponent-interval",
  "min-numerator-digits",
  "min-denominator-digits",
  "denominator-value",
];

/** Words of a number format. */
export function quoted(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', '"\\""')}"`;
}

/** The digits that `number:number` and its kin ask for; null where they cannot be said. */
export function numberPart(element: string, attributes: XmlAttributes): string | null {
  if (UNSAID.some((name) => attributes.getPrefixed(name) !== null)) return null;
  if (COUNTS.some((name) => !/^\d{0,2}$/.test(attributes.getPrefixed(name) ?? ""))) return null;
  const count = (name: string): number | null => {
    const value = attributes.getPrefixed(name);
    return value === null || value === "" ? null : Number(value);
  };
  const whole = count("min-integer-digits");
  switch (element) {
    case "fraction":
      return `${whole === null ? "" : `${"0".repeat(whole) || "#"} `}${fraction(count)}`;
    case "scientific-number": {
      const sign = attributes.getPrefixed("forced-exponent-sign") === "false" ? "-" : "+";
      const interval = "#".repeat(Math.max(0, (count("exponent-interval") ?? 1) - Math.max(1, whole ?? 1)));
      const power = "0".repeat(count("min-exponent-digits") ?? 1);
      return `${interval}${"0".repeat(whole ?? 1)}${decimals(count)}E${sign}${power}`;
    }
    default: {
      const grouping = attributes.getPrefixed("grouping") === "true";
      const thousands = Math.log10(Number(attributes.getPrefixed("display-factor") ?? 1)) / 3;
      if (!Number.isInteger(thousands) || thousands < 0) return null;
      const general = count("decimal-places") === null && count("min-decimal-places") === null && !grouping;
      if (general && (whole ?? 1) <= 1) return thousands === 0 ? "General" : null;
      return `${grouping ? grouped(whole ?? 0) : "0".repeat(whole ?? 0) || "#"}${decimals(count)}${",".repeat(thousands)}`;
    }
  }
}

/** The same digits with texts among them. */
export function withEmbedded(code: string, embedded: readonly Embedded[]): string {
  const [digits = ""] = /^[0#,]*/.exec(code) ?? [];
  if (embedded.length === 0) return code;
  const most = Math.max(...embedded.map(({ position }) => position));
  let whole = digits.padStart(most + 1, "#");
  // From the left on: behind a text there are only digits still.
  for (const { position, text } of [...embedded].sort((a, b) => b.position - a.position)) {
    let at = whole.length;
    for (let left = position; left > 0; at -= 1) if (whole.charAt(at - 1) !== ",") left -= 1;
    whole = whole.slice(0, at) + quoted(text) + whole.slice(at);
  }
  return whole + code.slice(digits.length);
}

type Count = (name: string) => number | null;

function decimals(count: Count): string {
  const most = count("decimal-places") ?? count("min-decimal-places") ?? 0;
  const least = Math.min(most, count("min-decimal-places") ?? most);
  return most > 0 ? `.${"0".repeat(least)}${"#".repeat(most - least)}` : "";
}

function grouped(zeros: number): string {
  const digits = "0".repeat(zeros).padStart(4, "#");
  return digits.replace(/(?=(?:[0#]{3})+$)(?!^)/g, ",");
}

function fraction(count: Count): string {
  const below = count("denominator-value");
  const width = count("min-denominator-digits") ?? 1;
  return `${"?".repeat(count("min-numerator-digits") ?? 1)}/${below ?? "?".repeat(width)}`;
}
