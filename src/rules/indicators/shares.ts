import { isMost, type Quantity, type Range } from "../../core/target/target";
import { once, type Checked } from "../checked/checked";
import type { CompleteIndicator } from "../checked/complete-indicators";
import { isMoneyCost } from "../checked/level-kinds";
import { withLevel } from "../engine/asks";
import { rule } from "../engine/rule";
import { atTarget, type Sighting } from "../engine/sighting";
import { knownNoun, unitParts } from "./measures";
import { targetFix } from "./tidy";
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

/** Whether a target's unit and size can be those of what its name says. */

export const rateUnit = rule({
  id: "RATE-UNIT",
  severity: "warning",
  family: "measures",
  opinions: ["mismatched"],
  check: (checked) =>
    where(
      checked,
      ({ indicator: { name }, target, noun }) => isShareName(name) && !SHARE_UNITS.has(noun) && isSingle(target),
    ),
});

export const unitUnlikeName = rule({
  id: "UNIT-UNLIKE-NAME",
  severity: "warning",
  family: "measures",
  opinions: ["mismatched"],
  check: (checked) =>
    where(checked, ({ indicator, target, noun }) => isSingle(target) && measuresOther(indicator, noun)),
});

export const satisfactionRange = rule({
  id: "SATISFACTION-RANGE",
  severity: "warning",
  family: "measures",
  asks: withLevel("satisfaction"),
  check: (checked) => where(checked, isUnlikelySatisfaction),
});

export const rateOver100 = rule({
  id: "RATE-OVER-100",
  severity: "warning",
  family: "measures",
  opinions: ["mismatched"],
  hiddenBehind: ["SATISFACTION-RANGE"],
  check: (checked) =>
    where(checked, (measured) => {
      const { most, comparator } = boundsOf(measured.target);
      return isCapped(measured) && (most > 100 || (most === 100 && comparator === ">"));
    }),
});

export const rateAtLeast100 = rule({
  id: "RATE-AT-LEAST-100",
  severity: "info",
  family: "measures",
  check: (checked) =>
    measuredOf(checked)
      .filter((measured) => {
        const { least, most, comparator } = boundsOf(measured.target);
        return isCapped(measured) && least === 100 && most === 100 && comparator === "≥";
      })
      .map(({ indicator }) => atTarget(indicator, { expected: ALL, fix: targetFix(indicator.row, ALL) })),
});

/** A name whose value is a part of a whole: 完成率, 占比; not 频率. */
export function isShareName(name: string): boolean {
  return SHARE_NAME.test(name) && !NO_SHARE.test(name);
}

/** An indicator with a number of something that is known. */
interface CountedIndicator {
  readonly indicator: CompleteIndicator;
  readonly target: Quantity | Range;
  /** Of its unit. */
  readonly noun: string;
}

const measuredOf = once(({ indicators }) =>
  indicators.flatMap((indicator): CountedIndicator[] => {
    const { target } = indicator;
    if (target.kind !== "quantity" && target.kind !== "range") return [];
    const noun = knownNoun(target);
    return noun === null ? [] : [{ indicator, target, noun }];
  }),
);

function where(checked: Checked, isWrong: (measured: CountedIndicator) => boolean): readonly Sighting[] {
  return measuredOf(checked)
    .filter(isWrong)
    .map(({ indicator }) => atTarget(indicator));
}

function measuresOther({ name, row: { level } }: CompleteIndicator, noun: string): boolean {
  if (PEOPLE_NAME.test(name)) {
    return !PEOPLE_UNITS.has(noun) || (noun === "次" && !/人次数?$/.test(name));
  }
  if (isMoney(noun) || SHARE_UNITS.has(noun)) return false;
  const moneyCost = level !== null && isMoneyCost(level) && MONEY_COST_NAME.test(name) && !NO_MONEY_COST.test(name);
  return moneyCost || AMOUNT_NAME.test(name);
}

function boundsOf(target: CountedIndicator["target"]) {
  if (target.kind === "range") return { least: Number(target.min), most: Number(target.max), comparator: null };
  return { least: Number(target.value), most: Number(target.value), comparator: target.comparator };
}

/** Below this a satisfaction target is no aim: the usual lower bound of a pass. */
const LEAST_SATISFACTION = 60;

function isUnlikelySatisfaction({ indicator: { name, kind }, target, noun }: CountedIndicator): boolean {
  if (noun !== "%" || kind !== "satisfaction") return false;
  if (!SATISFACTION_NAME.test(name) || NO_SATISFACTION_LEVEL.test(name)) return false;
  const { least, most, comparator } = boundsOf(target);
  return !isMost(comparator) && (least < LEAST_SATISFACTION || most > 100);
}

/** A percentage of what cannot be more than all. */
function isCapped({ indicator: { name }, noun }: CountedIndicator): boolean {
  return noun === "%" && CAPPED_SHARE.test(name) && !UNCAPPED.test(name);
}

/** Of one thing, not one for each of another: 起/万人 says how often, whatever 率 it is. */
function isSingle({ unit }: CountedIndicator["target"]): boolean {
  return unit !== null && unitParts(unit).per.length === 0;
}

function isMoney(noun: string): boolean {
  return /元$|^(?:角|人民币)$/.test(noun);
}

/** No more than all is possible, so at least all is all. */
const ALL = "=100%";
