import { isLeast } from "../../core/target/target";
import type { CompleteIndicator } from "../checked/complete-indicators";
import { rule } from "../engine/rule";
import { atTarget } from "../engine/sighting";
import { knownNoun } from "./measures";
import {
  ADVERSE_DURATION,
  ADVERSE_NAME,
  ADVERSE_OF_OTHERS,
  LESS_OF_IT,
  SHARE_UNITS,
  WANTED_ADVERSE,
} from "./word-lists";

/** What there should be little of is not aimed at with at least. */
export const directionAdverse = rule({
  id: "DIRECTION-ADVERSE",
  severity: "warning",
  family: "measures",
  opinions: ["mismatched"],
  check: ({ indicators }) => indicators.filter(asksForMore).map((indicator) => atTarget(indicator)),
});

function asksForMore({ name, target }: CompleteIndicator): boolean {
  if (target.kind !== "quantity" || !isLeast(target.comparator)) return false;
  if (!ADVERSE_NAME.test(name)) return ADVERSE_DURATION.test(name) && !LESS_OF_IT.test(name) && !isShareOf(target);
  return !LESS_OF_IT.test(name) && !WANTED_ADVERSE.test(name) && !ADVERSE_OF_OTHERS.test(name);
}

/** `响应时间 ≥95%` is how much was done in time. */
function isShareOf(target: CompleteIndicator["target"]): boolean {
  const noun = knownNoun(target);
  return noun !== null && SHARE_UNITS.has(noun);
}
