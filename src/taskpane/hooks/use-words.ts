import { createContext, useContext } from "react";
import { ImportError } from "../../canonical/import-error";
import {
  findingText,
  LOCALES,
  messagesFor,
  sectionName,
  workbookProblemText,
  type CommonWords,
  type FindingText,
  type Locale,
} from "../../messages";
import { PartMissingError } from "../../core/load-part";
import { importProblemLines } from "../../messages/import-problems";
import { PANE_WORDS, type PaneWords } from "../../messages/pane";
import type { Finding } from "../../rules/finding";
import { WorkbookError, type WorkbookProblem } from "../../workbook/workbook";

/** Everything the pane says, in one language. */
export interface Words {
  readonly locale: Locale;
  readonly pane: PaneWords;
  readonly words: CommonWords;
  readonly findingText: (finding: Finding) => FindingText;
  readonly sectionName: (key: string) => string;
  readonly describeProblem: (problem: WorkbookProblem) => string;
  /** Sentences for a failed command; never an exception's own text. */
  readonly describeFailure: (failure: unknown) => readonly string[];
}

export function wordsFor(locale: Locale): Words {
  const describeProblem = (problem: WorkbookProblem, sheet: string | null = null) =>
    workbookProblemText(problem, sheet, locale);
  const paneWords = PANE_WORDS[locale];
  return {
    locale,
    pane: paneWords,
    words: messagesFor(locale).words,
    findingText: (finding) => findingText(finding, locale),
    sectionName: (key) => sectionName(key, locale),
    describeProblem,
    describeFailure: (failure) => {
      if (failure instanceof PartMissingError) return [paneWords.partMissing];
      if (failure instanceof ImportError) return importProblemLines(failure.problems, locale);
      const known = failure instanceof WorkbookError ? failure : new WorkbookError("failed");
      return [describeProblem(known.problem, known.sheetName)];
    },
  };
}

const WordsContext = createContext<Words>(wordsFor(LOCALES[0]));

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}
