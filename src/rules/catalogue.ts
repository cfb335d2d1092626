import type { Form, RelationRule } from "../forms/compile/form";
import type { RuleId, Severity } from "./finding";
import { hasLevel, type LevelKind } from "./checked/level-kinds";

export type RuleFamily =
  | "structure"
  | "amounts"
  | "funds"
  | "items"
  | "relations"
  | "required"
  | "dates"
  | "levels"
  | "indicators"
  | "targets"
  | "quantification"
  | "timeliness"
  | "costs"
  | "shares"
  | "duplicates"
  | "goals"
  | "texts"
  | "category";

export interface RuleEntry {
  readonly severity: Severity;
  readonly family: RuleFamily;
  /**
   * A finding of this rule is not shown while a finding of one of these stands at one of its cells: it may well be
   * gone once that one is settled. Never a milder rule than this one.
   */
  readonly hiddenBehind: readonly RuleId[];
  /** Holds for a form without any input too: the paper itself is not whole. */
  readonly structural: boolean;
  readonly applies: (form: Form) => boolean;
}

const always = (): boolean => true;
const related =
  (rule: RelationRule) =>
  (form: Form): boolean =>
    form.relations.some((relation) => relation.rule === rule);
const withIndicators = (form: Form): boolean => form.tables.some((table) => table.indicators !== null);
const withOtherTables = (form: Form): boolean => form.tables.some((table) => table.indicators === null);
const withLevel =
  (kind: LevelKind) =>
  (form: Form): boolean =>
    hasLevel(form, kind);
const withSheets = (form: Form): boolean => form.sheets.length > 1;
const withRepeats = (form: Form): boolean => form.repeats.length > 0;
const withChoices = (form: Form): boolean =>
  form.fields.some(({ value }) => value.type === "boxes" || value.type === "choice");
const withSpan = (form: Form): boolean => form.span !== null;

function error(family: RuleFamily, options: Partial<RuleEntry> = {}): RuleEntry {
  return {
    severity: "error",
    family,
    hiddenBehind: [],
    structural: false,
    applies: always,
    ...options,
  };
}

function warning(family: RuleFamily, options: Partial<RuleEntry> = {}): RuleEntry {
  return { ...error(family, options), severity: "warning" };
}

function info(family: RuleFamily, options: Partial<RuleEntry> = {}): RuleEntry {
  return { ...error(family, options), severity: "info" };
}

/** An amount relation: silent about cells that must be filled first. */
function relation(rule: RelationRule, family: RuleFamily = "funds"): RuleEntry {
  return error(family, {
    hiddenBehind: ["FIELD-REQUIRED"],
    applies: related(rule),
  });
}

/** Every rule. Ids, severities and conditions are the published contract; words are in `messages/`. */
export const CATALOGUE: Readonly<Record<RuleId, RuleEntry>> = {
  "FORM-UNREAD": error("structure", { structural: true }),
  "FORM-OTHER-KIND": info("structure", { structural: true }),
  "SHEET-HIDDEN": warning("structure", { structural: true }),
  "SHEET-MISSING": error("structure", {
    structural: true,
    applies: withSheets,
  }),
  "LABEL-MISSING": error("structure", { structural: true }),
  "CELL-UNREAD": warning("structure", { structural: true }),
  "SHEET-NAME-DIFFERS": error("structure", {
    structural: true,
    applies: withRepeats,
  }),
  "SHEET-YEAR-DIFFERS": error("structure", {
    structural: true,
    applies: withSheets,
  }),
  "FORMULA-NO-VALUE": error("amounts"),
  "UNIT-UNKNOWN": error("amounts"),
  "AMOUNT-UNREADABLE": error("amounts"),
  "AMOUNT-NEGATIVE": error("amounts"),
  "AMOUNT-PRECISION": error("amounts"),
  "DATE-UNREADABLE": error("dates"),
  "TEXT-ERROR-VALUE": error("texts"),
  "FIELD-REQUIRED": error("required"),
  "FUND-TOTAL-SUM": relation("FUND-TOTAL-SUM"),
  "FUND-ANNUAL-SUM": relation("FUND-ANNUAL-SUM"),
  "FUND-FISCAL-SUM": relation("FUND-FISCAL-SUM"),
  // Above a total below zero is every amount: the total is said.
  "FUND-ANNUAL-OVER-TOTAL": error("funds", {
    applies: related("FUND-ANNUAL-OVER-TOTAL"),
    hiddenBehind: ["FIELD-REQUIRED", "AMOUNT-NEGATIVE"],
  }),
  "ITEM-PRODUCT": relation("ITEM-PRODUCT", "items"),
  "ITEM-SUM": relation("ITEM-SUM", "items"),
  "ITEM-TOTAL-ANNUAL": relation("ITEM-TOTAL-ANNUAL", "items"),
  "SUM-DIFFERS": relation("SUM-DIFFERS", "relations"),
  "PRODUCT-DIFFERS": relation("PRODUCT-DIFFERS", "relations"),
  "RATE-DIFFERS": relation("RATE-DIFFERS", "relations"),
  "EQUAL-DIFFERS": relation("EQUAL-DIFFERS", "relations"),
  "LIMIT-EXCEEDED": relation("LIMIT-EXCEEDED", "relations"),
  "DATE-ORDER": error("dates"),
  "LEVEL-UNKNOWN": error("levels", { applies: withIndicators }),
  "ROW-NO-TARGET": error("indicators", { applies: withIndicators }),
  "ROW-NO-NAME": error("indicators", { applies: withIndicators }),
  "NAME-PLACEHOLDER": error("indicators", { applies: withIndicators }),
  "TARGET-PLACEHOLDER": error("targets", { applies: withIndicators }),
  "TARGET-INCOMPLETE": error("targets", { applies: withIndicators }),
  "TARGET-MALFORMED": error("targets", { applies: withIndicators }),
  "LEVEL1-MISSING": error("levels", {
    applies: withIndicators,
    hiddenBehind: ["ROW-NO-TARGET", "ROW-NO-NAME", "LEVEL-UNKNOWN"],
  }),
  "CATEGORY-MANY": error("category", { applies: withChoices }),
  "TIME-AFTER-END": error("timeliness", { applies: withLevel("timeliness"), hiddenBehind: ["DATE-ORDER"] }),
  "COST-OVER-BUDGET": error("costs", {
    applies: withLevel("cost"),
    hiddenBehind: ["FUND-TOTAL-SUM", "FIELD-REQUIRED"],
  }),
  "FUND-SINGLE-YEAR": warning("funds", {
    applies: related("FUND-SINGLE-YEAR"),
    hiddenBehind: ["FUND-ANNUAL-OVER-TOTAL", "DATE-ORDER", "FIELD-REQUIRED", "UNIT-MIXED"],
  }),
  "YEAR-OUTSIDE": warning("dates", { hiddenBehind: ["DATE-ORDER"] }),
  "YEAR-SPAN": warning("dates", {
    hiddenBehind: ["DATE-ORDER"],
    applies: withSpan,
  }),
  "TARGET-NO-COMPARATOR": warning("targets", { applies: withIndicators }),
  "TARGET-NO-UNIT": warning("targets", { applies: withIndicators }),
  "QUANT-RATIO": warning("quantification", { applies: withIndicators }),
  "TARGET-QUALITATIVE": warning("quantification", { applies: withIndicators, hiddenBehind: ["RATE-QUALITATIVE"] }),
  "RATE-QUALITATIVE": warning("quantification", {
    applies: withIndicators,
    hiddenBehind: ["SATISFACTION-QUALITATIVE"],
  }),
  "SATISFACTION-QUALITATIVE": warning("quantification", { applies: withLevel("satisfaction") }),
  "TIME-VAGUE": warning("quantification", {
    applies: withLevel("timeliness"),
    hiddenBehind: ["RATE-QUALITATIVE", "DATE-ORDER"],
  }),
  "TIME-BEFORE-START": warning("timeliness", { applies: withLevel("timeliness"), hiddenBehind: ["DATE-ORDER"] }),
  "COST-DIRECTION": warning("costs", { applies: withLevel("cost") }),
  "UNIT-COST-QUANTITY": warning("costs", {
    applies: withLevel("cost"),
    hiddenBehind: ["FUND-TOTAL-SUM", "FIELD-REQUIRED"],
  }),
  "RATE-UNIT": warning("shares", { applies: withIndicators }),
  "UNIT-UNLIKE-NAME": warning("shares", { applies: withIndicators }),
  "SATISFACTION-RANGE": warning("shares", { applies: withLevel("satisfaction") }),
  "RATE-OVER-100": warning("shares", { applies: withIndicators, hiddenBehind: ["SATISFACTION-RANGE"] }),
  "RATE-AT-LEAST-100": info("shares", { applies: withIndicators }),
  MISFILED: warning("levels", { applies: withIndicators }),
  "DUPLICATE-INDICATOR": warning("duplicates", { applies: withIndicators }),
  "DUPLICATE-ROW": warning("duplicates", { applies: withOtherTables }),
  "GOAL-TARGET-DIFFERS": warning("goals", { applies: withIndicators }),
  "GOAL-UNCOVERED": info("goals", { applies: withIndicators }),
  "GOAL-COPIED": warning("goals"),
  "GOAL-REPEATED": info("goals"),
  "GOAL-LONG": warning("goals"),
  "NAME-LONG": warning("texts"),
  "UNIT-MIXED": warning("amounts", { applies: (form) => form.relations.length > 0 }),
  "TEXT-AMOUNT-DIFFERS": warning("amounts", {
    hiddenBehind: ["FUND-TOTAL-SUM", "FUND-ANNUAL-SUM", "FUND-ANNUAL-OVER-TOTAL", "UNIT-MIXED"],
  }),
  "CHOICE-UNKNOWN": warning("category", { applies: withChoices }),
  // Markup is removed first: its tags part the line too.
  "EDGE-SPACE": info("texts", {
    hiddenBehind: ["TEXT-HTML", "TEXT-ERROR-VALUE", "CHOICE-UNKNOWN", "TARGET-PLACEHOLDER", "TARGET-MALFORMED"],
  }),
  "TEXT-HTML": warning("texts"),
  "TEXT-TEMPLATE": warning("texts", {
    hiddenBehind: ["NAME-PLACEHOLDER", "TARGET-PLACEHOLDER", "TARGET-INCOMPLETE", "TARGET-MALFORMED"],
  }),
};

/** All rule ids in catalogue order: what a paper lacks first, then what cannot be read, then what does not agree. */
export const RULE_IDS: readonly RuleId[] = Object.keys(CATALOGUE).filter(isRuleId);

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(CATALOGUE, id);
}
