import { finding, type CheckContext, type RuleSet } from "../checked/context";
import type { CompleteIndicator } from "../checked/complete-indicators";
import type { Finding, RuleId } from "../finding";
import { isWordsOnly } from "./measures";
import { periodOf } from "../checked/period";
import { isShareName } from "./shares";
import { COST_REFERENCES, TIME_REFERENCES } from "./word-lists";

/** Fewer indicators than this say nothing about a form's habits. */
const ENOUGH = 4;

/** Whether indicators can be measured: words alone where a figure or a date is expected, and words in most of them. */
export const quantificationRules: RuleSet = {
  rules: ["QUANT-RATIO", "TARGET-QUALITATIVE", "RATE-QUALITATIVE", "SATISFACTION-QUALITATIVE", "TIME-VAGUE"],
  check(context) {
    const vague = context.indicators.filter(isWordsOnly);
    if (vague.length === 0) return [];
    const dated = periodOf(context) !== null;
    const judged = vague.map((indicator) => ({ indicator, rules: shortcomings(indicator, dated) }));
    const own = judged.flatMap(({ indicator: { row, target }, rules }) =>
      rules.map((rule) =>
        finding(context, rule, row.target.at, {
          subject: row.subject,
          field: row.targetPath,
          observed: target.raw,
        }),
      ),
    );
    // Preferably at one that no other finding of this family stands at.
    const bare = judged.find(({ rules }) => rules.length === 0) ?? judged[0];
    return bare ? [...own, ...ratio(context, vague, bare.indicator)] : own;
  },
};

function shortcomings({ name, kind, target }: CompleteIndicator, dated: boolean): readonly RuleId[] {
  // A cost within the budget can be checked, whatever it is called.
  if (kind === "cost" && COST_REFERENCES.test(target.raw)) return [];
  const rules: RuleId[] = isShareName(name) ? ["RATE-QUALITATIVE"] : [];
  switch (kind) {
    case "quantity":
    case "cost":
      return [...rules, "TARGET-QUALITATIVE"];
    case "satisfaction":
      return [...rules, "SATISFACTION-QUALITATIVE"];
    case "timeliness":
      return dated && !TIME_REFERENCES.test(target.raw) ? [...rules, "TIME-VAGUE"] : rules;
    case null:
      return rules;
  }
}

function ratio(
  context: CheckContext,
  vague: readonly CompleteIndicator[],
  { row }: CompleteIndicator,
): readonly Finding[] {
  const all = context.indicators.length;
  if (all < ENOUGH || vague.length * 2 <= all) return [];
  return [
    finding(context, "QUANT-RATIO", row.target.at, {
      subject: row.subject,
      field: row.targetPath,
      observed: String(vague.length),
      expected: String(all),
      related: vague.map((indicator) => indicator.row.target.at),
    }),
  ];
}
