import type { Clash, LeftOver } from "../form-files/known";
import type { FormFileProblem } from "../form-files/problems";
import { definitionProblemLines, withoutUnseen } from "./definition-problems";
import { formFiles as enUS } from "./en-US/form-files";
import type { Locale } from "./locale";
import type { FormFileWords } from "./words/form-files";
import { formFiles as zhCN } from "./zh-CN/form-files";

const WORDS: Readonly<Record<Locale, FormFileWords>> = { "zh-CN": zhCN, "en-US": enUS };

export function formFileWords(locale: Locale): FormFileWords {
  return WORDS[locale];
}

/** Enough to begin with; the others are counted. */
const MOST_SHOWN = 20;

/** Why a file is no form that can be used: a sentence each, with its place and what to do about it. */
export function formFileProblemLines(problems: readonly FormFileProblem[], locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const lines = problems.slice(0, MOST_SHOWN).flatMap((problem) => {
    switch (problem.about) {
      case "file":
        return withoutUnseen(words.file(problem));
      case "place":
        return withoutUnseen(words.place(problem));
      case "definition":
        return definitionProblemLines(problem.form, [problem.problem], locale);
    }
  });
  return problems.length > MOST_SHOWN ? [...lines, words.more(problems.length - MOST_SHOWN)] : lines;
}

/** What of the sources of forms is not used: a sentence each. */
export function leftOutLines(
  { clashes, leftOver }: { readonly clashes: readonly Clash[]; readonly leftOver: LeftOver | null },
  locale: Locale,
): readonly string[] {
  const words = WORDS[locale];
  return [...clashes.map(words.clash), ...(leftOver === null ? [] : [words.leftOver(leftOver)])];
}
