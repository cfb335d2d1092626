import { LOCALES, type Locale } from "../../messages/locale";

export type { Locale };

const KEY = "jixiao.workbench.locale";

/** Where a language may be asked for. */
export interface Wishes {
  /** Query of the address: `?lang=en-US`. */
  readonly search: string;
  /** What was chosen here before; null where nothing was, or where nothing is kept. */
  readonly chosen: string | null;
  /** Tags of the browser's languages, the dearest first. */
  readonly languages: readonly string[];
}

/**
 * Language of the page, and the one in which it asks the pane to speak: the address's, else the one that was chosen
 * before, else the first of the browser's that we speak, else Chinese.
 */
export function localeOf({ search, chosen, languages }: Wishes): Locale {
  const asked = new URLSearchParams(search).get("lang");
  const named = [asked, chosen].flatMap((name) => LOCALES.filter((locale) => locale === name));
  const spoken = languages.flatMap((tag) => LOCALES.filter((locale) => languageOf(locale) === languageOf(tag)));
  return [...named, ...spoken][0] ?? LOCALES[0];
}

/** The language of this page, as it was opened in this browser. */
export function pageLocale(): Locale {
  return localeOf({ search: location.search, chosen: chosenBefore(), languages: navigator.languages });
}

/** Opens the page anew in another language, which is kept for the next time. */
export function changeLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Then the address alone has it.
  }
  location.search = `?lang=${locale}`;
}

/** The language behind this one, round and round. */
export function nextLocale(locale: Locale): Locale {
  return LOCALES[(LOCALES.indexOf(locale) + 1) % LOCALES.length] ?? LOCALES[0];
}

function chosenBefore(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function languageOf(tag: string): string | undefined {
  return tag.split("-")[0]?.toLowerCase();
}
