import { textFiller as enUS } from "./en-US/text-filler";
import type { Locale } from "./locale";
import type { TextFillerWords } from "./words/text-filler";
import { textFiller as zhCN } from "./zh-CN/text-filler";

export type { TextFillerWords } from "./words/text-filler";

/** Words for filling a form from a pasted text. Fetched with it. */
export const TEXT_FILLER_WORDS: Readonly<Record<Locale, TextFillerWords>> = { "zh-CN": zhCN, "en-US": enUS };
