import { isErrorValue } from "../grid/grid";
import { comparatorAt } from "./tokens";
import { splitSuffix, wholeQuantity } from "./quantity";
import { isBareUnit, readUnit } from "../number/units";

/** Targets that say nothing because a number was never filled in, or characters were lost on the way. */

const SYMBOL = "[<>≥≤=]";
/** `≥*个`, `≥X%`, `N%`: one sign in place of the number. */
const ONE_SIGN = new RegExp(`^(${SYMBOL}{1,2})?(?:[*×□○_]{1,3}|[XxNn])(.{0,16})$`);
/** A number in a column too narrow for it, and what is left of a letter in a wrong code page. */
const LOST = /^#+$|\ufffd/;
/** `%=99百分比`, `≥%90`: the unit has moved before the comparator or the number. */
const UNIT_FIRST = new RegExp(`^(?:(?:%|‰|百分比)${SYMBOL}|${SYMBOL}{1,2}(.{1,8}?)\\d[\\d.,]{0,20}$)`);
/** `二100%`, `〉95%`: a comparator read or typed as another character. */
const MISREAD_COMPARATOR = /^[一二三四五六七八九亠工丨〈〉《》](?=[\d-])/;
/** `20246-202516`: two years with the rest in pieces. */
const BROKEN_DATES = /^20[1-4]\d\d{1,4}(?:-{1,2}|~|至|到|—{1,2})20[1-4]\d\d{1,4}$/;
/** Digits, separators and look-alike letters that make no number (`1OO%`, `12,5%`, `90..5`, `.5%`). */
const NUMBER_LIKE = new RegExp(`^${SYMBOL}{0,2}[-+]?[\\dOoIl., 。·]+`);
const LONGEST_TAIL = 16;
const DOUBLED = new RegExp(`^${SYMBOL}{2,8}(?=[-+]?\\d)`);
/** `=100.00(%`, `100%)`. */
const OPEN_BRACKET = /^([^()]{1,40})[()]([^()]{0,16})$/;
/** `90%-`, `≥90%以`, `15≥`: the end is missing, or stands where the beginning should. */
const CUT_SHORT = /(?:[-~至/<>≥≤=]|—{1,2}|以|及以)$/;
/** `2023年 月前`, `年 月 日`: the number was never filled in. */
const EMPTY_DATE = /^(?:\d{0,4}年)?(?:\d{0,2}月)?\d{0,2}日?(?:底|末|初)?(?:之前|以前|前|内|完成)?$/;

/** A single sign stands where the number should: `≥*个`. A lone `*` is blank, not a placeholder. */
export function isSignForNumber(text: string): boolean {
  const match = ONE_SIGN.exec(text);
  if (!match) return false;
  const [, comparator, tail = ""] = match;
  const rest = splitSuffix(tail).tail;
  return (comparator !== undefined || tail !== "") && (rest === "" || readUnit(rest, false) !== null);
}

/** A comparator, a unit, or both, and no number: `≥`, `≧%`, `公里`, `不少于次`. */
export function isIncomplete(text: string): boolean {
  const comparator = comparatorAt(text, 0);
  const rest = splitSuffix(text.slice(comparator?.end ?? 0)).tail;
  if (comparator && rest === "") return true;
  return rest.length <= 24 && isBareUnit(rest.replace(/^\(([^()]+)\)$/, "$1"));
}

/** `年月日`, `2023年月前`: a date whose numbers are missing. */
export function isEmptyDate(text: string): boolean {
  return text.length <= 16 && /(?<!\d)月/.test(text) && text.includes("年月") && EMPTY_DATE.test(text);
}

/** Characters were lost or misread, so that the target cannot be told. */
export function isMalformed(text: string): boolean {
  if (isErrorValue(text) || LOST.test(text) || BROKEN_DATES.test(text)) return true;
  if (isQuantity(text)) return false;
  const unitFirst = UNIT_FIRST.exec(text);
  if (unitFirst && (unitFirst[1] === undefined || isBareUnit(unitFirst[1]))) return true;
  const rest = text.replace(MISREAD_COMPARATOR, "");
  if (rest !== text && (/[%‰]/.test(rest) || /^[〈〉《》]/.test(text)) && isQuantity(rest)) return true;
  if ([DOUBLED, CUT_SHORT].some((pattern) => pattern.test(text) && isQuantity(text.replace(pattern, "")))) return true;
  if (/[%‰]{2}$/.test(text) && isQuantity(text.slice(0, -1))) return true;
  const bracket = OPEN_BRACKET.exec(text);
  if (bracket && isQuantity(`${bracket[1] ?? ""}${bracket[2] ?? ""}`)) return true;
  const like = NUMBER_LIKE.exec(text)?.[0] ?? "";
  if (!/\d/.test(like) || text.length - like.length > LONGEST_TAIL) return false;
  const unit = splitSuffix(text.slice(like.length)).tail;
  return unit === "" || readUnit(unit, false) !== null;
}

function isQuantity(text: string): boolean {
  return wholeQuantity(text)?.kind === "quantity";
}
