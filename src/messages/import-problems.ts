import type { ImportProblem } from "../canonical/problems";
import { importProblems as enUS } from "./en-US/import-problems";
import type { Locale } from "./locale";
import type { ImportProblemWords } from "./words/import-problems";
import { importProblems as zhCN } from "./zh-CN/import-problems";

const WORDS: Readonly<Record<Locale, ImportProblemWords>> = { "zh-CN": zhCN, "en-US": enUS };

const MOST_SHOWN = 5;

/** Why a JSON file cannot be put back into sheets: one sentence a place, the first few of them, and what to do. */
export function importProblemLines(problems: readonly ImportProblem[], locale: Locale): readonly string[] {
  const { line, more, todo } = WORDS[locale];
  const shown = problems.slice(0, MOST_SHOWN).map(line);
  const rest = problems.length - shown.length;
  return [...shown, ...(rest > 0 ? [more(rest)] : []), todo];
}
