import { createContext, useContext } from "react";
import { ImportError } from "../../canonical/import-error";
import { PartMissingError } from "../../core/load-part";
import { BOOT_WORDS, type BootWords } from "../../messages/boot";
import type { PaneMessages, PaneWords } from "../../messages/for-pane";
import type { Locale } from "../../messages/locale";
import { sayFinding, sayImportProblems, saySection, sayWorkbookProblem } from "../../messages/say";
import type { CommonWords } from "../../messages/words/common";
import type { FindingText } from "../../messages/words/rules";
import type { Finding, RuleId } from "../../rules/finding";
import { WorkbookError, type WorkbookProblem } from "../../workbook/workbook";

/** Everything the pane says, in one language. */
export interface Words {
  readonly locale: Locale;
  readonly boot: BootWords;
  readonly pane: PaneWords;
  readonly words: CommonWords;
  readonly findingText: (finding: Finding) => FindingText;
  readonly ruleTitle: (rule: RuleId) => string;
  readonly sectionName: (key: string) => string;
  readonly describeProblem: (problem: WorkbookProblem) => string;
  /** Sentences for a failed command; never an exception's own text. */
  readonly describeFailure: (failure: unknown) => readonly string[];
}

export function wordsOf(messages: PaneMessages): Words {
  const { locale, pane, words, importProblems } = messages;
  const boot = BOOT_WORDS[locale];
  return {
    locale,
    boot,
    pane,
    words,
    findingText: (finding) => sayFinding(finding, messages),
    ruleTitle: (rule) => messages.rules[rule].title,
    sectionName: (key) => saySection(key, messages),
    describeProblem: (problem) => sayWorkbookProblem(problem, null, messages),
    describeFailure: (failure) => {
      if (failure instanceof PartMissingError) return [boot.partMissing];
      if (failure instanceof ImportError) return sayImportProblems(failure.problems, importProblems);
      const known = failure instanceof WorkbookError ? failure : new WorkbookError("failed");
      return [sayWorkbookProblem(known.problem, known.sheetName, messages)];
    },
  };
}

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

/** @throws {Error} outside `WordsProvider`, which is a mistake of ours */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("useWords outside WordsProvider");
  return words;
}
