import type { Form } from "../../forms/compile/form";
import type { Forms } from "../../forms/forms";
import { LOCALES, type Locale } from "../../messages/locale";
import { searched } from "../search";

/** From so many forms on a search helps more than it takes room. */
export const SEARCH_FROM = 6;

/** Forms that are offered under one heading. */
export interface GalleryGroup {
  /** `own`, or the place, else `other`. */
  readonly of:
    { readonly kind: "own" } | { readonly kind: "place"; readonly name: Form["name"] } | { readonly kind: "other" };
  readonly forms: Forms;
}

/**
 * What the gallery offers: a person's own first, then what a deployment brings without saying a place, then place by
 * place, that with the newest form first; the newest first in each. None that is retired.
 */
export function galleryOf(known: Forms, own: readonly string[]): readonly GalleryGroup[] {
  const groups = new Map<string, GalleryGroup["of"]>();
  const members = new Map<string, Form[]>();
  // Sorting keeps the order of what is as new.
  const offered = known.filter(({ retired }) => !retired).sort((a, b) => b.since - a.since);
  for (const form of offered) {
    const of = groupOf(form, own);
    const key = of.kind === "place" ? `place ${of.name["zh-CN"]}` : of.kind;
    if (!groups.has(key)) groups.set(key, of);
    members.set(key, [...(members.get(key) ?? []), form]);
  }
  const rank = ({ kind }: GalleryGroup["of"]): number => ["own", "other", "place"].indexOf(kind);
  return [...groups]
    .map(([key, of]): GalleryGroup => ({ of, forms: members.get(key) ?? [] }))
    .sort((a, b) => rank(a.of) - rank(b.of));
}

function groupOf({ id, place }: Form, own: readonly string[]): GalleryGroup["of"] {
  if (own.includes(id)) return { kind: "own" };
  return place ? { kind: "place", name: place } : { kind: "other" };
}

/** Of each group what every word of a search is found in: names, what is said of them, places, ids, years. */
export function found(groups: readonly GalleryGroup[], search: string): readonly GalleryGroup[] {
  const isWanted = searched(search);
  return groups
    .map(({ of, forms }) => ({ of, forms: forms.filter((form) => isWanted(saidOf(form))) }))
    .filter(({ forms }) => forms.length > 0);
}

function saidOf({ id, since, name, description, place }: Form): string {
  const inEach = (locale: Locale): readonly string[] => [name[locale], description[locale], place?.[locale] ?? ""];
  return [id, String(since), ...LOCALES.flatMap(inEach)].join("\n");
}
