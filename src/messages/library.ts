import { library as enUS } from "./en-US/library";
import type { Locale } from "./locale";
import type { LibraryWords } from "./words/library";
import { library as zhCN } from "./zh-CN/library";

export type { LibraryWords } from "./words/library";

/** Words for the indicator library. Fetched with its view. */
export const LIBRARY_WORDS: Readonly<Record<Locale, LibraryWords>> = { "zh-CN": zhCN, "en-US": enUS };
