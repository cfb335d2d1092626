import type { Messages } from "../say";
import type { ImportProblemWords } from "./import-problems";
import type { PaneWords } from "./pane";

/** All that the pane says in one language, but for what it says when words cannot be fetched (`boot.ts`). */
export interface PaneMessages extends Messages {
  readonly pane: PaneWords;
  readonly importProblems: ImportProblemWords;
}
