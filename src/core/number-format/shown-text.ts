import Big from "big.js";
import { isErrorValue, type CellValue } from "../grid/grid";
import { decimalOfNumber } from "../number/numbers";
import { digitByDigit, spoken } from "./chinese-digits";
import { dateText } from "./date-text";
import { fillPlaces, placesOf, textOf, withExponent } from "./digits";
import { fractionText } from "./fraction";
import { generalText } from "./general";
import { formatOf, sectionFor, type Section } from "./sections";

/**
 * What Excel in Chinese shows of a value in a number format (en-US notation), however narrow the column. Null where it
 * shows nothing that says the value (`####`: no date, no section for the number), and for formats that are not known here
 * (other calendars and languages).
 */
export function shownText(value: CellValue, format: string): string | null {
  switch (typeof value) {
    case "number":
      return numberText(value, format, generalText);
    case "string":
      return format === "General" || format === "@" ? value : wordsIn(value, format);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      return "";
  }
}

/** As `shownText`, but with all digits of a number where `General` shortens it (`1.38E+10`). */
export function wholeText(value: number, format: string): string | null {
  return numberText(value, format, (decimal) => decimal);
}

/** Whether a format is `General`, with words around it or without: it shortens long numbers. */
export function isGeneralFormat(format: string): boolean {
  return formatOf(format).numbers.some(({ kind }) => kind === "general");
}

/**
 * A text as its format shows it (`@"元"` makes 100元 of 100), without the room that only sets it in its cell; the text
 * itself where the format hides it or puts other words in its place.
 */
export function shownWords(value: string, format: string): string {
  if (format === "General" || format === "@") return value;
  const shown = wordsIn(value, format)?.trim() ?? "";
  return shown !== value.trim() && shown.includes(value.trim()) ? shown : value;
}

function numberText(value: number, format: string, general: (decimal: string) => string): string | null {
  const found = sectionFor(formatOf(format), value);
  if (found === null) return null;
  const { section, unsigned } = found;
  if (section.kind === "date") return dateText(section, value);
  const decimal = decimalOfNumber(value);
  if (decimal === null) return null;
  const negative = value < 0 && !unsigned;
  const size = decimal.startsWith("-") ? decimal.slice(1) : decimal;
  const text = sizeText(section, size, general);
  return text === null || section.kind === "nothing" ? text : `${negative ? "-" : ""}${text}`;
}

function sizeText(section: Section, size: string, general: (decimal: string) => string): string | null {
  const { tokens, chinese } = section;
  switch (section.kind) {
    case "nothing":
      return "";
    case "general": {
      const number = chinese === null ? general(size) : spoken(size, chinese);
      if (tokens.length === 0) return number;
      return tokens.map((token) => (token.type === "general" ? number : textOf(token))).join("");
    }
    case "number": {
      const text = tokens.some(({ type }) => type === "exponent")
        ? withExponent(tokens, new Big(size))
        : fillPlaces(tokens, placesOf(tokens), new Big(size));
      return chinese === null ? text : digitByDigit(text, chinese);
    }
    case "fraction":
      return fractionText(tokens, new Big(size));
    case "date":
    case "text":
    case "unknown":
      return null;
  }
}

function wordsIn(value: string, format: string): string | null {
  const { text } = formatOf(format);
  // Errors stand before every format.
  if (text === null || isErrorValue(value)) return value;
  if (text.kind === "unknown") return null;
  return text.tokens.map((token) => (token.type === "text" ? value : textOf(token))).join("");
}
