import type { Severity } from "../../rules/finding";
import type { FixKind } from "../../rules/fix";
import type { FileProblem } from "../../workbook/xlsx/file-error";
import type { WorkbookProblem } from "../../workbook/workbook";

/** Words that belong to no single rule. */
export interface CommonWords {
  /** Chinese sentences follow each other without a space. */
  readonly betweenSentences: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly fixes: Readonly<Record<FixKind, string>>;
  /** A sentence behind a finding's own, about cells (`C7`) whose numbers are texts. */
  readonly numbersAsTexts: (cells: readonly string[]) => string;
  /** By section key; unknown keys are shown as they are. */
  readonly sections: Readonly<Record<string, string>>;
  /** Why the host refused, as one or two sentences: what happened, what to do. */
  readonly workbookProblems: Readonly<Record<WorkbookProblem, (sheet: string | null) => string>>;
  /** Why a spreadsheet file cannot be read. */
  readonly fileProblems: Readonly<Record<FileProblem, string>>;
}
