import { boot as enUS } from "./en-US/boot";
import type { Locale } from "./locale";
import type { BootWords } from "./words/boot";
import { boot as zhCN } from "./zh-CN/boot";

export type { BootWords } from "./words/boot";

/** Words of the pane for when parts of it are not there, in each language: those could not be fetched then. */
export const BOOT_WORDS: Readonly<Record<Locale, BootWords>> = { "zh-CN": zhCN, "en-US": enUS };
