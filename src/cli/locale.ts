import { localeFor, LOCALES, type Locale } from "../messages/locale";

/**
 * The language to speak: `--locale`, else the first of LC_ALL, LC_MESSAGES and LANG that is set and not empty. Any kind of English is
 * en-US and everything else zh-CN, `C` and `POSIX` too: they state no language, and these are Chinese forms. A `--locale` that
 * is neither is refused later, by the parser; until then words are Chinese.
 */
export function localeOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const asked = askedFor(args);
  if (asked !== undefined) return LOCALES.find((locale) => locale === asked) ?? LOCALES[0];
  const setting = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  // `en_GB.UTF-8` is a language tag but for its punctuation.
  return localeFor(setting?.replace(/[._@]/g, "-"));
}

function askedFor(args: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === "--locale" || arg.startsWith("--locale="));
  const option = options[at];
  if (option === undefined) return undefined;
  return option === "--locale" ? options[at + 1] : option.slice("--locale=".length);
}
