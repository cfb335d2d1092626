import type { PaneMessages } from "../words/for-pane";
import { common } from "./common";
import { importProblems } from "./import-problems";
import { pane } from "./pane";
import { rules } from "./rules";

/** All that the pane says in this language: one part of the program. */
export const forPane: PaneMessages = { locale: "zh-CN", words: common, rules, pane, importProblems };
