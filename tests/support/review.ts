import { allFindings, checkedOf } from "../../src/rules";
import type { Finding, RuleId } from "../../src/rules/finding";
import { change } from "./findings";
import { readingOf, type FormSpec, type RowSpec } from "./readings";
import { indicator, WHOLE_CHONGMING } from "./whole-forms";

/** Second levels of the single-sheet form by the last word of their code. */
const LEVELS = {
  quantity: ["产出指标", "数量指标"],
  quality: ["产出指标", "质量指标"],
  timeliness: ["产出指标", "时效指标"],
  cost: ["产出指标", "成本指标"],
  social: ["效益指标", "社会效益指标"],
  satisfaction: ["满意度指标", "服务对象满意度指标"],
} as const;

export type Level = keyof typeof LEVELS;

/** An indicator as a reviewer reads it: where it stands, what it is called, what is aimed at. */
export type Indicator = readonly [level: Level, name: string, target: string];

export function rowOf([level, name, target]: Indicator): RowSpec {
  const [level1, level2] = LEVELS[level];
  return indicator(level1, level2, name, target);
}

/** The whole form (2023-01-01 to 2024-12-31, 3,070,000 元) with these for its indicators. */
export function formWith(indicators: readonly Indicator[], base: FormSpec = WHOLE_CHONGMING): FormSpec {
  return change(base, { tables: { indicators: indicators.map(rowOf) } });
}

/** The findings of some rules, follow-on ones too: a rule is tried by itself. */
export function raised(spec: FormSpec, rules: readonly RuleId[]): readonly Finding[] {
  return allFindings(checkedOf(readingOf(spec))).filter(({ rule }) => rules.includes(rule));
}

/** Which of the rules find something in a form with this one indicator. */
export function rulesOn(indicator: Indicator, rules: readonly RuleId[]): readonly RuleId[] {
  return raised(formWith([indicator]), rules).map(({ rule }) => rule);
}
