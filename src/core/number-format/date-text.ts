import { oncePer } from "../remembered";
import { digitByDigit, spokenShort } from "./chinese-digits";
import { textOf } from "./digits";
import type { Section } from "./sections";
import type { Token } from "./tokens";

/** Dates and times: serials of the 1900 date system in a section of a number format. */

const SECONDS_A_DAY = 86_400;
export const MS_PER_DAY = 86_400_000;
/** Day 0 for serials after the phantom day. */
export const EPOCH = Date.UTC(1899, 11, 30);
/** 1900-02-29, which never was, but which Excel shows. */
export const PHANTOM_LEAP_DAY = 60;
/** 9999-12-31 is the last day. */
const BEHIND_LAST_SERIAL = 2_958_466;

interface Moment {
  readonly year: number;
  readonly month: number;
  /** 0 for serial 0, which Excel shows as 1900-01-00. */
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Since midnight. */
  readonly seconds: number;
  /** Since serial 0. */
  readonly allSeconds: number;
  /** The part of a second, 0 to below 1. */
  readonly split: number;
}

/** Null for a number that is no moment: Excel fills the cell with `#`. */
export function dateText({ tokens, chinese, language }: Section, serial: number): string | null {
  const moment = momentOf(serial, precisionOf(tokens));
  if (moment === null) return null;
  const minutes = minutesAmong(tokens);
  const noon = tokens.some(({ type }) => type === "noon");
  let text = "";
  for (const [index, token] of tokens.entries()) {
    switch (token.type) {
      case "date": {
        const shown = part(token, moment, { minutes: minutes.has(index), noon, language });
        if (shown === null) return null;
        text += chinese === null ? shown : inChinese(shown, token, chinese);
        break;
      }
      case "elapsed": {
        const size = token.letter === "h" ? 3600 : token.letter === "m" ? 60 : 1;
        text += String(Math.floor(moment.allSeconds / size)).padStart(token.length, "0");
        break;
      }
      case "split-second":
        text += moment.split.toFixed(token.digits).slice(1);
        break;
      case "noon":
        text += moment.seconds < SECONDS_A_DAY / 2 ? token.before : token.after;
        break;
      case "comma":
        text += ",";
        break;
      default:
        text += textOf(token);
    }
  }
  return text;
}

/** How many digits of a second count; null where no time is shown and the day is all there is. */
function precisionOf(tokens: readonly Token[]): number | null {
  const split = tokens.find((token) => token.type === "split-second");
  if (split) return Math.min(split.digits, 3);
  const timed = tokens.some(
    (token) => token.type === "elapsed" || (token.type === "date" && (token.letter === "h" || token.letter === "s")),
  );
  return timed ? 0 : null;
}

function momentOf(serial: number, precision: number | null): Moment | null {
  if (!(serial >= 0 && serial < BEHIND_LAST_SERIAL)) return null;
  const unit = 10 ** (precision ?? 0);
  // To the digits of a second that are shown: 23:59:59.7 is the next day's 0:00:00.
  const units = precision === null ? Math.floor(serial) * SECONDS_A_DAY : Math.round(serial * SECONDS_A_DAY * unit);
  const allSeconds = Math.floor(units / unit);
  const days = Math.floor(allSeconds / SECONDS_A_DAY);
  if (days >= BEHIND_LAST_SERIAL) return null;
  return {
    ...dayOf(days),
    weekday: (days + 6) % 7,
    seconds: allSeconds % SECONDS_A_DAY,
    allSeconds,
    split: (units % unit) / unit,
  };
}

/** The day of a serial, other than the one that never was. */
export function dayOfSerial(serial: number): Date {
  return new Date(EPOCH + (serial < PHANTOM_LEAP_DAY ? serial + 1 : serial) * MS_PER_DAY);
}

function dayOf(days: number): Pick<Moment, "year" | "month" | "day"> {
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  if (days === PHANTOM_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const date = dayOfSerial(days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `m` behind an hour or before seconds is minutes, otherwise a month. Gives the indexes of the minutes. */
const minutesAmong = oncePer((tokens: readonly Token[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const parts = tokens.flatMap((token, index) =>
    token.type === "date" || token.type === "elapsed" ? [{ token, index }] : [],
  );
  parts.forEach(({ token, index }, order) => {
    if (token.type !== "date" || token.letter !== "m" || token.length > 2) return;
    if (parts[order - 1]?.token.letter === "h" || parts[order + 1]?.token.letter === "s") found.add(index);
  });
  return found;
});

/** Whether the section shows a year, a month or a day, not only a time; also one of another calendar. */
export function showsDay({ kind, tokens }: Section): boolean {
  if (kind !== "date" && (kind !== "unknown" || tokens.some(({ type }) => type === "digit"))) return false;
  const minutes = minutesAmong(tokens);
  return tokens.some(
    (token, index) =>
      token.type === "date" &&
      token.letter !== "h" &&
      token.letter !== "s" &&
      !(token.letter === "m" && minutes.has(index)),
  );
}

interface Manner {
  readonly minutes: boolean;
  /** Hours count to twelve. */
  readonly noon: boolean;
  readonly language: Section["language"];
}

function part(token: Token & { readonly type: "date" }, moment: Moment, manner: Manner): string | null {
  const { length } = token;
  const number = (value: number): string => String(value).padStart(Math.min(length, 2), "0");
  const hours = Math.floor(moment.seconds / 3600);
  // The names of months and days in other languages are not known here.
  if (manner.language === "other" && length > 2 && /[mda]/.test(token.letter)) return null;
  switch (token.letter) {
    case "y":
      return length > 2 ? String(moment.year) : String(moment.year % 100).padStart(2, "0");
    case "e":
      return String(moment.year);
    case "m":
      if (manner.minutes) return number(Math.floor(moment.seconds / 60) % 60);
      return length > 2 ? monthName(moment.month, length, manner.language) : number(moment.month);
    case "d":
      return length > 2 ? dayName(moment.weekday, length, manner.language) : number(moment.day);
    case "a":
      return length > 3 || manner.language === "zh" ? chineseDay(moment.weekday, length) : DAYS.charAt(moment.weekday);
    case "h":
      return number(manner.noon ? hours % 12 || 12 : hours);
    case "s":
      return number(moment.seconds % 60);
  }
}

/** Years digit by digit, anything else as it is spoken; names stay. */
function inChinese(shown: string, { letter }: Token & { readonly type: "date" }, style: 1 | 2 | 3): string {
  if (!/^\d+$/.test(shown)) return shown;
  if (letter === "y" || letter === "e" || style === 3) return digitByDigit(shown, style);
  const spoken = spokenShort(String(Number(shown)), style);
  return shown.length > 1 && shown.startsWith("0") && shown !== "00" ? digitByDigit("0", style) + spoken : spoken;
}

const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
const WEEKDAYS = "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday".split(",");
const DAYS = "日一二三四五六";

/** English in Chinese Excel too, unless the section says a language. */
function monthName(month: number, length: number, language: Section["language"]): string {
  if (language === "zh") return length === 3 ? `${month}月` : `${spokenShort(String(month), 1)}月`;
  const name = MONTHS[month - 1] ?? "";
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function dayName(weekday: number, length: number, language: Section["language"]): string {
  if (language === "zh") return chineseDay(weekday, length);
  const name = WEEKDAYS[weekday] ?? "";
  return length === 3 ? name.slice(0, 3) : name;
}

function chineseDay(weekday: number, length: number): string {
  return `${length > 3 ? "星期" : "周"}${DAYS.charAt(weekday)}`;
}
