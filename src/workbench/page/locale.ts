import { LOCALES, type Locale } from "../../messages/locale";

export type { Locale };

/** Language of the page and of the pane: the one that the address asks for (`?lang=en-US`), else Chinese. */
export function pageLocale(search: string = location.search): Locale {
  const asked = new URLSearchParams(search).get("lang");
  return LOCALES.find((locale) => locale === asked) ?? LOCALES[0];
}

/** What the address asks with for a language. */
export function searchFor(locale: Locale): string {
  return locale === LOCALES[0] ? "" : `?lang=${locale}`;
}

/** The language behind this one, round and round. */
export function nextLocale(locale: Locale): Locale {
  return LOCALES[(LOCALES.indexOf(locale) + 1) % LOCALES.length] ?? LOCALES[0];
}
