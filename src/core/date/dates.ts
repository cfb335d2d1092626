import { isBlankMark } from "../text/blank-mark";
import type { Cell } from "../grid/grid";
import { dayOfSerial, EPOCH, MS_PER_DAY, PHANTOM_LEAP_DAY, showsDay } from "../number-format/date-text";
import { formatOf } from "../number-format/sections";
import { canonicalText, foldWidth, withoutSpaces } from "../text/text";

/**
 * Dates as ISO text: `2019-01-01`, or as much of one as is given, `2018-12` or `2018`. Serials are those of the
 * 1900 date system, where 60 is a day that never was (1900-02-29).
 */

const FIRST_SERIAL = 1;
/** 9999-12-31, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;

const MIN_YEAR = 1900;
const MAX_YEAR = 9999;
/** Digits without separators are read as a date only within these years. */
const MIN_COMPACT_YEAR = 1950;
const MAX_COMPACT_YEAR = 2099;

/** A time of day behind a date. Taken off while the space before it stands: `1日 12时` is not `11日 2时`. */
const TIME = /(?:([日号])|[T\s])\s{0,8}\d{1,2}\s?:\s?\d{2}(?:\s?:\s?\d{2}(?:\.\d{1,9})?)?Z?$/;
/**
 * `2019年1月1日`, `2019年1月`, `2019年`, `2019年度`; 号 is the spoken 日. Also `二〇二三年十二月三十一日`, as formal
 * documents are dated, and `2026年元月1日`, the first month by its other name.
 */
const CHINESE =
  /^(?:(\d{4})年度|(\d{4}|[〇○零一二三四五六七八九]{4})年(?:(\d{1,2}|元|[一二三四五六七八九十]{1,3})月(?:(\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?)?)$/;
/** `2023-01-01`, `2026/1/1`, `2026.1.1`, each also without the day; the same separator throughout. */
const SEPARATED = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const COMPACT = /^(\d{4})(\d{2})?(\d{2})?$/;

/** An ISO date, full or partial, from what a person wrote; null when it is none or no day of the calendar. */
export function isoFromText(text: string): string | null {
  const written = (canonicalText(foldWidth(text)) ?? "").replace(TIME, "$1");
  const plain = withoutSpaces(written);
  const chinese = CHINESE.exec(plain);
  if (chinese) {
    const [, whole = "", year = whole, month, day] = chinese;
    const digits = year.replace(/\D/g, (digit) => String(Math.max(0, DIGITS.indexOf(digit))));
    return isoFromWritten(digits, month, day);
  }
  const separated = SEPARATED.exec(plain);
  if (separated) return isoFromWritten(separated[1], separated[3], separated[4]);
  // `2023 1 1` is not November: without separators, a space between digits may be anything.
  const compact = /\d\s+\d/.test(written) ? null : COMPACT.exec(plain);
  if (!compact) return null;
  const year = Number(compact[1]);
  if (year < MIN_COMPACT_YEAR || year > MAX_COMPACT_YEAR) return null;
  return isoFromWritten(compact[1], compact[2], compact[3]);
}

/** The same of parts as they are written, in Arabic or Chinese digits; null for `2023-02-30`. */
export function isoFromWritten(year = "", month?: string, day?: string): string | null {
  const y = numberOf(year);
  if (y < MIN_YEAR || y > MAX_YEAR) return null;
  if (month === undefined) return pad(y, 4);
  const m = numberOf(month);
  if (m < 1 || m > 12) return null;
  if (day === undefined) return `${pad(y, 4)}-${pad(m, 2)}`;
  const d = numberOf(day);
  return d < 1 || d > daysIn(y, m) ? null : `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
}

/** The day of an Excel serial, its time of day dropped; null outside 1900 to 9999 and for 1900-02-29. */
export function isoFromSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL) || day === PHANTOM_LEAP_DAY) return null;
  return dayOfSerial(day).toISOString().slice(0, 10);
}

/** The Excel serial of a full ISO date; null for a partial one or one that Excel cannot hold. */
export function serialOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match || isoFromWritten(match[1], match[2], match[3]) !== iso) return null;
  const days = (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - EPOCH) / MS_PER_DAY;
  return days <= PHANTOM_LEAP_DAY ? days - 1 : days;
}

/** True for a full date, not for `2018-12`. */
export function isFullDate(iso: string): boolean {
  return iso.length === 10;
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/**
 * Order of two ISO dates. Partial dates are compared as far as both go; where the rest would decide
 * (`2018-12` and `2018-12-15`) the answer is null: it cannot be told.
 */
export function compareDates(left: string, right: string): -1 | 0 | 1 | null {
  const shared = Math.min(left.length, right.length);
  const a = left.slice(0, shared);
  const b = right.slice(0, shared);
  if (a !== b) return a < b ? -1 : 1;
  return left.length === right.length ? 0 : null;
}

/**
 * Whether a number format (en-US notation) shows a number as a date: a year, a day, or a month that is no minute;
 * `[h]:mm` is a span of time.
 */
export function isDateFormat(format: string): boolean {
  return formatOf(format).numbers.some(showsDay);
}

export interface DateReading {
  /** Full or partial; null when blank or unreadable. */
  readonly iso: string | null;
  readonly unreadable: boolean;
}

const BLANK: DateReading = { iso: null, unreadable: false };

/**
 * The date in a cell: a number in a date format is a serial; a text, and a plain number with as many digits as
 * a year or a day (`2023`, `20230101`), are read as written. Any other number might be anything: unreadable. A date
 * left open and a mark for "nothing here" are blank.
 */
export function readDate(cell: Cell | null): DateReading {
  if (cell === null) return BLANK;
  const { value } = cell;
  if (typeof value === "number") {
    if (isDateFormat(cell.format)) return dateIn(isoFromSerial(value));
    return dateIn(/^(\d{4}|\d{8})$/.test(String(value)) ? isoFromText(String(value)) : null);
  }
  if (typeof value === "boolean") return dateIn(null);
  const text = canonicalText(value ?? cell.text);
  return text === null || isOpenDate(text) ? BLANK : dateIn(isoFromText(text));
}

/** What a form prints for a date still to come (`年  月  日`), with or without marks between. */
const OPEN_DATE = /^[年月日\-/._]+$/;

function isOpenDate(text: string): boolean {
  return isBlankMark(text) || OPEN_DATE.test(withoutSpaces(text));
}

function dateIn(iso: string | null): DateReading {
  return { iso, unreadable: iso === null };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

const DIGITS = "〇一二三四五六七八九";

/** Arabic digits, or 1 to 99 in words (`三`, `十二`, `三十一`; `元`, the first); 0 for anything else. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "元") return 1;
  const match = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!match) return 0;
  const tens = match[2] === undefined ? 0 : match[1] === undefined ? 1 : DIGITS.indexOf(match[1]);
  return tens * 10 + (match[3] === undefined ? 0 : DIGITS.indexOf(match[3]));
}
