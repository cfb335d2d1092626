/** Every language at hand. The pane, which fetches its words, goes without (`for-pane.ts`). */
import type { Finding } from "../rules/finding";
import { commonWords } from "./common";
import { rules as rulesEnUS } from "./en-US/rules";
import type { Locale } from "./locale";
import { sayFinding, type Messages } from "./say";
import type { FindingText } from "./words/rules";
import { rules as rulesZhCN } from "./zh-CN/rules";

export { LOCALE_NAMES, LOCALES, localeFor, type Locale } from "./locale";
export { fileProblemText } from "./common";
export type { Messages } from "./say";
export type { CommonWords } from "./words/common";
export type { FindingText, RuleTexts, RuleWords } from "./words/rules";

const MESSAGES: Readonly<Record<Locale, Messages>> = {
  "zh-CN": { locale: "zh-CN", rules: rulesZhCN, words: commonWords("zh-CN") },
  "en-US": { locale: "en-US", rules: rulesEnUS, words: commonWords("en-US") },
};

export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}

/** What is wrong and what to do, in words. */
export function findingText(finding: Finding, locale: Locale): FindingText {
  return sayFinding(finding, MESSAGES[locale]);
}

/** What is wrong and what to do, as one text. */
export function findingMessage(finding: Finding, locale: Locale): string {
  return messageOf(findingText(finding, locale), locale);
}

export function messageOf({ sentence, action }: FindingText, locale: Locale): string {
  return [sentence, action].join(MESSAGES[locale].words.betweenSentences);
}
