import { LOCALES, type Locale } from "../messages/locale";

const KEY = "jixiao.locale";

/** The language chosen in the pane before; storage may be closed to panes, then the host's language counts. */
export function rememberedLocale(): Locale | null {
  try {
    const stored = localStorage.getItem(KEY);
    return LOCALES.find((locale) => locale === stored) ?? null;
  } catch {
    return null;
  }
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // The choice then lasts as long as the pane.
  }
}
