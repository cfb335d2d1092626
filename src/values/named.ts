import { labelKey } from "../core/text/text";

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
