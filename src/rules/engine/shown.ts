import { groupedBy } from "../../core/grouped";
import type { FormReading } from "../../reader/reading";
import { cellKey, inSheetOrder } from "../checked/places";
import type { Finding } from "../finding";
import { RULES } from "../registry";
import type { RuleStage, Severity } from "./rule";

/** Which findings of a form people see, and in what order. */

/** The lower the number, the more it weighs. */
const SEVERITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const STAGE: Readonly<Record<RuleStage, number>> = { paper: 0, values: 1, content: 2 };

const CAUSES = new Map(RULES.map(({ id, hiddenBehind }) => [id, hiddenBehind]));
const STAGES = new Map(RULES.map(({ id, stage }) => [id, STAGE[stage]]));

/**
 * Leaves out every finding that another one of the form may well settle: one whose rule is hidden behind a rule that
 * has found something at one of its cells, and one at a cell that a graver finding unsettles.
 */
export function hideFollowOns(findings: readonly Finding[]): readonly Finding[] {
  const found = groupedBy(findings, ({ at }) => cellKey(at));
  const unsettling = groupedBy(
    findings.flatMap(({ severity, unsettles = [] }) => unsettles.map((cell) => ({ cell, severity }))),
    ({ cell }) => cellKey(cell),
  );
  return findings.filter(({ rule, severity, at, related }) => {
    const causes = CAUSES.get(rule) ?? [];
    if (causes.length === 0 && unsettling.size === 0) return true;
    return ![at, ...related].map(cellKey).some((cell) => {
      const isHidden = found.get(cell)?.some((other) => causes.includes(other.rule));
      return isHidden || unsettling.get(cell)?.some((other) => SEVERITY[other.severity] < SEVERITY[severity]);
    });
  });
}

/** Errors first, root causes first, then by sheet, row and column of the form; at one cell they stay as they are. */
export function inOrder(reading: FormReading, findings: readonly Finding[]): readonly Finding[] {
  const stage = ({ rule }: Finding): number => STAGES.get(rule) ?? 0;
  return [...findings].sort(
    (left, right) =>
      SEVERITY[left.severity] - SEVERITY[right.severity] ||
      stage(left) - stage(right) ||
      inSheetOrder(reading, left.at, right.at),
  );
}
