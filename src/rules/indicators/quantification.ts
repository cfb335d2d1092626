import { once, type Checked } from "../checked/checked";
import type { CompleteIndicator } from "../checked/complete-indicators";
import { periodOf } from "../checked/period";
import { withAll, withIndicators, withLevel, withRoles, type Requirement } from "../engine/asks";
import { rule, type Rule } from "../engine/rule";
import { atTarget, type Sighting } from "../engine/sighting";
import { isWordsOnly } from "./measures";
import { isShareName } from "./shares";
import { COST_REFERENCES, TIME_REFERENCES } from "./word-lists";

/** Whether indicators can be measured: words alone where a figure or a date is expected, and words in most of them. */

export const quantification = [
  rule({
    id: "QUANT-RATIO",
    severity: "warning",
    family: "targets",
    opinions: ["vague"],
    ofSetting: true,
    check: ratio,
  }),
  lacking("TARGET-QUALITATIVE", "figure", withIndicators, ["RATE-QUALITATIVE"]),
  lacking("RATE-QUALITATIVE", "share", withIndicators, ["SATISFACTION-QUALITATIVE"]),
  lacking("SATISFACTION-QUALITATIVE", "satisfaction", withLevel("satisfaction"), []),
  lacking("TIME-VAGUE", "time", withAll(withLevel("timeliness"), withRoles("start", "end")), [
    "RATE-QUALITATIVE",
    "DATE-ORDER",
  ]),
] as const;

/** What an indicator's target should state instead of words alone. */
type Lack = "share" | "figure" | "satisfaction" | "time";

function lacking<const Id extends string, const Behind extends string>(
  id: Id,
  what: Lack,
  asks: Requirement,
  hiddenBehind: readonly Behind[],
): Rule<Id, "targets", Behind> {
  return rule({
    id,
    severity: "warning",
    family: "targets",
    opinions: ["vague"],
    ofSetting: true,
    hiddenBehind,
    asks,
    check: (checked) =>
      wordsOnly(checked)
        .filter(({ lacks }) => lacks.includes(what))
        .map(({ indicator }) => atTarget(indicator)),
  });
}

/** The indicators with words alone, and what each lacks. */
const wordsOnly = once((checked) => {
  const dated = periodOf(checked) !== null;
  return checked.indicators.filter(isWordsOnly).map((indicator) => ({ indicator, lacks: lacksOf(indicator, dated) }));
});

function lacksOf({ name, kind, target }: CompleteIndicator, dated: boolean): readonly Lack[] {
  // A cost within the budget can be checked, whatever it is called.
  if (kind === "cost" && COST_REFERENCES.test(target.raw)) return [];
  const lacks: readonly Lack[] = isShareName(name) ? ["share"] : [];
  switch (kind) {
    case "quantity":
    case "cost":
      return [...lacks, "figure"];
    case "satisfaction":
      return [...lacks, "satisfaction"];
    case "timeliness":
      return dated && !TIME_REFERENCES.test(target.raw) ? [...lacks, "time"] : lacks;
    case null:
      return lacks;
  }
}

/** Fewer indicators than this say nothing about a form's habits. */
const ENOUGH_INDICATORS = 4;

function ratio(checked: Checked): readonly Sighting[] {
  const vague = wordsOnly(checked);
  const all = checked.indicators.length;
  if (all < ENOUGH_INDICATORS || vague.length * 2 <= all) return [];
  // Preferably at one that no other finding of this family stands at.
  const shown = vague.find(({ lacks }) => lacks.length === 0) ?? vague[0];
  const related = vague.map(({ indicator }) => indicator.row.target.at);
  return shown ? [atTarget(shown.indicator, { observed: String(vague.length), expected: String(all), related })] : [];
}
