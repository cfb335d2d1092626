/** Languages that the product speaks; the first for whoever speaks none of them. */
export const LOCALES = ["zh-CN", "en-US"] as const;

export type Locale = (typeof LOCALES)[number];

/** What each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { "zh-CN": "中文", "en-US": "English" };

/** The language to speak for a language tag: any kind of English is en-US, everything else is zh-CN. */
export function localeFor(tag: string | null | undefined): Locale {
  const language = tag?.split("-")[0]?.toLowerCase();
  return LOCALES.find((locale) => locale.split("-")[0] === language) ?? LOCALES[0];
}
