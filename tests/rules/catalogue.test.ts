import { FORMS } from "../../src/forms";
import { RULE_IDS, RULES } from "../../src/rules";
import type { Opinion } from "../../src/rules/engine/opinion";
import type { RuleId, Severity } from "../../src/rules/finding";

/** The contract's table, retyped: ids and severities are what others rely on. */
const ERRORS = `FUND-TOTAL-SUM FUND-ANNUAL-SUM FUND-FISCAL-SUM FUND-ANNUAL-OVER-TOTAL AMOUNT-UNREADABLE AMOUNT-NEGATIVE
  AMOUNT-PRECISION UNIT-UNKNOWN ITEM-PRODUCT ITEM-SUM ITEM-TOTAL-ANNUAL FIELD-REQUIRED DATE-UNREADABLE DATE-ORDER
  LEVEL1-MISSING LEVEL-UNKNOWN ROW-NO-TARGET ROW-NO-NAME TARGET-PLACEHOLDER NAME-PLACEHOLDER TARGET-INCOMPLETE
  TARGET-MALFORMED CATEGORY-MANY SHEET-MISSING SHEET-NAME-DIFFERS SHEET-YEAR-DIFFERS LABEL-MISSING FORMULA-NO-VALUE
  TIME-AFTER-END COST-OVER-BUDGET TEXT-ERROR-VALUE FORM-UNREAD SUM-DIFFERS PRODUCT-DIFFERS RATE-DIFFERS EQUAL-DIFFERS
  LIMIT-EXCEEDED COLUMN-UNKNOWN`;
const WARNINGS = `FUND-SINGLE-YEAR YEAR-OUTSIDE YEAR-SPAN TARGET-NO-COMPARATOR TARGET-NO-UNIT TEXT-HTML TEXT-TEMPLATE
  QUANT-RATIO TARGET-QUALITATIVE RATE-QUALITATIVE SATISFACTION-QUALITATIVE TIME-VAGUE TIME-BEFORE-START COST-DIRECTION
  UNIT-COST-QUANTITY RATE-UNIT UNIT-UNLIKE-NAME DIRECTION-ADVERSE SATISFACTION-RANGE RATE-OVER-100
  MISFILED DUPLICATE-INDICATOR DUPLICATE-ROW GOAL-TARGET-DIFFERS GOAL-COPIED GOAL-LONG NAME-LONG UNIT-MIXED
  TEXT-AMOUNT-DIFFERS CELL-UNREAD SHEET-HIDDEN CHOICE-UNKNOWN CODE-UNCLEAR`;
const INFOS = `FORM-OTHER-KIND RATE-AT-LEAST-100 GOAL-UNCOVERED GOAL-REPEATED EDGE-SPACE`;

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

test.each([
  ["error", ERRORS],
  ["warning", WARNINGS],
  ["info", INFOS],
])("the rules of severity %s are the contract's", (severity, ids) => {
  const expected = ids.split(/\s+/).filter((id) => id !== "");
  const own = RULES.filter((rule) => rule.severity === severity).map(({ id }) => id);
  expect([...own].sort()).toEqual(expected.sort());
});

test("no id is given twice", () => {
  expect(RULE_IDS.filter((id, index) => RULE_IDS.indexOf(id) !== index)).toEqual([]);
});

const severityOf = new Map(RULES.map(({ id, severity }) => [id, severity]));
const causesOf = new Map(RULES.map(({ id, hiddenBehind }) => [id, hiddenBehind]));

test("nothing is hidden behind something milder", () => {
  const rank = (id: RuleId): number => RANK[severityOf.get(id) ?? "info"];
  const milder = RULES.flatMap(({ id, hiddenBehind }) =>
    hiddenBehind.filter((cause) => rank(cause) < rank(id)).map((cause) => `${id} behind ${cause}`),
  );
  expect(milder).toEqual([]);
});

test("no rule is hidden behind one that may be hidden behind it: something is always shown", () => {
  const reaches = (from: RuleId, to: RuleId, seen: ReadonlySet<RuleId> = new Set()): boolean =>
    (causesOf.get(from) ?? []).some(
      (cause) => cause === to || (!seen.has(cause) && reaches(cause, to, new Set([...seen, cause]))),
    );
  expect(RULE_IDS.filter((id) => reaches(id, id))).toEqual([]);
});

test.each(FORMS.map((form) => [form.id, form] as const))(
  "every relation of %s names a rule that applies to it",
  (_id, form) => {
    const applying: readonly string[] = RULES.filter((rule) => rule.appliesTo(form)).map(({ id }) => id);
    expect(form.relations.filter(({ rule }) => !applying.includes(rule))).toEqual([]);
  },
);

/** The opinions that reviewers choose from, by number, and the rules that give a reason for each; all others: 11. */
const OPINIONS: readonly (readonly [string, Opinion, string])[] = [
  ["1 指标不够完整", "incomplete", "LEVEL1-MISSING ROW-NO-TARGET ROW-NO-NAME"],
  [
    "2 指标不够细化、量化",
    "vague",
    "QUANT-RATIO TARGET-QUALITATIVE RATE-QUALITATIVE SATISFACTION-QUALITATIVE TIME-VAGUE",
  ],
  ["3 指标与项目的相关性不够", "unrelated", "GOAL-UNCOVERED"],
  ["4 指标与指标值不匹配", "mismatched", "UNIT-UNLIKE-NAME RATE-UNIT COST-DIRECTION RATE-OVER-100 DIRECTION-ADVERSE"],
  ["5 建议拆分指标", "to-be-split", ""],
  ["6 一级指标类型错误", "wrong-level1", "LEVEL-UNKNOWN MISFILED"],
  ["7 二级指标类型错误", "wrong-level2", "LEVEL-UNKNOWN MISFILED"],
  ["8 建议增加明确的效益指标", "benefit-wanted", "LEVEL1-MISSING"],
  ["9 建议增加明确的产出指标", "output-wanted", "LEVEL1-MISSING"],
  ["10 建议增加明确的满意度指标", "satisfaction-wanted", "LEVEL1-MISSING"],
];

test.each(OPINIONS)("the opinion %s has its rules", (_words, opinion, ids) => {
  const own = RULES.filter(({ opinions }) => opinions.includes(opinion)).map(({ id }) => id);
  expect([...own].sort()).toEqual(
    ids
      .split(" ")
      .filter((id) => id !== "")
      .sort(),
  );
});

test("every rule backs an opinion; another one only where it backs none of the ten", () => {
  const vague = RULES.filter(
    ({ opinions }) => opinions.length === 0 || (opinions.includes("other") && opinions.length > 1),
  );
  expect(vague.map(({ id }) => id)).toEqual([]);
});
