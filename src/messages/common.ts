import type { FileProblem } from "../workbook/xlsx/file-error";
import { common as enUS } from "./en-US/common";
import type { Locale } from "./locale";
import type { CommonWords } from "./words/common";
import { common as zhCN } from "./zh-CN/common";

const WORDS: Readonly<Record<Locale, CommonWords>> = { "zh-CN": zhCN, "en-US": enUS };

/** What the pane and the command line say alike. */
export function commonWords(locale: Locale): CommonWords {
  return WORDS[locale];
}

/** Why a spreadsheet file cannot be read, and what to do. */
export function fileProblemText(problem: FileProblem, locale: Locale): string {
  return WORDS[locale].fileProblems[problem];
}
