import { isoFromWritten } from "../date/dates";
import { MALFORMED, type Period, type Unmeasured } from "./target";
import { lastMonth } from "./dates";
import { matchAt, readAt, type Found } from "../text/match-at";

/** Periods: `2021年1月-12月`, `2023.07-2024.01`, `2021年全年`, `2023年第三季度`. What the text leaves out of the second date is that of the first. */

const YEAR = String.raw`((?:19|20)\d{2})`;
const TO = "(?:-{1,2}|~|至|到|—{1,2})";
const DAY = String.raw`(\d{1,2})[日号]?`;

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

/** Of a year that is not named. */
const OPEN: Period = { kind: "period", from: null, to: null };

/** What a match says, the first in this order; null for what is no period, whatever it looks like. */
const READINGS: readonly (readonly [RegExp, (match: RegExpExecArray) => Period | Unmeasured | null])[] = [
  [YEARS, ([, from = null, to = null]) => ({ kind: "period", from, to })],
  [
    SEPARATED,
    ([, year, mark, month, day, toYear, toMonth, toDay]) =>
      // 2023-1-12 is a day.
      mark === "-" && toYear === undefined ? null : ends([year, month, day], [toYear, toMonth, toDay], false),
  ],
  [
    COMPACT,
    ([, year, month, day, toYear, toMonth, toDay]) => ends([year, month, day], [toYear, toMonth, toDay], false),
  ],
  [WHOLE_YEAR, ([, year = ""]) => ({ kind: "period", from: `${year}-01`, to: `${year}-12` })],
  [PART_OF_YEAR, partOfYear],
  [CHINESE, chinese],
];

/** The whole text as a period; malformed when its dates are not of the calendar. */
export function wholePeriod(text: string): Period | Unmeasured | null {
  const found = periodAt(text, 0);
  if (!found) return null;
  matchAt(TAIL, text, found.end);
  return TAIL.lastIndex === text.length ? found.value : null;
}

/** A period at a position of a sentence. */
export function periodAt(text: string, at: number): Found<Period | Unmeasured> | null {
  for (const [pattern, read] of READINGS) {
    const found = readAt(pattern, text, at, read);
    if (found) return found;
  }
  return null;
}

function chinese([whole, year, unnamed, month, day, toYear, nextYear, toMonth, toDay]: RegExpExecArray) {
  // 3-5次 and 90-95 are ranges: a period in words names a month, or elides it between two days.
  if (month === undefined || (toDay !== undefined && !/[日号]$/.test(whole))) return null;
  if (toMonth === undefined && (day === undefined || toDay === undefined)) return null;
  if (year !== undefined && unnamed === undefined) {
    return ends([year, month, day], [toYear, toMonth ?? month, toDay], nextYear !== undefined) ?? MALFORMED;
  }
  // Months and days of no named year: checked against a leap year, then left open.
  return ends(["2000", month, day], ["2000", toMonth ?? month, toDay], false) ? OPEN : MALFORMED;
}

function partOfYear([, year, quarter, half]: RegExpExecArray): Period {
  if (year === undefined) return OPEN;
  const last = lastMonth(quarter, half);
  const first = String(Number(last) - (half === undefined ? 2 : 5)).padStart(2, "0");
  return { kind: "period", from: `${year}-${first}`, to: `${year}-${last}` };
}

/** Year, month and day as they are written, as far as they are. */
type Written = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** The second year is the first's unless stated; where that would run backwards it cannot be told. Null for no dates. */
function ends(first: Written, [lastYear, month, day]: Written, nextYear: boolean): Period | null {
  const from = isoFromWritten(...first);
  const year = nextYear ? String(Number(first[0]) + 1) : first[0];
  const to = isoFromWritten(lastYear ?? year, month, day);
  if (from === null || to === null) return null;
  const backwards = lastYear === undefined && to.slice(0, 7) < from.slice(0, 7);
  return { kind: "period", from, to: backwards ? null : to };
}
