import type { XmlAttributes } from "../../xlsx/ooxml/xml";

/** A part of a date or a time within a data style. */
export interface DatePart {
  readonly element: string;
  /** As a number format says it. */
  readonly code: string;
  /** Hours, minutes, seconds. */
  readonly timed: boolean;
  /** It is shown as a word of some language. */
  readonly named: boolean;
}

/** The words for both halves of a day, by language. */
const NOON: Readonly<Record<string, string>> = { zh: "上午/下午", en: "AM/PM" };

/** Null for what a number format cannot say: other calendars, weeks, quarters, elements that are not known. */
export function datePart(element: string, attributes: XmlAttributes, language: string | null): DatePart | null {
  const calendar = attributes.getPrefixed("calendar");
  if (calendar !== null && calendar !== "gregorian") return null;
  const long = attributes.getPrefixed("style") === "long";
  const plain = (code: string): DatePart => ({ element, code, timed: false, named: false });
  const timed = (letter: string): DatePart => ({
    element,
    code: long ? letter + letter : letter,
    timed: true,
    named: false,
  });
  switch (element) {
    case "year":
      return plain(long ? "yyyy" : "yy");
    case "month":
      return attributes.getPrefixed("textual") === "true"
        ? { ...plain(long ? "mmmm" : "mmm"), named: true }
        : plain(long ? "mm" : "m");
    case "day":
      return plain(long ? "dd" : "d");
    case "day-of-week":
      return { ...plain(long ? "dddd" : "ddd"), named: true };
    case "hours":
      return timed("h");
    case "minutes":
      return timed("m");
    case "seconds": {
      const places = Number(attributes.getPrefixed("decimal-places") ?? 0);
      const seconds = timed("s");
      return places > 0 ? { ...seconds, code: `${seconds.code}.${"0".repeat(places)}` } : seconds;
    }
    case "am-pm": {
      const words = language === null ? "AM/PM" : NOON[language];
      return words === undefined ? null : plain(words);
    }
    default:
      return null;
  }
}
