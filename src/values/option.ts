import { oncePer } from "../core/remembered";
import { labelKey } from "../core/text/text";

interface Named {
  readonly label: string;
  readonly aliases?: readonly string[] | undefined;
}

/** One of a list, with every wording by which it is known. */
export interface Option extends Named {
  readonly code: string;
}

/** The entry of a list that a printed text names, by label or alias; the first one where several would do. */
export function named<T extends Named>(entries: readonly T[], text: string): T | null {
  const place = places(entries).get(labelKey(text));
  return (place === undefined ? null : entries[place]) ?? null;
}

/** Where in a list each word is. Later entries are set first, so that the first wins; labels come before aliases of others. */
const places = oncePer((entries: readonly Named[]): ReadonlyMap<string, number> => {
  const words = entries.flatMap(({ label, aliases = [] }, place) =>
    [label, ...aliases].map((word) => ({ word, place })),
  );
  const labels = entries.map(({ label }, place) => ({ word: label, place }));
  return new Map([...words.reverse(), ...labels.reverse()].map(({ word, place }) => [labelKey(word), place]));
});
