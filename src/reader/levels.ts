import { isBlankMark } from "../core/blank-mark";
import type { Cell } from "../core/grid";
import { canonicalText, labelKey } from "../core/text";
import type { Form, LevelNode, SecondLevelNode } from "../forms/compile/form";
import { cellText } from "./cell-text";

/** Levels of indicators as the forms print them. */

/** What is printed where a level or a kind is asked for; null for nothing, and for a mark that says so. */
export function printedText(cell: Cell | null): string | null {
  const text = canonicalText(cellText(cell));
  return text === null || isBlankMark(text) ? null : text;
}

/** The first level that a printed text names, by label or alias. */
export function level1Of(form: Form, text: string): LevelNode | null {
  return named(form.levels, text);
}

/** The second level that a printed text names under a first level; null when the two are no pair. */
export function level2Of(level1: LevelNode | null, text: string): SecondLevelNode | null {
  return level1 && named(level1.children, text);
}

/** The first level that a second one stands for where none is printed: one that may go without, and no other has it. */
export function impliedLevel1(form: Form, text: string): LevelNode | null {
  const [only, another] = form.levels.filter((level1) => named(level1.children, text) !== null);
  return only?.implied && another === undefined ? only : null;
}

/** True when a text names a second level under any first. */
export function isLevel2(form: Form, text: string): boolean {
  return form.levels.some((level1) => named(level1.children, text) !== null);
}

interface Named {
  readonly label: string;
  readonly aliases?: readonly string[] | undefined;
}

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** The entry of a list that a printed text names, by label or alias; the first one where several would do. */
export function named<T extends Named>(entries: readonly T[], text: string): T | null {
  let index = indexes.get(entries) as ReadonlyMap<string, T> | undefined;
  if (!index) {
    const words = entries.flatMap((entry) => [entry.label, ...(entry.aliases ?? [])].map((word) => ({ word, entry })));
    // Later entries are set first, so that the first of a list wins; labels come before aliases of others.
    const labels = entries.map((entry): [string, T] => [labelKey(entry.label), entry]);
    index = new Map([...words.map(({ word, entry }): [string, T] => [labelKey(word), entry]).reverse(), ...labels]);
    indexes.set(entries, index);
  }
  return index.get(labelKey(text)) ?? null;
}
