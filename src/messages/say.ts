/** Says things with the words of one language, whichever way they came. */
import type { ImportProblem } from "../canonical/problems";
import { a1 } from "../core/grid/address";
import type { Finding } from "../rules/finding";
import type { WorkbookProblem } from "../workbook/workbook";
import type { Locale } from "./locale";
import type { CommonWords } from "./words/common";
import type { ImportProblemWords } from "./words/import-problems";
import type { FindingText, RuleTexts } from "./words/rules";

export interface Messages {
  readonly locale: Locale;
  readonly rules: RuleTexts;
  readonly words: CommonWords;
}

/** What is wrong and what to do, in words. */
export function sayFinding(finding: Finding, { rules, words: common }: Messages): FindingText {
  const words = rules[finding.rule];
  const { texts = [] } = finding;
  const cells = texts.map(({ row, column }) => a1(row, column));
  const sentences = [words.sentence(finding), ...(cells.length > 0 ? [common.numbersAsTexts(cells)] : [])];
  return {
    title: words.title,
    sentence: sentences.join(common.betweenSentences),
    action: words.action(finding),
  };
}

/** A section of a form by its key (`funds`); one without words of its own keeps its key. */
export function saySection(key: string, { words }: Messages): string {
  return words.sections[key] ?? key;
}

export function sayWorkbookProblem(problem: WorkbookProblem, sheet: string | null, { words }: Messages): string {
  return words.workbookProblems[problem](sheet);
}

const MOST_SHOWN = 5;

/** Why a JSON file cannot be put back into sheets: one sentence a place, the first few of them, and what to do. */
export function sayImportProblems(
  problems: readonly ImportProblem[],
  { line, more, todo }: ImportProblemWords,
): readonly string[] {
  const shown = problems.slice(0, MOST_SHOWN).map(line);
  const rest = problems.length - shown.length;
  return [...shown, ...(rest > 0 ? [more(rest)] : []), todo];
}
