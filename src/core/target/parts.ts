import { COMPARATOR_STARTERS } from "./comparators";
import { deadlineAt } from "./dates";
import { periodAt } from "./periods";
import { quantityAt, rangeAt } from "./quantity";
import type { TargetBody } from "./target";
import { comparatorAt, type CompactText } from "./tokens";
import { matchAt, type Found } from "../text/match-at";

/** A target found inside a sentence, at its place in the compact text. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly body: TargetBody;
}

const DIGIT = /\d/;
/** First characters of comparators in words and of unnumbered dates. */
const STARTERS = new RegExp(`[\\d<>≥≤=${COMPARATOR_STARTERS}每当次翌本今明同该上下第一二三四]`);
/** `第3名`, `ISO9001`, `PM2.5`, `A4`, `1.`, `2、`, `3)`: digits that count nothing. */
const LABELS = [/第\d+/y, /[A-Za-z][A-Za-z0-9.\-/]*/y, /(?<!\d)\d{1,2}(?:[、)]|\.(?!\d))(?=.)/y];
/** Digits with what ties them together: telephone and serial numbers, ratios, numbers that are none. */
const DIGITS = /\d(?:[\d.,:/-]*\d)?[A-Za-z]*/y;

/** All quantities, ranges and dates of a sentence, in order and without overlap. Titles in 《》 are passed over. */
export function findParts(compacted: CompactText): readonly Part[] {
  const text = compacted.masked;
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    const label = labelEnd(text, at, parts.at(-1)?.end === at);
    const found = label === null && STARTERS.test(text.charAt(at)) ? partAt(text, at) : null;
    if (found) parts.push({ start: at, end: found.end, body: found.value });
    at = label ?? found?.end ?? skip(text, at);
  }
  return parts;
}

/** What parts clauses: never a comma inside a number, for that belongs to a part. */
const CLAUSE_END = /[,;。]/;

/**
 * The parts with the clauses that say a target in words beside them: `常态化,不少于12次` holds two targets. A clause that
 * holds a figure, or digits that are none, is not one of words.
 */
export function withWordClauses(compacted: CompactText, parts: readonly Part[]): readonly Part[] {
  const text = compacted.text;
  const inPart = (at: number): boolean => parts.some(({ start, end }) => at >= start && at < end);
  const clauses: Part[] = [];
  for (let start = 0, at = 0; at <= text.length; at++) {
    if (at < text.length && (!CLAUSE_END.test(text.charAt(at)) || inPart(at))) continue;
    const words = text.slice(start, at);
    const figures = parts.some((part) => part.start < at && part.end > start);
    if (words !== "" && !DIGIT.test(words) && !figures) clauses.push({ start, end: at, body: { kind: "qualitative" } });
    start = at + 1;
  }
  return [...parts, ...clauses].sort((left, right) => left.start - right.start);
}

/** Whether a text is nothing but quantities of one unit run together (`100%90%`): something between them is lost. */
export function runTogether(text: string, parts: readonly Part[]): boolean {
  return (
    parts.length > 1 &&
    parts[0]?.start === 0 &&
    parts.at(-1)?.end === text.length &&
    parts.every(({ start, body }, index) => {
      const previous = parts[index - 1];
      if (previous === undefined) return true;
      if (previous.end !== start || !DIGIT.test(text.charAt(start))) return false;
      return body.kind === "quantity" && previous.body.kind === "quantity" && body.unit === previous.body.unit;
    })
  );
}

function partAt(text: string, at: number): Found<TargetBody> | null {
  const period = periodAt(text, at);
  if (period?.value.kind === "period") return period;
  const range = DIGIT.test(text.charAt(at)) ? rangeAt(text, at, false) : null;
  return deadlineAt(text, at) ?? range ?? quantityAt(text, at);
}

function labelEnd(text: string, at: number, afterPart: boolean): number | null {
  for (const pattern of LABELS) {
    if (matchAt(pattern, text, at) && !(afterPart && /\d/.test(text.charAt(at))))
      return quarterBehind(text, at) ? null : pattern.lastIndex;
  }
  return null;
}

/** `第3季度` is a date. */
function quarterBehind(text: string, at: number): boolean {
  return /^第[1-4]季度/.test(text.slice(at, at + 4));
}

function skip(text: string, at: number): number {
  if (matchAt(DIGITS, text, at)) return DIGITS.lastIndex;
  return comparatorAt(text, at)?.end ?? at + 1;
}
