import { isDenied, MODAL_WORDS } from "./comparators";
import { isoFromWritten, numberOf } from "../date/dates";
import { isMost, MALFORMED, type Deadline, type Unmeasured } from "./target";
import { comparatorAt } from "./tokens";
import { matchUnit } from "../number/units";
import { matchAt, readAt, type Found } from "../text/match-at";

/** Deadlines: a date, a month, a quarter, a year end, with or without 前 and its like. */

const YEAR = String.raw`(?<!\d)((?:19|20)\d{2})`;
const MONTH = String.raw`(\d{1,2}|十[一二]?|[一二三四五六七八九])`;
/** Behind a year also 元月; without one, the 元 of an amount may stand before 月. */
const MONTH_OF_YEAR = MONTH.replace("(", "(元|");
const DAY = String.raw`(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])`;
/** A year that is meant but not written: the due date stays open. */
const UNNAMED_YEAR = "(?:(?:每|当|次|翌|本|今|明|同|该)年度?|\\d{2}年(?=\\d{1,2}月))";
const UNNAMED_MONTH = "(?:每个?|当|次|下|本|下个|每季度首)月";

/** `2023年7月31日`, `2023年7月31日24时`, `2023年7月`, `2023年`, `2023年度`, `2023学年`. */
const FULL = new RegExp(
  `${YEAR}(?:学年度?|年(?:度|${MONTH_OF_YEAR}月(?:份)?(?:${DAY}(?:[日号](?:\\d{1,2}[时点:](?:\\d{1,2}分?)?)?|(?=$|之?前|以前)))?)?)`,
  "y",
);
/** `2023-07-31`, `2023/7`, `2023.07`. */
const SEPARATED = new RegExp(
  String.raw`${YEAR}([-/.])(\d{1,2})(?:\2(\d{1,2})(?: ?\d{1,2}:\d{2}(?::\d{2})?)?)?(?![\d ,%‰:]|\.\d)`,
  "y",
);
/** `20230731`. */
const COMPACT = new RegExp(String.raw`${YEAR}(\d{2})(\d{2})?(?![\d.,])`, "y");
/** `12月底`, `每年6月`, `5月份`, `12月31日`. */
const MONTHLY = new RegExp(`${UNNAMED_YEAR}?(?<![\\d.])${MONTH}月(?!饼|度|均)(?:份)?(?:${DAY}[日号])?`, "y");
/** `每月15日`, `次月10日`: a day of no named month. */
const DAILY = new RegExp(`(${UNNAMED_MONTH})?(?<![\\d.])${DAY}[日号](?=之?前|以前)`, "y");
/** `9:00前`, `每日17时前`: a time of each day. */
const CLOCK = /(?:[每当次同][天日])?(?<![\d:])\d{1,2}[:点时](?:\d{1,2}分?)?(?=之?前|以前)/y;
const QUARTER = new RegExp(`(?:${YEAR}年?|${UNNAMED_YEAR})?(?:第?([一二三四1-4])季度|(上|下)半年)`, "y");
/** `年底`, `2023年底` (with the year in FULL), `季末`, `月底`, `年内`. */
const PERIOD_END = new RegExp(`(?:每|当|本|今|次|该)?(?:年|年度|季度|季|个?月|学期|半年)(?=底|末|初|内|中旬)`, "y");

const POINT = "底|末|初|上旬|中旬|下旬|中";
const LIMIT = "之前|以前|前|之内|以内|内";
const MANNER = "全部|全面|基本|按时|按期|如期|全量";
const ACTION =
  "完成|到位|完工|竣工|交付|验收|结束|开工|启动|实施|支付|拨付|下拨|下达|发放|上线|投用|投入使用|运行|报送|上报|提交|公开|公示|完毕|执行|建成|投产|落实|办结";
const TAIL = new RegExp(`(?:${POINT})?(${LIMIT}|止)?`, "y");
const TAIL_ACTION = new RegExp(`(?:(?:${MANNER})?(${ACTION})(?:并?(?:${ACTION})){0,2})?`, "y");

const PREFIX = new RegExp(`截至|截止到?|(?:(?:${MODAL_WORDS}){1,2})?(?:于|在)`, "y");

/** The date itself, as far as it is stated; "invalid" for one that the calendar does not have. */
interface Core {
  readonly due: string | null | "invalid";
  /** Without a limit or point behind it, it is no deadline (`第三季度`). */
  readonly needsTail: boolean;
}

/** The whole text as a deadline (`2023年7月前`, `12月底到位`, `≤2023年12月31日`); malformed for `2023年13月前`. */
export function wholeDeadline(text: string): Deadline | Unmeasured | null {
  const prefix = matchAt(PREFIX, text, 0)?.[0] ?? "";
  const comparator = comparatorAt(text, prefix.length);
  const start = comparator?.end ?? prefix.length;
  const core = coreAt(text, start, true);
  if (!core || (comparator !== null && !comparator.temporal && !namesYear(text, start))) return null;
  const tail = tailAt(text, core.end);
  const action = matchAt(TAIL_ACTION, text, tail.end)?.[1];
  if (TAIL_ACTION.lastIndex !== text.length) return null;
  if (core.value.needsTail && tail.end === core.end && action === undefined) return null;
  if (core.value.due === "invalid") return MALFORMED;
  const bound = comparator !== null && comparator.value !== "=";
  const limited = bound ? isMost(comparator.value) : tail.value || action === "到位";
  return { kind: "deadline", comparator: limited ? "≤" : null, due: core.value.due };
}

/** A deadline in a sentence, without the words that follow it. */
export function deadlineAt(text: string, at: number): Found<Deadline> | null {
  const words = comparatorAt(text, at);
  const comparator = words?.temporal === true ? words : null;
  const core = coreAt(text, comparator?.end ?? at, comparator !== null);
  if (!core || core.value.due === "invalid") return null;
  const tail = tailAt(text, core.end);
  if (core.value.needsTail && tail.end === core.end) return null;
  const limited = comparator ? isMost(comparator.value) : tail.value && !isDenied(text, at);
  return { value: { kind: "deadline", comparator: limited ? "≤" : null, due: core.value.due }, end: tail.end };
}

function tailAt(text: string, at: number): Found<boolean> {
  const limit = matchAt(TAIL, text, at)?.[1];
  return { value: limit !== undefined && limit !== "止", end: TAIL.lastIndex };
}

function coreAt(text: string, at: number, whole: boolean): Found<Core> | null {
  return (
    readAt(QUARTER, text, at, (match, end) => quarter(match, text.slice(end, end + 2))) ??
    readAt(FULL, text, at, ([, year, month, day]) => core(dueOf(year, month, day))) ??
    readAt(SEPARATED, text, at, ([, year, , month, day], end) => {
      const due = dueOf(year, month, day);
      // 2000.5元 and 2023-25人 are numbers.
      const counts = matchUnit(text, end) !== null && !/^[日号]/.test(text.slice(end));
      return due === "invalid" || counts ? null : core(due);
    }) ??
    (whole ? readAt(COMPACT, text, at, compactDigits) : null) ??
    readAt(MONTHLY, text, at, ([words, month, day]) => {
      if (!whole && !/\d/.test(words)) return null;
      // Any leap year: the year is open.
      return core(dueOf("2000", month, day) === "invalid" ? "invalid" : null);
    }) ??
    readAt(DAILY, text, at, ([, month, written = ""]) => {
      if (!whole && month === undefined) return null;
      const day = numberOf(written);
      return core(day >= 1 && day <= 31 ? null : "invalid");
    }) ??
    readAt(CLOCK, text, at, () => core(null)) ??
    (whole ? readAt(PERIOD_END, text, at, () => core(null)) : null)
  );
}

/** Eight digits that are a day; six only with 前 and its like behind them. */
function compactDigits([, year, month, day]: RegExpExecArray): Core | null {
  const due = dueOf(year, month, day);
  return due === "invalid" || Number(year) < 1990 ? null : { due, needsTail: day === undefined };
}

function quarter([, year, quarter, half]: RegExpExecArray, behind: string): Core {
  // Before a quarter may mean before it begins or before it is over: only the year is stated then.
  const open = year === undefined || /^(?:之前|以前|前|[初中])/.test(behind);
  return { due: open ? (year ?? null) : `${year}-${lastMonth(quarter, half)}`, needsTail: true };
}

/** The last month of a quarter or half-year, two digits. */
export function lastMonth(quarter: string | undefined, half: string | undefined): string {
  if (half !== undefined) return half === "上" ? "06" : "12";
  return String(numberOf(quarter ?? "") * 3).padStart(2, "0");
}

/** With a comparator only a date with its year is meant: `≤12月` counts months. */
function namesYear(text: string, at: number): boolean {
  return /^(?:19|20)\d{2}(?:年|[-/]\d)/.test(text.slice(at, at + 6));
}

function core(due: Core["due"]): Core {
  return { due, needsTail: false };
}

function dueOf(year: string | undefined, month: string | undefined, day: string | undefined): string {
  return isoFromWritten(year, month, day) ?? "invalid";
}
