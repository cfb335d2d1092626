import { pane as enUS } from "./en-US/pane";
import type { Locale } from "./locale";
import type { PaneWords } from "./words/pane";
import { pane as zhCN } from "./zh-CN/pane";

export type { PaneWords } from "./words/pane";

/** Words of the task pane. Findings, fixes, sections and host problems have their own (`index.ts`). */
export const PANE_WORDS: Readonly<Record<Locale, PaneWords>> = { "zh-CN": zhCN, "en-US": enUS };
