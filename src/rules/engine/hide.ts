import { cellKey } from "../checked/places";
import type { Finding } from "../finding";
import { RULES, type RuleId } from "../registry";
import { SEVERITY } from "./order";

const CAUSES = new Map(RULES.map(({ id, hiddenBehind }) => [id, hiddenBehind]));

/**
 * Leaves out every finding that another one of the same form may well settle: one whose rule is hidden behind a rule
 * that has found something at one of its cells, and one at a cell that a graver finding unsettles.
 */
export function hideFollowOns(findings: readonly Finding[]): readonly Finding[] {
  const found = new Map<string, Set<RuleId>>();
  const unsettled = new Map<string, number>();
  for (const { at, rule, severity, unsettles = [], formKey } of findings) {
    const key = `${formKey} ${cellKey(at)}`;
    const rules = found.get(key) ?? new Set<RuleId>();
    found.set(key, rules.add(rule));
    for (const cell of unsettles) {
      const other = `${formKey} ${cellKey(cell)}`;
      unsettled.set(other, Math.min(SEVERITY[severity], unsettled.get(other) ?? Infinity));
    }
  }
  return findings.filter(({ rule, severity, at, related, formKey }) => {
    const causes = CAUSES.get(rule) ?? [];
    if (causes.length === 0 && unsettled.size === 0) return true;
    return ![at, ...related].some((cell) => {
      const key = `${formKey} ${cellKey(cell)}`;
      const rules = found.get(key);
      const isHidden = rules !== undefined && causes.some((cause) => rules.has(cause));
      return isHidden || SEVERITY[severity] > (unsettled.get(key) ?? Infinity);
    });
  });
}
