import { docs as enUS } from "./en-US/docs";
import type { Locale } from "./locale";
import type { DocsWords } from "./words/docs";
import { docs as zhCN } from "./zh-CN/docs";

export type { ElementWords } from "./words/docs";

/** Words of the pages that `npm run docs` derives for users. */
export const DOCS_WORDS: Readonly<Record<Locale, DocsWords>> = { "zh-CN": zhCN, "en-US": enUS };
