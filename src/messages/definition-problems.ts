import type { DefinitionProblem } from "../forms/compile/problems";
import { definitionProblems as enUS } from "./en-US/definition-problems";
import type { Locale } from "./locale";
import type { DefinitionProblemWords } from "./words/definition-problems";
import { definitionProblems as zhCN } from "./zh-CN/definition-problems";

const WORDS: Readonly<Record<Locale, DefinitionProblemWords>> = { "zh-CN": zhCN, "en-US": enUS };

/** What is wrong with a definition: a sentence each, with the place that it is about. */
export function definitionProblemLines(
  form: string,
  problems: readonly DefinitionProblem[],
  locale: Locale,
): readonly string[] {
  const { problems: sentences, of, at } = WORDS[locale];
  return problems.map(({ problem, values, at: place }) => {
    // Values are those of their kind: what the compiler cannot follow over a union of both.
    const sentence = sentences[problem] as (values: DefinitionProblem["values"]) => string;
    return withoutUnseen(of(form, at(place, sentence(values))));
  });
}

/** Names in a definition may be of any length. */
const MOST_SHOWN = 400;

/** A sentence in which names stand that somebody made up, without what nobody sees, and not without end. */
export function withoutUnseen(sentence: string): string {
  const seen = [...sentence.replace(/\p{C}/gu, "")];
  return seen.length > MOST_SHOWN ? `${seen.slice(0, MOST_SHOWN).join("")}…` : seen.join("");
}
