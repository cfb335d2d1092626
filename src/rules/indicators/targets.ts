import type { Target } from "../../core/target";
import { finding, type RuleSet } from "../checked/context";
import type { RuleId } from "../finding";

/** Whether each target says how much, at least or at most, and of what. */
export const targetRules: RuleSet = {
  rules: ["TARGET-PLACEHOLDER", "TARGET-INCOMPLETE", "TARGET-MALFORMED", "TARGET-NO-COMPARATOR", "TARGET-NO-UNIT"],
  check: (context) =>
    context.rows.flatMap(({ target: cell, subject, targetPath }) => {
      const target = cell.value.type === "target" ? cell.value.target : null;
      if (target === null) return [];
      return shortcomings(target).map((rule) =>
        finding(context, rule, cell.at, {
          subject,
          field: targetPath,
          observed: target.raw,
        }),
      );
    }),
};

function shortcomings(target: Target): readonly RuleId[] {
  switch (target.kind) {
    case "placeholder":
      return ["TARGET-PLACEHOLDER"];
    case "incomplete":
      return ["TARGET-INCOMPLETE"];
    case "malformed":
      return ["TARGET-MALFORMED"];
    case "quantity":
      return [
        ...(target.comparator === null ? (["TARGET-NO-COMPARATOR"] as const) : []),
        ...(target.unit === null ? (["TARGET-NO-UNIT"] as const) : []),
      ];
    case "range":
    case "deadline":
    case "period":
    case "qualitative":
    case "compound":
      return [];
  }
}
