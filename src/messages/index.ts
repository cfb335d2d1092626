import { a1 } from "../core/address";
import type { Finding } from "../rules/finding";
import type { FileProblem } from "../workbook/xlsx/file-error";
import type { WorkbookProblem } from "../workbook/workbook";
import type { FindingText, Locale, Messages } from "./messages";
import { rulesEnUS } from "./rules.en-US";
import { rulesZhCN } from "./rules.zh-CN";
import { wordsEnUS } from "./words.en-US";
import { wordsZhCN } from "./words.zh-CN";

export type { CommonWords, FindingText, Locale, Messages, RuleTexts, RuleWords } from "./messages";

export const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

const MESSAGES: Readonly<Record<Locale, Messages>> = {
  "zh-CN": { locale: "zh-CN", rules: rulesZhCN, words: wordsZhCN },
  "en-US": { locale: "en-US", rules: rulesEnUS, words: wordsEnUS },
};

/** The language to speak for a language tag: any kind of English is en-US, everything else is zh-CN. */
export function localeFor(tag: string | null | undefined): Locale {
  return /^en\b/i.test(tag ?? "") ? "en-US" : "zh-CN";
}

export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}

/** Chinese sentences follow each other without a space. */
const BETWEEN_SENTENCES: Readonly<Record<Locale, string>> = { "zh-CN": "", "en-US": " " };

/** What is wrong and what to do, in words. */
export function findingText(finding: Finding, locale: Locale): FindingText {
  const { rules, words: common } = MESSAGES[locale];
  const words = rules[finding.rule];
  const { texts = [] } = finding;
  const cells = texts.map(({ row, column }) => a1(row, column));
  const sentences = [words.sentence(finding), ...(cells.length > 0 ? [common.numbersAsTexts(cells)] : [])];
  return {
    title: words.title,
    sentence: sentences.join(BETWEEN_SENTENCES[locale]),
    action: words.action(finding),
  };
}

/** A section of a form by its key (`funds`); one without words of its own keeps its key. */
export function sectionName(key: string, locale: Locale): string {
  return MESSAGES[locale].words.sections[key] ?? key;
}

export function workbookProblemText(problem: WorkbookProblem, sheet: string | null, locale: Locale): string {
  return MESSAGES[locale].words.workbookProblems[problem](sheet);
}

/** Why a spreadsheet file cannot be read, and what to do. */
export function fileProblemText(problem: FileProblem, locale: Locale): string {
  return MESSAGES[locale].words.fileProblems[problem];
}
