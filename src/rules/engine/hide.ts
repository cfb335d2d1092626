import { cellKey } from "../checked/context";
import type { Finding } from "../finding";
import { RULES, type RuleId } from "../registry";

const CAUSES = new Map(RULES.map(({ id, hiddenBehind }) => [id, hiddenBehind]));

/**
 * Leaves out every finding that another one may well settle: one whose rule is hidden behind a rule that has found
 * something at one of its cells, within the same form.
 */
export function hideFollowOns(findings: readonly Finding[]): readonly Finding[] {
  const found = new Map<string, Set<RuleId>>();
  for (const { at, rule, formKey } of findings) {
    const key = `${formKey} ${cellKey(at)}`;
    const rules = found.get(key) ?? new Set<RuleId>();
    found.set(key, rules.add(rule));
  }
  return findings.filter(({ rule, at, related, formKey }) => {
    const causes = CAUSES.get(rule) ?? [];
    if (causes.length === 0) return true;
    return ![at, ...related].some((cell) => {
      const rules = found.get(`${formKey} ${cellKey(cell)}`);
      return rules !== undefined && causes.some((cause) => rules.has(cause));
    });
  });
}
