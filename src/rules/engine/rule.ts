import type { Form } from "../../forms/compile/form";
import { setsGoals } from "../../forms/kinds";
import type { UnreadForm } from "../../reader/reading";
import type { SheetReading } from "../../reader/sheet-reading";
import type { Checked } from "../checked/checked";
import type { Hindrance } from "../checked/hindrances";
import { anything, withIndicators, type Requirement } from "./asks";
import type { Opinion } from "./opinion";
import type { SheetSighting, Sighting } from "./sighting";

export type Severity = "error" | "warning" | "info";

/** Rules that look at the same thing; their words lie together, in `messages/<locale>/rules/<family>.ts`. */
export type RuleFamily =
  "sheets" | "fields" | "texts" | "amounts" | "funds" | "rows" | "targets" | "measures" | "goals";

/** What must be right before a rule's own matter can be: findings about the paper come first. */
export type RuleStage =
  /** The paper is whole. Holds for a form without any input too. */
  | "paper"
  /** What was typed can be read. */
  | "values"
  /** What was typed is right. */
  | "content";

/** A rule, all of it but its words. The registry (`registry.ts`) gathers them. */
export interface Rule<
  Id extends string = string,
  Family extends RuleFamily = RuleFamily,
  Behind extends string = string,
> {
  /** Family and fault, as the outside knows it (`FUND-TOTAL-SUM`); never reused. */
  readonly id: Id;
  readonly severity: Severity;
  readonly family: Family;
  /** The reviewers' opinions that a finding gives a reason for. */
  readonly opinions: readonly Opinion[];
  readonly stage: RuleStage;
  /**
   * A finding is not shown while one of these rules has found something at one of its cells: it may well be gone once
   * that is settled. Never a milder rule than this one.
   */
  readonly hiddenBehind: readonly Behind[];
  /** Whether a form has what the rule speaks of. */
  readonly appliesTo: (form: Form) => boolean;
  /** What kept the rule from checking a form, or a part of it. */
  readonly hindrances: (checked: Checked) => readonly Hindrance[];
  /** What is wrong with a form. Silent unless it is sure. */
  readonly check: (checked: Checked) => readonly Sighting[];
  /** What is wrong with a worksheet on which something was not read as a form. */
  readonly checkSheet: (sheet: SheetReading) => readonly SheetSighting[];
  /** What is wrong with one thing that was not read. */
  readonly checkUnread: (unread: UnreadForm) => readonly SheetSighting[];
}

/** A rule as it is written: what is not said is as for its family, or for most. */
type Own<Id extends string, Family extends RuleFamily, Behind extends string> = Partial<
  Omit<Rule<Id, Family, Behind>, "appliesTo" | "hindrances">
> &
  Pick<Rule<Id, Family, Behind>, "id" | "severity" | "family"> & {
    /** What the rule needs of a form. */
    readonly asks?: Requirement;
    /** It asks how goals and indicators are set: a form that only repeats them is not asked. */
    readonly ofSetting?: boolean;
  };

/** What most rules of a family have in common; nothing for a family whose rules each say it themselves. */
const OF_FAMILY: Partial<Record<RuleFamily, Pick<Own<string, RuleFamily, string>, "stage" | "asks" | "ofSetting">>> = {
  sheets: { stage: "paper" },
  rows: { asks: withIndicators },
  targets: { asks: withIndicators },
  measures: { asks: withIndicators, ofSetting: true },
  goals: { ofSetting: true },
};

/**
 * A rule by what sets it apart from its family, and from most: it holds for every form, gives no opinion but "other", is
 * hidden behind no other and finds nothing unless said.
 */
export function rule<const Id extends string, const Family extends RuleFamily, const Behind extends string = never>(
  own: Own<Id, Family, Behind>,
): Rule<Id, Family, Behind> {
  const { asks = anything, ofSetting = false, ...told } = { ...OF_FAMILY[own.family], ...own };
  return {
    opinions: ["other"],
    stage: "content",
    hiddenBehind: [],
    appliesTo: (form) => asks.isIn(form) && (!ofSetting || setsGoals(form.kind)),
    hindrances: asks.hindrances,
    check: () => [],
    checkSheet: () => [],
    checkUnread: () => [],
    ...told,
  };
}
