import { designer as enUS } from "./en-US/designer";
import type { Locale } from "./locale";
import type { DesignerWords } from "./words/designer";
import { designer as zhCN } from "./zh-CN/designer";

export type { DesignerWords, ValueName } from "./words/designer";

/** Words for what is proposed from a sheet. Fetched with it. */
export const DESIGNER_WORDS: Readonly<Record<Locale, DesignerWords>> = { "zh-CN": zhCN, "en-US": enUS };
