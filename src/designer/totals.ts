import type { FormDefinition } from "../forms/language";
import type { Draft } from "./draft";
import { candidatesFor } from "./meanings";
import { outermost } from "./sums";
import { coreOf } from "./words";

/** Totals that are printed as a heading over their parts, and have no amount of their own. */
export function derivedOf(draft: Draft): Pick<FormDefinition, "derived"> {
  const derived = draft.headings.flatMap(({ label, words, box, list }) => {
    const below = draft.amounts.filter((amount) => amount.list === list && amount.box.area.top > box.area.top);
    const parts = below.length > 1 ? outermost(below).map(({ path }) => path) : [];
    return parts.length > 1 ? [{ path: pathOf(words, draft), label, sum: parts }] : [];
  });
  return derived.length > 0 ? { derived } : {};
}

function pathOf(words: string, { lexicon, naming }: Draft): string {
  const known = candidatesFor(words, lexicon).find(
    ({ meaning, sure }) => sure >= 0.9 && meaning.value.type === "money" && naming.isFree(meaning.path),
  );
  return known ? naming.take(known.meaning.path) : naming.local(coreOf(words));
}
