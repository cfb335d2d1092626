import { rows as enUS } from "./en-US/rows";
import type { Locale } from "./locale";
import type { RowWords } from "./words/rows";
import { rows as zhCN } from "./zh-CN/rows";

export type { RowWords } from "./words/rows";

/** Words for what can be done with rows. Fetched with the card of a cell, or when there is something to say. */
export const ROW_WORDS: Readonly<Record<Locale, RowWords>> = { "zh-CN": zhCN, "en-US": enUS };
