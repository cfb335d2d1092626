import { hasHtml } from "../../core/html";
import type { QuantityTarget, RangeTarget } from "../../core/target";
import type { CompleteIndicator } from "../checked/complete-indicators";
import { finding, type RuleSet } from "../checked/context";
import type { Fix, RuleId } from "../finding";
import { isMoneyCost } from "../checked/level-kinds";
import { knownNoun, unitParts } from "./measures";
import {
  AMOUNT_NAME,
  CAPPED_SHARE,
  MONEY_COST_NAME,
  NO_MONEY_COST,
  NO_SATISFACTION_LEVEL,
  NO_SHARE,
  PEOPLE_NAME,
  PEOPLE_UNITS,
  SATISFACTION_NAME,
  SHARE_NAME,
  SHARE_UNITS,
  UNCAPPED,
} from "./word-lists";

/** Below this a satisfaction target is no aim: the usual lower bound of a pass. */
const LEAST_SATISFACTION = 60;

/** Whether a target's unit and size can be those of what its name says. */
export const shareRules: RuleSet = {
  rules: ["RATE-UNIT", "UNIT-UNLIKE-NAME", "SATISFACTION-RANGE", "RATE-OVER-100", "RATE-AT-LEAST-100"],
  check: (context) =>
    context.indicators.flatMap((indicator) => {
      const { row, target } = indicator;
      if (target.kind !== "quantity" && target.kind !== "range") return [];
      return contradictions(indicator, target).map((rule) =>
        finding(context, rule, row.target.at, {
          subject: row.subject,
          field: row.targetPath,
          observed: target.raw,
          ...(rule === "RATE-AT-LEAST-100" ? { expected: ALL, fix: exactlyAll(indicator) } : {}),
        }),
      );
    }),
};

/** A name whose value is a part of a whole: 完成率, 占比; not 频率. */
export function isShareName(name: string): boolean {
  return SHARE_NAME.test(name) && !NO_SHARE.test(name);
}

type Measured = QuantityTarget | RangeTarget;

function contradictions(indicator: CompleteIndicator, target: Measured): readonly RuleId[] {
  const { name } = indicator;
  const noun = knownNoun(target);
  if (noun === null) return [];
  const rules: RuleId[] = [];
  if (isShareName(name) && !SHARE_UNITS.has(noun) && isSingle(target)) rules.push("RATE-UNIT");
  if (isSingle(target) && measuresOther(indicator, noun)) rules.push("UNIT-UNLIKE-NAME");
  if (noun === "%") rules.push(...sizes(indicator, target));
  return rules;
}

function measuresOther({ name, level }: CompleteIndicator, noun: string): boolean {
  if (PEOPLE_NAME.test(name)) {
    return !PEOPLE_UNITS.has(noun) || (noun === "次" && !/人次数?$/.test(name));
  }
  if (isMoney(noun) || SHARE_UNITS.has(noun)) return false;
  const moneyCost = level !== null && isMoneyCost(level) && MONEY_COST_NAME.test(name) && !NO_MONEY_COST.test(name);
  return moneyCost || AMOUNT_NAME.test(name);
}

/** Of a percentage. */
function sizes({ name, kind }: CompleteIndicator, target: Measured): readonly RuleId[] {
  const least = Number(target.kind === "range" ? target.min : target.value);
  const most = Number(target.kind === "range" ? target.max : target.value);
  const comparator = target.kind === "range" ? null : target.comparator;
  const rules: RuleId[] = [];
  const level = kind === "satisfaction" && SATISFACTION_NAME.test(name) && !NO_SATISFACTION_LEVEL.test(name);
  const upper = comparator === "≤" || comparator === "<";
  if (level && !upper && (least < LEAST_SATISFACTION || most > 100)) rules.push("SATISFACTION-RANGE");
  if (!CAPPED_SHARE.test(name) || UNCAPPED.test(name)) return rules;
  if (most > 100 || (most === 100 && comparator === ">")) rules.push("RATE-OVER-100");
  if (least === 100 && most === 100 && comparator === "≥") rules.push("RATE-AT-LEAST-100");
  return rules;
}

/** Of one thing, not one for each of another: 起/万人 says how often, whatever 率 it is. */
function isSingle({ unit }: Measured): boolean {
  return unit !== null && unitParts(unit).per.length === 0;
}

function isMoney(noun: string): boolean {
  return /元$|^(?:角|人民币)$/.test(noun);
}

const ALL = "=100%";

/** No more than all is possible, so at least all is all. Where the cell holds the target and nothing else. */
function exactlyAll({ row, target }: CompleteIndicator): Fix | null {
  const cell = row.target;
  if (cell.inline || cell.formula !== null || hasHtml(target.raw)) return null;
  return { kind: "normalise-target", writes: [{ at: cell.at, text: ALL }] };
}
