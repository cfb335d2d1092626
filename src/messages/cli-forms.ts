import { cliForms as enUS } from "./en-US/cli-forms";
import type { Locale } from "./locale";
import type { CliFormsWords } from "./words/cli-forms";
import { cliForms as zhCN } from "./zh-CN/cli-forms";

export type { SummaryWords } from "./words/cli-forms";

const WORDS: Readonly<Record<Locale, CliFormsWords>> = { "zh-CN": zhCN, "en-US": enUS };

/** What the command line says of the commands about forms. */
export function cliFormsWords(locale: Locale): CliFormsWords {
  return WORDS[locale];
}
