import type { ImportProblem } from "../canonical/problems";
import { importProblems as enUS } from "./en-US/import-problems";
import type { Locale } from "./locale";
import { sayImportProblems } from "./say";
import type { ImportProblemWords } from "./words/import-problems";
import { importProblems as zhCN } from "./zh-CN/import-problems";

const WORDS: Readonly<Record<Locale, ImportProblemWords>> = { "zh-CN": zhCN, "en-US": enUS };

/** Why a JSON file cannot be put back into sheets, as `sayImportProblems` says it, with every language at hand. */
export function importProblemLines(problems: readonly ImportProblem[], locale: Locale): readonly string[] {
  return sayImportProblems(problems, WORDS[locale]);
}
