import { FORMS } from "../../src/forms";
import { CATALOGUE, RULE_IDS, RULE_SETS, isRuleId, worksheetRules } from "../../src/rules";
import type { RuleId, Severity } from "../../src/rules/finding";

/** The contract's table, retyped: ids and severities are what others rely on. */
const ERRORS = `FUND-TOTAL-SUM FUND-ANNUAL-SUM FUND-FISCAL-SUM FUND-ANNUAL-OVER-TOTAL AMOUNT-UNREADABLE AMOUNT-NEGATIVE
  AMOUNT-PRECISION UNIT-UNKNOWN ITEM-PRODUCT ITEM-SUM ITEM-TOTAL-ANNUAL FIELD-REQUIRED DATE-UNREADABLE DATE-ORDER
  LEVEL1-MISSING LEVEL-UNKNOWN ROW-NO-TARGET ROW-NO-NAME TARGET-PLACEHOLDER NAME-PLACEHOLDER TARGET-INCOMPLETE
  TARGET-MALFORMED CATEGORY-MANY SHEET-MISSING SHEET-NAME-DIFFERS SHEET-YEAR-DIFFERS LABEL-MISSING FORMULA-NO-VALUE
  TIME-AFTER-END COST-OVER-BUDGET TEXT-ERROR-VALUE FORM-UNREAD SUM-DIFFERS PRODUCT-DIFFERS RATE-DIFFERS EQUAL-DIFFERS
  LIMIT-EXCEEDED`;
const WARNINGS = `FUND-SINGLE-YEAR YEAR-OUTSIDE YEAR-SPAN TARGET-NO-COMPARATOR TARGET-NO-UNIT TEXT-HTML TEXT-TEMPLATE
  QUANT-RATIO TARGET-QUALITATIVE RATE-QUALITATIVE SATISFACTION-QUALITATIVE TIME-VAGUE TIME-BEFORE-START COST-DIRECTION
  UNIT-COST-QUANTITY RATE-UNIT UNIT-UNLIKE-NAME SATISFACTION-RANGE RATE-OVER-100
  MISFILED DUPLICATE-INDICATOR DUPLICATE-ROW GOAL-TARGET-DIFFERS GOAL-COPIED GOAL-LONG NAME-LONG UNIT-MIXED
  TEXT-AMOUNT-DIFFERS CELL-UNREAD SHEET-HIDDEN CHOICE-UNKNOWN`;
const INFOS = `FORM-OTHER-KIND RATE-AT-LEAST-100 GOAL-UNCOVERED GOAL-REPEATED EDGE-SPACE`;

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

test.each([
  ["error", ERRORS],
  ["warning", WARNINGS],
  ["info", INFOS],
])("the rules of severity %s are the contract's", (severity, ids) => {
  const expected = ids.split(/\s+/).filter((id) => id !== "");
  expect(RULE_IDS.filter((id) => CATALOGUE[id].severity === severity).sort()).toEqual(expected.sort());
});

test("every rule is looked for by exactly one family", () => {
  const looked = [...RULE_SETS.flatMap((set) => set.rules), ...worksheetRules];
  expect([...looked].sort()).toEqual([...RULE_IDS].sort());
});

test("nothing is hidden behind something milder", () => {
  const milder = RULE_IDS.flatMap((id) =>
    CATALOGUE[id].hiddenBehind
      .filter((cause) => RANK[CATALOGUE[cause].severity] < RANK[CATALOGUE[id].severity])
      .map((cause) => `${id} behind ${cause}`),
  );
  expect(milder).toEqual([]);
});

test("no rule is hidden behind one that may be hidden behind it: something is always shown", () => {
  const reaches = (from: RuleId, to: RuleId, seen: ReadonlySet<RuleId> = new Set()): boolean =>
    CATALOGUE[from].hiddenBehind.some(
      (cause) => cause === to || (!seen.has(cause) && reaches(cause, to, new Set([...seen, cause]))),
    );
  expect(RULE_IDS.filter((id) => reaches(id, id))).toEqual([]);
});

test.each(FORMS.map((form) => [form.id, form] as const))(
  "every relation of %s names a rule that applies to it",
  (_id, form) => {
    const broken = form.relations.filter(({ rule }) => !isRuleId(rule) || !CATALOGUE[rule].applies(form));
    expect(broken).toEqual([]);
  },
);
