import { cli as enUS } from "./en-US/cli";
import type { Locale } from "./locale";
import type { CliWords } from "./words/cli";
import { cli as zhCN } from "./zh-CN/cli";

export type { AccessProblem, CheckTotals, CliWords } from "./words/cli";

const WORDS: Readonly<Record<Locale, CliWords>> = { "zh-CN": zhCN, "en-US": enUS };

/** Everything that the command line says by itself. */
export function cliWords(locale: Locale): CliWords {
  return WORDS[locale];
}
