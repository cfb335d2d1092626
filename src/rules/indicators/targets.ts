import type { Target } from "../../core/target/target";
import { rule, type Rule, type Severity } from "../engine/rule";
import { atTarget } from "../engine/sighting";

/** Whether each target says how much, at least or at most, and of what. */

export const unclearTargets = [
  targetRule("TARGET-PLACEHOLDER", "error", ({ kind }) => kind === "placeholder"),
  targetRule("TARGET-INCOMPLETE", "error", ({ kind }) => kind === "incomplete"),
  targetRule("TARGET-MALFORMED", "error", ({ kind }) => kind === "malformed"),
] as const;

export const bareTargets = [
  targetRule("TARGET-NO-COMPARATOR", "warning", (target) => target.kind === "quantity" && target.comparator === null),
  targetRule("TARGET-NO-UNIT", "warning", (target) => target.kind === "quantity" && target.unit === null),
] as const;

function targetRule<const Id extends string>(
  id: Id,
  severity: Severity,
  isWrong: (target: Target) => boolean,
): Rule<Id, "targets", never> {
  return rule({
    id,
    severity,
    family: "targets",
    // What can be read stays as it was set.
    ofSetting: severity === "warning",
    check: ({ rows }) =>
      rows.flatMap((row) => (row.aim !== null && isWrong(row.aim) ? [atTarget({ row, target: row.aim })] : [])),
  });
}
