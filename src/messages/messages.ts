import type { Finding, FixKind, RuleId, Severity } from "../rules/finding";
import type { FileProblem } from "../workbook/xlsx/file-error";
import type { WorkbookProblem } from "../workbook/workbook";

/** Languages that the product speaks. */
export type Locale = "zh-CN" | "en-US";

/** What a finding's words may speak of. Amounts and years are ready for display. */
export type FindingFacts = Pick<Finding, "subject" | "observed" | "expected" | "at" | "about" | "ofVisibleForm">;

export interface FindingText {
  /** A few words: what is wrong. */
  readonly title: string;
  /** One sentence: where and what exactly. */
  readonly sentence: string;
  /** One sentence: what to do. */
  readonly action: string;
}

export interface RuleWords {
  readonly title: string;
  readonly sentence: (facts: FindingFacts) => string;
  readonly action: (facts: FindingFacts) => string;
  /** When the rule fires, for the catalogue page. */
  readonly condition: string;
  /** A case in which it fires. */
  readonly example: string;
}

export type RuleTexts = Readonly<Record<RuleId, RuleWords>>;

/** Words that belong to no single rule. */
export interface CommonWords {
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

export interface Messages {
  readonly locale: Locale;
  readonly rules: RuleTexts;
  readonly words: CommonWords;
}
