import { formLibrary as enUS } from "./en-US/form-library";
import type { Locale } from "./locale";
import type { FormLibraryWords } from "./words/form-library";
import { formLibrary as zhCN } from "./zh-CN/form-library";

export type { FormLibraryWords } from "./words/form-library";

/** Words for the forms that people bring along, fetched with the view that shows them. */
export const FORM_LIBRARY_WORDS: Readonly<Record<Locale, FormLibraryWords>> = { "zh-CN": zhCN, "en-US": enUS };
