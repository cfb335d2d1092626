import { nameKey } from "../core/text/text";
import { matchUnit } from "../core/number/units";
import { hasPlaceholder } from "../core/text/leftovers";
import type { FormReading } from "../reader/reading";
import { textOf } from "../rules/checked/cells";
import { indicatorRows, type IndicatorRow } from "../rules/checked/indicator-rows";
import { libraryLevel } from "./levels";
import type { LibraryIndicator } from "./library";
import { BY_DATE } from "./sector";

/** An indicator of somebody's form, without its value. */
export type FoundIndicator = Pick<LibraryIndicator, "level" | "name" | "comparator" | "unit">;

/** What a filled form has for a library. */
export interface FoundInForm {
  readonly indicators: readonly FoundIndicator[];
  /** How many were left out: their names state a number, which is one project's. */
  readonly numbered: number;
}

/** The indicators of a form that have a name, a target and a level. */
export function foundInForm(reading: FormReading): FoundInForm {
  const whole = indicatorRows(reading).flatMap(foundIn);
  const indicators = whole.filter(({ name }) => !statesNumber(name));
  return { indicators, numbered: whole.length - indicators.length };
}

function foundIn(row: IndicatorRow): readonly FoundIndicator[] {
  const name = textOf(row.name);
  const { aim: target, level } = row;
  if (name === null || target === null || level === null || hasPlaceholder(name)) return [];
  const comparator = target.kind === "deadline" ? BY_DATE : target.kind === "quantity" ? target.comparator : null;
  const unit = "unit" in target ? target.unit : null;
  return [{ level: libraryLevel(level), name: name.trim(), comparator, unit }];
}

/** Digits behind letters are part of a name. */
const NUMBER = /(?<![A-Za-z\d.])\d[\d.,]*/g;

/** `完成12场培训`, `2023年走访户数`; not `PM2.5浓度`. */
function statesNumber(name: string): boolean {
  const key = nameKey(name);
  return [...key.matchAll(NUMBER)].some(({ 0: digits, index }) => matchUnit(key, index + digits.length) !== null);
}
