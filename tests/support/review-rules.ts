import type { RuleId } from "../../src/rules/finding";

/**
 * Rules of what reviewers send forms back for. They weigh all targets and texts of a form together, so that one edit
 * may settle or raise some of them anywhere: tests of what an edit does to the form as a paper leave them out.
 */
const REVIEW_RULES: ReadonlySet<string> = new Set<RuleId>([
  "QUANT-RATIO",
  "TARGET-QUALITATIVE",
  "RATE-QUALITATIVE",
  "SATISFACTION-QUALITATIVE",
  "TIME-VAGUE",
  "TIME-AFTER-END",
  "TIME-BEFORE-START",
  "COST-DIRECTION",
  "COST-OVER-BUDGET",
  "UNIT-COST-QUANTITY",
  "RATE-UNIT",
  "UNIT-UNLIKE-NAME",
  "SATISFACTION-RANGE",
  "RATE-OVER-100",
  "RATE-AT-LEAST-100",
  "MISFILED",
  "DUPLICATE-INDICATOR",
  "DUPLICATE-ROW",
  "GOAL-TARGET-DIFFERS",
  "GOAL-UNCOVERED",
  "GOAL-COPIED",
  "GOAL-REPEATED",
  "GOAL-LONG",
  "NAME-LONG",
  "UNIT-MIXED",
  "TEXT-AMOUNT-DIFFERS",
]);

/** Of findings that begin with their rule (`FUND-SINGLE-YEAR funds.total`), those of the paper itself. */
export function ofPaper(findings: readonly string[]): readonly string[] {
  return findings.filter((line) => !REVIEW_RULES.has(line.split(" ")[0] ?? ""));
}
