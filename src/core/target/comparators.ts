import {
  AUXILIARIES,
  DOUBTFUL,
  DOWN,
  DOWN_NUMBER,
  EQUAL,
  FORBIDDEN,
  LEAST,
  LEAST_NUMBER,
  MODALS,
  MOST,
  MOST_NUMBER,
  NEGATIONS,
  PERMISSION,
  REACHING,
  UP,
  UP_NUMBER,
} from "./comparator-words";
import type { Comparator } from "./target";
import { matchAt } from "../text/match-at";

/**
 * Comparators in words, by a small grammar: modals (应, 确保), a bound (至少, 最高), a negation with what belongs to it
 * (不, 不得, 禁止), a base word (低于, 超过, 不足) or a sign, and 或等于. Texts are compact:
 * width folded, no spaces.
 */

/** A comparator in words, up to `end`. */
export interface ComparatorWords {
  /** Null where the words compare and it cannot be told how: two negations, 不等于, 不必低于. */
  readonly value: Comparator | null;
  readonly end: number;
  /** They speak of time: what follows may be a date without its year (不迟于12月). */
  readonly temporal: boolean;
}

type Direction = "up" | "down" | "equal";

/** Behind words that are also the beginning or the end of others (超时, 不到位), only a number makes a comparator. */
const NUMBER_BEHIND = String.raw`(?=[-+]?\d)`;

const TEMPORAL = /^(?:最[早迟晚]于?|[早迟晚]于)$/;
/** Negations that also end nouns: 级别, 约莫, 除非, 有无. */
const NEGATION = `${oneOf(NEGATIONS)}|(?<![除是])非|(?<!有)无|(?<![级类区差性识分鉴个特告派])别|(?<!约)莫`;
const OR = String.raw`(?:或者|或是|或|和|以及|及|、|/)?`;
const OR_EQUAL = new RegExp(String.raw`${OR}(?:等于|达到|=)|\(含(?:等于|本数)?\)`, "y");
/** 等于或大于, 达到或超过. */
const EQUAL_OR = new RegExp(String.raw`(?:等于|达到)(?:或者|或是|或|和|及|、|/)(?=${oneOf(UP)}|${oneOf(DOWN)})`, "y");

const MODAL = sticky(oneOf(MODALS));
const BOUND = sticky(`(${oneOf(`${LEAST} ${LEAST_NUMBER}`)})|${oneOf(`${MOST} ${MOST_NUMBER}`)}`);
const BOUND_BY_ITSELF = new RegExp(
  `^(?:(?:${oneOf(`${LEAST} ${MOST}`)})|(?:${oneOf(`${LEAST_NUMBER} ${MOST_NUMBER}`)})${NUMBER_BEHIND})`,
);
const NEGATED = sticky(NEGATION);
const BETWEEN = sticky(`(${oneOf(DOUBTFUL)})|${oneOf(AUXILIARIES)}`);
const BASE = sticky(
  `(?:(${oneOf(UP)}|(?:${oneOf(UP_NUMBER)})${NUMBER_BEHIND})|(${oneOf(DOWN)}|(?:${oneOf(DOWN_NUMBER)})${NUMBER_BEHIND})|${oneOf(EQUAL)})了?`,
);
const SIGN = /[<>≥≤=]{1,8}/y;
// prettier-ignore
const SIGNS: ReadonlyMap<string, Comparator> = new Map([
  ["≥", "≥"], [">=", "≥"], ["=>", "≥"], ["≤", "≤"], ["<=", "≤"], ["=<", "≤"], [">", ">"], ["<", "<"], ["=", "="],
]);

const LISTS = [MODALS, LEAST, LEAST_NUMBER, MOST, MOST_NUMBER, NEGATIONS, UP, DOWN, UP_NUMBER, DOWN_NUMBER, EQUAL];
const STARTERS = new Set([...LISTS.flatMap((list) => list.split(" ").map((word) => word.charAt(0))), ..."达非无别莫"]);

/** First characters of comparators in words, for a class of a pattern. */
export const COMPARATOR_STARTERS: string = [...STARTERS].join("");

/** Modals, for patterns of words that may follow them. */
export const MODAL_WORDS: string = oneOf(MODALS);

/** More of one kind in a row is no language. */
const MOST_WORDS = 3;

/** A comparator in signs at a position; null inside `value` for signs that make none (`≥≥`). */
export function signAt(text: string, at: number): ComparatorWords | null {
  const sign = matchAt(SIGN, text, at);
  return sign && { value: SIGNS.get(sign[0]) ?? null, end: SIGN.lastIndex, temporal: false };
}

/** A comparator in words at a position, signs behind modals and negations included. Never the base word of a negation. */
export function comparatorWordsAt(text: string, at: number): ComparatorWords | null {
  if (!STARTERS.has(text.charAt(at))) return null;
  const words = new Words(text, at);
  words.many(MODAL);
  const bound = words.one(BOUND);
  const boundEnd = words.at;
  if (bound) words.many(MODAL);
  const negated = negations(words);
  const base = baseAt(words, words.at > at);
  const least = bound?.[1] !== undefined;
  if (base) {
    const { temporal } = base;
    const told = negated.certain ? comparatorOf(base, negated.count) : null;
    const agrees = !bound || told === null || told.startsWith(least ? "≥" : "≤") || told === (least ? ">" : "<");
    const negatedBefore = negated.count === 0 && isDenied(text, at);
    return { value: agrees && !negatedBefore ? told : null, end: words.at, temporal };
  }
  if (!bound || !BOUND_BY_ITSELF.test(text.slice(boundEnd - bound[0].length, boundEnd + 2))) return null;
  return { value: isDenied(text, at) ? null : least ? "≥" : "≤", end: boundEnd, temporal: TEMPORAL.test(bound[0]) };
}

interface Base {
  readonly direction: Direction;
  readonly inclusive: boolean;
  readonly temporal: boolean;
  /** Said like a formula (≥, 等于或大于), which nobody negates. */
  readonly formula: boolean;
}

function baseAt(words: Words, signs: boolean): Base | null {
  const equalFirst = words.one(EQUAL_OR) !== null;
  const base = words.one(BASE);
  if (base) {
    const inclusive = words.one(OR_EQUAL) !== null || equalFirst;
    const direction = base[1] !== undefined ? "up" : base[2] !== undefined ? "down" : "equal";
    return { direction, inclusive, temporal: TEMPORAL.test(base[0]), formula: equalFirst };
  }
  const sign = signs ? signAt(words.text, words.at) : null;
  if (!sign?.value) return null;
  words.at = sign.end;
  const direction = /[>≥]/.test(sign.value) ? "up" : /[<≤]/.test(sign.value) ? "down" : "equal";
  return { direction, inclusive: /[≥≤]/.test(sign.value), temporal: false, formula: true };
}

/** Negations up to the base word: `certain` where what they say of it can be told. */
function negations(words: Words): { readonly count: number; readonly certain: boolean } {
  let count = 0;
  let doubtful = false;
  // 不足 and 不到 are words of their own.
  while (count < MOST_WORDS && !matchAt(BASE, words.text, words.at) && words.one(NEGATED)) {
    count += 1;
    for (const between of words.many(BETWEEN)) doubtful ||= between[1] !== undefined;
  }
  return { count, certain: count < 2 && !doubtful };
}

/** 不低于或等于 is what people write for at least; nobody writes 不≥. */
function comparatorOf({ direction, inclusive, formula }: Base, negations: number): Comparator | null {
  if (negations === 1) {
    if (direction === "equal" || (formula && inclusive)) return null;
    return direction === "up" ? "≤" : "≥";
  }
  switch (direction) {
    case "up":
      return inclusive ? "≥" : ">";
    case "down":
      return inclusive ? "≤" : "<";
    case "equal":
      return "=";
  }
}

const DENIED = new RegExp(
  String.raw`(?:(?:${NEGATION})${REACHING}{0,6}|(?:${FORBIDDEN})[^,;。:()\d]{0,12}|${PERMISSION})$`,
  "u",
);
/** As far back as `DENIED` reaches. */
const REACH = 18;

/** Whether what stands at a position is denied, allowed or asked by the words before it, so that it says no bound by itself. */
export function isDenied(text: string, at: number): boolean {
  return at > 0 && DENIED.test(text.slice(Math.max(0, at - REACH), at));
}

/** A walk over a text, word by word. */
class Words {
  constructor(
    readonly text: string,
    public at: number,
  ) {}

  one(pattern: RegExp): RegExpExecArray | null {
    const match = matchAt(pattern, this.text, this.at);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  many(pattern: RegExp): readonly RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    while (found.length < MOST_WORDS) {
      const match = this.one(pattern);
      if (!match) break;
      found.push(match);
    }
    return found;
  }
}

/** Longest first, so that 应 does not take the beginning of 应当. */
function oneOf(list: string): string {
  return list
    .split(" ")
    .sort((left, right) => right.length - left.length)
    .join("|");
}

function sticky(source: string): RegExp {
  return new RegExp(source, "yu");
}
