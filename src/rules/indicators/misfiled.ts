import type { CompleteIndicator } from "../checked/complete-indicators";
import type { Checked } from "../checked/checked";
import { withIndicators } from "../engine/asks";
import { rule } from "../engine/rule";
import { atTarget, type Sighting } from "../engine/sighting";
import { LEVEL_WORDS, type LevelWords } from "./level-words";
import { moveRow } from "./move-row";

/** Indicators whose name says that they belong to another level than the one they stand at. */
export const misfiled = rule({
  id: "MISFILED",
  severity: "warning",
  family: "rows",
  opinions: ["wrong-level1", "wrong-level2"],
  ofSetting: true,
  asks: withIndicators,
  check: (context) =>
    context.indicators.flatMap((indicator) => {
      const words = LEVEL_WORDS.find((each) => isForeign(each, indicator));
      return words ? [misplaced(context, indicator, words)] : [];
    }),
});

function isForeign(
  { ends, unless, sharesOnly, foreign }: LevelWords,
  { name, level, target }: CompleteIndicator,
): boolean {
  if (level === null || !foreign.includes(level) || !ends.some((end) => name.endsWith(end))) return false;
  if (unless?.test(name)) return false;
  return sharesOnly !== true || (target.kind === "quantity" && target.unit === "%");
}

function misplaced(context: Checked, indicator: CompleteIndicator, { home }: LevelWords): Sighting {
  const { row, level } = indicator;
  const levels = context.form.levels.flatMap(({ children }) => children);
  const target = levels.find(({ code }) => home.includes(code)) ?? null;
  return atTarget(indicator, {
    observed: levels.find(({ code }) => code === level)?.label ?? null,
    expected: target?.label ?? null,
    related: [row.name.at, ...(row.level2 ? [row.level2.at] : [])],
    fix: target === null ? null : moveRow(context, row, target.code),
  });
}
