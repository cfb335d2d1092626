import { isBlankMark } from "../../core/text/blank-mark";
import type { Cell } from "../../core/grid/grid";
import { remembered, SHORT } from "../../core/remembered";
import { canonicalText } from "../../core/text/text";
import type { Form, LevelNode } from "../../forms/compile/form";
import { named, type Option } from "../../values/option";
import { cellText } from "../../values/cell-text";

/** Levels of indicators as the forms print them. */

/** What is printed where a level or a kind is asked for; null for nothing, and for a mark that says so. */
export function printedText(cell: Cell | null): string | null {
  return cell === null ? null : said(cellText(cell));
}

const said = remembered((printed) => {
  const text = canonicalText(printed);
  return text === null || isBlankMark(text) ? null : text;
}, SHORT);

/**
 * Behind the words of a level: the points that its indicators share, or between what they lie. A few spaces, not any
 * number: a long row of them would be gone through again from each.
 */
const POINTS =
  /[(（\[【〔]\s{0,4}\d{1,3}(?:\.\d{1,4})?\s{0,4}(?:[-—–~～至]\s{0,4}\d{1,3}(?:\.\d{1,4})?\s{0,4})?(?:分|%|％)?\s{0,4}[)）\]】〕]\s{0,4}分?$|\s{0,4}\d{1,3}(?:\.\d{1,4})?\s{0,4}分$/;

/** Points that are said to be some: one number, and 分. A number alone may count the levels, a rate or a range is no number. */
const SAID = /^[(（\[【〔]?\s{0,4}(\d{1,3}(?:\.\d{1,4})?)\s{0,4}分\s{0,4}[)）\]】〕]?$/;

/**
 * The words of a level and the points behind them, as written. What stands behind the words and is not surely points
 * stays with them.
 */
export function wordsAndPoints(text: string): { readonly words: string; readonly points: string | null } {
  const words = withoutPoints(text);
  const points = SAID.exec(text.trim().slice(words.length).trim())?.[1] ?? null;
  return points === null ? { words: text, points } : { words, points };
}

/** A printed level without the points behind its words. */
const withoutPoints = remembered((text) => text.trimEnd().replace(POINTS, "").trimEnd(), SHORT);

/** The first level that a printed text names, by label or alias. */
export function level1Of(form: Form, text: string): LevelNode | null {
  return named(form.levels, text) ?? named(form.levels, withoutPoints(text));
}

/** The second level that a printed text names under a first level; null when the two are no pair. */
export function level2Of(level1: Pick<LevelNode, "children"> | null, text: string): Option | null {
  return level1 && (named(level1.children, text) ?? named(level1.children, withoutPoints(text)));
}

/** The first level that a second one stands for where none is printed: one that may go without, and no other has it. */
export function impliedLevel1(form: Form, text: string): LevelNode | null {
  const [only, another] = form.levels.filter((level1) => level2Of(level1, text) !== null);
  return only?.implied && another === undefined ? only : null;
}

/**
 * Whether what is printed beside the rows of a table goes on below with this word. Each is printed at one place of a table:
 * it goes on where it ended, or with what was not there; what was left before begins another table.
 */
export function goesOnWith(next: string | undefined, above: readonly string[]): boolean {
  if (next === undefined) return true;
  const [word, ...words] = [next, ...above].map((text) => withoutPoints(text));
  return word === undefined || words.at(-1) === word || !words.includes(word);
}

/** True when a text names a second level under any first. */
export function isLevel2(form: Form, text: string): boolean {
  return form.levels.some((level1) => level2Of(level1, text) !== null);
}
