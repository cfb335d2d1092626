import type { Form } from "../../forms/compile/form";
import type { Forms } from "../../forms/forms";
import { LOCALES } from "../../messages/locale";

/** From so many forms on a search helps more than it takes room. */
export const SEARCH_FROM = 6;

/** What the gallery offers: a person's own first, then by year, the newest first; none that is retired. */
export function offered(known: Forms, own: readonly string[]): Forms {
  const isOwn = (form: Form): number => (own.includes(form.id) ? 0 : 1);
  return known
    .filter(({ retired }) => !retired)
    .map((form, order) => ({ form, order }))
    .sort((a, b) => isOwn(a.form) - isOwn(b.form) || b.form.since - a.form.since || a.order - b.order)
    .map(({ form }) => form);
}

/** Those that every word of a search is found in: names, what is said of them, ids, years. */
export function found(forms: Forms, search: string): Forms {
  const words = search
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  return forms.filter((form) => {
    const said = [form.id, String(form.since), ...LOCALES.flatMap((each) => [form.name[each], form.description[each]])];
    const text = said.join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
