import { groupedBy } from "../core/grouped";
import { nameKey } from "../core/text/text";
import type { FoundIndicator } from "./found";
import type { LibraryIndicator } from "./library";
import { BY_DATE } from "./sector";

/** An indicator that an office's own forms have. */
export interface OwnIndicator extends FoundIndicator {
  /** In how many places it was found. */
  readonly count: number;
}

/**
 * One of each, the most used first: the same level and, but for width and spaces, the same name. Of several spellings,
 * and of several ways of measuring, the most used. The order of what was found does not matter.
 */
export function ownIndicators(found: readonly FoundIndicator[]): readonly OwnIndicator[] {
  const groups = [...groupedBy(found, ({ level, name }) => `${level} ${nameKey(name)}`).values()];
  return groups.flatMap(merged).sort((left, right) => right.count - left.count || compare(keyOf(left), keyOf(right)));
}

function merged(group: readonly FoundIndicator[]): readonly OwnIndicator[] {
  const measured = group.filter(({ comparator, unit }) => comparator !== null || unit !== null);
  const measure = mostUsed(measured, ({ comparator, unit }) => `${comparator ?? ""} ${unit ?? ""}`);
  const spelled = mostUsed(group, ({ name }) => name);
  if (spelled === null) return [];
  const { level, name } = spelled;
  return [{ level, name, comparator: measure?.comparator ?? null, unit: measure?.unit ?? null, count: group.length }];
}

/** One of those that are most alike; of equally many the first in the order of their keys. */
function mostUsed<Item>(items: readonly Item[], key: (item: Item) => string): Item | null {
  const [first] = [...groupedBy(items, key).entries()].sort(
    ([leftKey, left], [rightKey, right]) => right.length - left.length || compare(leftKey, rightKey),
  );
  return first?.[1][0] ?? null;
}

function keyOf({ level, name }: FoundIndicator): string {
  return `${level} ${name}`;
}

/** By the characters' codes, which is the same everywhere. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** An office's own, to be looked up beside those that are shipped. */
export function asLibrary(own: readonly OwnIndicator[]): readonly LibraryIndicator[] {
  return own.map(({ level, name, comparator, unit }) => ({ level, name, comparator, unit, sector: null, words: [] }));
}

/** Name of the format of libraries as files, and its version. */
export const LIBRARY_SCHEMA = "jixiao-library/1";

/** A library as a JSON document. */
export interface LibraryDocument {
  readonly schema: typeof LIBRARY_SCHEMA;
  readonly indicators: readonly OwnIndicator[];
}

export function libraryDocument(own: readonly OwnIndicator[]): LibraryDocument {
  return { schema: LIBRARY_SCHEMA, indicators: own };
}

/** What may stand as the comparator of a library's indicator, beside null. */
export const LIBRARY_COMPARATORS = ["≥", ">", "=", "<", "≤", BY_DATE] as const;
