import { isoFromWritten } from "../date/dates";
import type { PeriodTarget } from "./target";
import { lastMonth } from "./dates";
import type { Found, TargetBody } from "./tokens";
import { matchAt } from "../text/match-at";

/** Periods: `2021年1月-12月`, `2023.07-2024.01`, `2021年全年`, `2023年第三季度`. What the text leaves out of the second date is that of the first. */

type Period = TargetBody<PeriodTarget>;

const YEAR = String.raw`((?:19|20)\d{2})`;
const TO = "(?:-{1,2}|~|至|到|—{1,2})";
const DAY = String.raw`(\d{1,2})[日号]?`;

/** Year, month, day of both ends; the groups are named in `ends`. */
const CHINESE = new RegExp(
  String.raw`(?<!\d)[自从由]?(?:${YEAR}年|(每年|当年|本年))?(?:(\d{1,2})(?:月份?(?:(\d{1,2})[日号])?)?)?[起始]?${TO}(?:${YEAR}年|(次年|翌年|第二年)|(?:当|同|本)年)?(?:(\d{1,2})月份?(?:底|末)?)?(?:${DAY})?`,
  "y",
);
const YEARS = new RegExp(
  String.raw`(?<!\d)[自从由]?${YEAR}年?(?:度|起)?${TO}${YEAR}(?:学年度?|年度?)?(?![\d.,/年月-])`,
  "y",
);
const SEPARATED = new RegExp(
  String.raw`(?<!\d)[自从由]?${YEAR}([-/.])(\d{1,2})(?:\2(\d{1,2}))?[起]?${TO}(?:${YEAR}\2)?(\d{1,2})(?:\2(\d{1,2}))?(?![\d%月]|\.\d)`,
  "y",
);
const COMPACT = new RegExp(String.raw`(?<!\d)${YEAR}(\d{2})(\d{2})?${TO}${YEAR}(\d{2})(\d{2})?(?!\d)`, "y");
const WHOLE_YEAR = new RegExp(String.raw`(?<!\d)${YEAR}年度?全年度?`, "y");
const PART_OF_YEAR = new RegExp(
  String.raw`(?<!\d)(?:${YEAR}年?)?(?:第?([一二三四1-4])季度|([上下])半年)(?!前|之前|以前|底|末|初|内|以内|之内)`,
  "y",
);
const TAIL = /(?:止|期间|之间|完成|实施|开展|执行)?/y;

interface Ends {
  readonly from: string | null;
  readonly to: string | null;
}

/** The whole text as a period; "invalid" when its dates are not of the calendar. */
export function wholePeriod(text: string): Period | "invalid" | null {
  const found = periodAt(text, 0);
  if (!found) return null;
  matchAt(TAIL, text, found.end);
  return TAIL.lastIndex === text.length ? found.value : null;
}

/** A period at a position of a sentence. */
export function periodAt(text: string, at: number): Found<Period | "invalid"> | null {
  for (const read of [years, separated, compactDigits, wholeYear, partOfYear, chinese]) {
    const found = read(text, at);
    if (found) {
      return { value: found.value === "invalid" ? "invalid" : { kind: "period", ...found.value }, end: found.end };
    }
  }
  return null;
}

type Read = Found<Ends | "invalid"> | null;

function years(text: string, at: number): Read {
  const match = matchAt(YEARS, text, at);
  const [, from = null, to = null] = match ?? [];
  return match && { value: { from, to }, end: YEARS.lastIndex };
}

function chinese(text: string, at: number): Read {
  const match = matchAt(CHINESE, text, at);
  if (!match) return null;
  const [whole, year, unnamed, month, day, toYear, nextYear, toMonth, toDay] = match;
  // 3-5次 and 90-95 are ranges: a period in words names a month, or elides it between two days.
  const namesMonth = toMonth !== undefined || (day !== undefined && toDay !== undefined && /[日号]$/.test(whole));
  if (!namesMonth || month === undefined) return null;
  const named = { year, month, day };
  const end = { year: toYear, month: toMonth ?? month, day: toDay };
  if (toDay !== undefined && !/[日号]$/.test(whole)) return null;
  const value =
    year === undefined || unnamed !== undefined ? openEnds(named, end) : ends(named, end, nextYear !== undefined);
  return { value, end: CHINESE.lastIndex };
}

function separated(text: string, at: number): Read {
  const match = matchAt(SEPARATED, text, at);
  if (!match) return null;
  const [, year, mark, month, day, toYear, toMonth, toDay] = match;
  // 2023-1-12 is a day.
  if (mark === "-" && toYear === undefined) return null;
  const value = ends({ year, month, day }, { year: toYear, month: toMonth, day: toDay }, false);
  return value === "invalid" ? null : { value, end: SEPARATED.lastIndex };
}

function compactDigits(text: string, at: number): Read {
  const match = matchAt(COMPACT, text, at);
  if (!match) return null;
  const [, year, month, day, toYear, toMonth, toDay] = match;
  const value = ends({ year, month, day }, { year: toYear, month: toMonth, day: toDay }, false);
  return value === "invalid" ? null : { value, end: COMPACT.lastIndex };
}

function wholeYear(text: string, at: number): Read {
  const year = matchAt(WHOLE_YEAR, text, at)?.[1];
  return year === undefined ? null : { value: { from: `${year}-01`, to: `${year}-12` }, end: WHOLE_YEAR.lastIndex };
}

function partOfYear(text: string, at: number): Read {
  const match = matchAt(PART_OF_YEAR, text, at);
  if (!match) return null;
  const [, year, quarter, half] = match;
  const last = Number(lastMonth(quarter, half));
  const first = String(last - (half === undefined ? 2 : 5)).padStart(2, "0");
  const value =
    year === undefined
      ? { from: null, to: null }
      : { from: `${year}-${first}`, to: `${year}-${lastMonth(quarter, half)}` };
  return { value, end: PART_OF_YEAR.lastIndex };
}

interface Parts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

/** The second year is the first's unless stated; where that would run backwards it cannot be told. */
function ends(first: Parts, last: Parts, nextYear: boolean): Ends | "invalid" {
  const from = iso(first);
  const year = last.year ?? (nextYear ? String(Number(first.year) + 1) : first.year);
  const to = iso({ ...last, year });
  if (from === null || to === null) return "invalid";
  const backwards = last.year === undefined && to.slice(0, 7) < from.slice(0, 7);
  return { from, to: backwards ? null : to };
}

/** Months and days of no named year: checked against a leap year, then left open. */
function openEnds(first: Parts, last: Parts): Ends | "invalid" {
  const valid = iso({ ...first, year: "2000" }) !== null && iso({ ...last, year: "2000" }) !== null;
  return valid ? { from: null, to: null } : "invalid";
}

function iso({ year, month, day }: Parts): string | null {
  return isoFromWritten(year, month, day);
}
