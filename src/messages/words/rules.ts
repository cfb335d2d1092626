import type { RuleFamily } from "../../rules/engine/rule";
import type { Finding } from "../../rules/finding";
import type { RuleId, RuleIdOf } from "../../rules/registry";

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
}

/** What the catalogue says of a rule besides; the pane goes without. */
export interface CatalogueWords {
  /** When the rule fires. */
  readonly condition: string;
  /** A case in which it fires. */
  readonly example: string;
}

/** Words of a family's rules: all of them, and of no other. */
export type FamilyWords<Family extends RuleFamily> = Readonly<Record<RuleIdOf<Family>, RuleWords>>;

export type FamilyCatalogue<Family extends RuleFamily> = Readonly<Record<RuleIdOf<Family>, CatalogueWords>>;

export type RuleTexts = Readonly<Record<RuleId, RuleWords>>;

export type CatalogueTexts = Readonly<Record<RuleId, CatalogueWords>>;
