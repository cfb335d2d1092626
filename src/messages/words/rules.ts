import type { Finding, RuleId } from "../../rules/finding";

/** What a finding's words may speak of. Amounts and years are ready for display. */
export type FindingFacts = Pick<
  Finding,
  "subject" | "observed" | "expected" | "at" | "about" | "ofVisibleForm" | "sides"
>;

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
