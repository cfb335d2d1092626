import { hasPlaceholder } from "../../core/leftovers";
import { textOf } from "../checked/cells";
import { finding, type FormContext, type RuleSet } from "../checked/context";
import type { Finding } from "../finding";
import type { IndicatorRow } from "../checked/indicator-rows";

/** Whether each indicator has both its name and its target, and the name is more than the template's. */
export const indicatorRules: RuleSet = {
  rules: ["ROW-NO-TARGET", "ROW-NO-NAME", "NAME-PLACEHOLDER"],
  check: (context) => context.rows.flatMap((row) => [...halves(context, row), ...placeholder(context, row)]),
};

function halves(context: FormContext, row: IndicatorRow): readonly Finding[] {
  const { subject } = row;
  if (row.hasName && !row.hasTarget) {
    const details = { subject, field: row.targetPath, related: [row.name.at] };
    return [finding(context, "ROW-NO-TARGET", row.target.at, details)];
  }
  if (row.hasTarget && !row.hasName) {
    const details = {
      subject,
      field: row.namePath,
      observed: row.target.raw.trim(),
      related: [row.target.at],
    };
    return [finding(context, "ROW-NO-NAME", row.name.at, details)];
  }
  return [];
}

/** Stands at the name: it is the name that is still missing. */
function placeholder(context: FormContext, row: IndicatorRow): readonly Finding[] {
  const name = textOf(row.name);
  if (name === null || !hasPlaceholder(name)) return [];
  return [
    finding(context, "NAME-PLACEHOLDER", row.name.at, {
      subject: name,
      field: row.namePath,
      observed: name,
    }),
  ];
}
