import { a1 } from "../core/grid/address";
import type { Finding } from "../rules/finding";
import type { WorkbookProblem } from "../workbook/workbook";
import { commonWords } from "./common";
import { rules as rulesEnUS } from "./en-US/rules";
import type { Locale } from "./locale";
import type { CommonWords } from "./words/common";
import type { FindingText, RuleTexts } from "./words/rules";
import { rules as rulesZhCN } from "./zh-CN/rules";

export { LOCALE_NAMES, LOCALES, localeFor, type Locale } from "./locale";
export { fileProblemText } from "./common";
export type { CommonWords } from "./words/common";
export type { FindingText, RuleTexts, RuleWords } from "./words/rules";

export interface Messages {
  readonly locale: Locale;
  readonly rules: RuleTexts;
  readonly words: CommonWords;
}

const MESSAGES: Readonly<Record<Locale, Messages>> = {
  "zh-CN": { locale: "zh-CN", rules: rulesZhCN, words: commonWords("zh-CN") },
  "en-US": { locale: "en-US", rules: rulesEnUS, words: commonWords("en-US") },
};

export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}

/** What is wrong and what to do, in words. */
export function findingText(finding: Finding, locale: Locale): FindingText {
  const { rules, words: common } = MESSAGES[locale];
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

/** What is wrong and what to do, as one text. */
export function findingMessage(finding: Finding, locale: Locale): string {
  const { sentence, action } = findingText(finding, locale);
  return [sentence, action].join(MESSAGES[locale].words.betweenSentences);
}

/** A section of a form by its key (`funds`); one without words of its own keeps its key. */
export function sectionName(key: string, locale: Locale): string {
  return MESSAGES[locale].words.sections[key] ?? key;
}

export function workbookProblemText(problem: WorkbookProblem, sheet: string | null, locale: Locale): string {
  return MESSAGES[locale].words.workbookProblems[problem](sheet);
}
