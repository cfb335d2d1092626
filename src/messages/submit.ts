import { submit as enUS } from "./en-US/submit";
import type { Locale } from "./locale";
import type { SubmitWords } from "./words/submit";
import { submit as zhCN } from "./zh-CN/submit";

export type { SubmitWords } from "./words/submit";

/** Words for submitting. Fetched with it: a deployment without an endpoint never shows them. */
export const SUBMIT_WORDS: Readonly<Record<Locale, SubmitWords>> = { "zh-CN": zhCN, "en-US": enUS };
