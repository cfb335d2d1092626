import Big from "big.js";
import { isDenied } from "./comparators";
import { MALFORMED, type Comparator, type Quantity, type Range, type Unmeasured } from "./target";
import { comparatorAt, numberAt, rangeSeparatorAt, sameDirection, signedNumberAt, suffixAt } from "./tokens";
import { matchUnit, readUnit } from "../number/units";
import type { Found } from "../text/match-at";

/** Quantities and ranges, either as the whole of a target or somewhere in a sentence. */

/** The whole text as a quantity (`≥90.00(%)`, `不少于12次`, `5个工作日内`); malformed for `≥5%以下`. */
export function wholeQuantity(text: string): Quantity | Unmeasured | null {
  const comparator = comparatorAt(text, 0);
  if (comparator && comparator.value === null) return null;
  const number = signedNumberAt(text, comparator?.end ?? 0);
  if (!number) return null;
  const { tail, suffix } = splitSuffix(text.slice(number.end));
  const stated = comparator?.value ?? null;
  const unit = tail === "" ? null : readUnit(tail, stated !== null || suffix !== null);
  if (tail !== "" && unit === null) return null;
  if (stated !== null && suffix !== null && !sameDirection(stated, suffix)) return MALFORMED;
  return { kind: "quantity", comparator: stated ?? suffix, value: number.value, unit };
}

/** The whole text as a range (`90%-95%`, `3-5次`, `=3~5次`); malformed when it runs backwards or has a bound. */
export function wholeRange(text: string): Range | Unmeasured | null {
  const comparator = comparatorAt(text, 0);
  const found = rangeAt(text, comparator?.end ?? 0, true);
  if (found?.end !== text.length) return null;
  if (comparator && comparator.value !== "=") return MALFORMED;
  return new Big(found.value.min).gt(found.value.max) ? MALFORMED : found.value;
}

const CALENDAR_YEAR = /^(?:19|20)\d\d$/;
const CLAUSE_END = /^(?:$|[,;。)]|左右|上下)/;
/** A word before the number that can be counted by it: not 附件1, 表2, 第3, T+1. */
const COUNTED = /(?![件表图号第条章节款步月])\p{Script=Han}/u;

/** A quantity in a sentence: its unit must be known. `approximate`: 余, 多 behind the number. */
export function quantityAt(text: string, at: number): Found<Quantity> | null {
  const comparator = comparatorAt(text, at);
  if (comparator && comparator.value === null) return null;
  const start = comparator?.end ?? at;
  const number = comparator ? signedNumberAt(text, start) : numberAt(text, start);
  if (!number) return null;
  const afterNumber = number.end + (/[余多来]/.test(text.charAt(number.end)) ? 1 : 0);
  const unit = matchUnit(text, afterNumber);
  if (unit?.unit === "年" && CALENDAR_YEAR.test(number.value)) return null;
  if (unit === null && !standsAlone(text, start, number, comparator !== null)) return null;
  const suffix = suffixAt(text, unit?.end ?? number.end);
  const stated = comparator?.value ?? null;
  if (stated !== null && suffix !== null && !sameDirection(stated, suffix.value)) return null;
  // 未达到90%以上 says no bound.
  const limit = suffix === null || (comparator === null && isDenied(text, at)) ? null : suffix.value;
  return {
    value: {
      kind: "quantity",
      comparator: stated ?? limit,
      value: number.value,
      unit: unit?.unit ?? null,
    },
    end: suffix?.end ?? unit?.end ?? number.end,
  };
}

/** A range at a position. In a sentence its second number needs a known unit, or it may be a telephone number. */
export function rangeAt(text: string, at: number, whole: boolean): Found<Range> | null {
  const min = numberAt(text, at);
  if (!min) return null;
  const firstUnit = matchUnit(text, min.end);
  const separator = rangeSeparatorAt(text, firstUnit?.end ?? min.end);
  const max = separator === null ? null : numberAt(text, separator);
  if (!max) return null;
  const known = matchUnit(text, max.end);
  const tail = whole ? text.slice(max.end) : "";
  const unit = whole ? (tail === "" ? null : readUnit(tail, true)) : (known?.unit ?? null);
  if (whole ? tail !== "" && unit === null : unit === null) return null;
  const first = firstUnit?.unit ?? null;
  // 5万-10万元 and 1000元-2000元/亩 have one unit; 3次-5个 has two and is no range.
  if (first !== null && unit !== null && !unit.startsWith(first)) return null;
  return {
    value: { kind: "range", min: min.value, max: max.value, unit: unit ?? first },
    end: whole ? text.length : (known?.end ?? max.end),
  };
}

/** A number without a unit counts in a sentence when it is compared, is a nought, or closes a clause. */
function standsAlone(text: string, start: number, number: Found<string>, compared: boolean): boolean {
  const next = text.charAt(number.end);
  if (/[A-Za-z:/-]/.test(next)) return false;
  if (compared) return true;
  if (Number(number.value) === 0) return number.value === "0" && /\p{Script=Han}/u.test(next);
  if (CALENDAR_YEAR.test(number.value) || (start > 0 && !COUNTED.test(text.charAt(start - 1)))) return false;
  return CLAUSE_END.test(text.slice(number.end, number.end + 2));
}

/** What limits from behind, taken off the end of the rest. */
export function splitSuffix(rest: string): { tail: string; suffix: Comparator | null } {
  for (let at = Math.max(0, rest.length - 14); at < rest.length; at += 1) {
    const suffix = suffixAt(rest, at);
    if (suffix?.end === rest.length) return { tail: rest.slice(0, at), suffix: suffix.value };
  }
  return { tail: rest, suffix: null };
}
