import { formCollection as enUS } from "./en-US/form-collection";
import type { Locale } from "./locale";
import type { FormCollectionWords } from "./words/form-collection";
import { formCollection as zhCN } from "./zh-CN/form-collection";

export type { FormCollectionWords } from "./words/form-collection";

/** Words for the forms that people bring along, fetched with the view that shows them. */
export const FORM_COLLECTION_WORDS: Readonly<Record<Locale, FormCollectionWords>> = { "zh-CN": zhCN, "en-US": enUS };
