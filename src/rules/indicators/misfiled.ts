import { groupedBy } from "../../core/grouped";
import type { CompleteIndicator } from "../checked/complete-indicators";
import type { Checked } from "../checked/checked";
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
  check: (checked) =>
    checked.indicators.flatMap((indicator) => {
      const words = wordsOf(indicator.name).find((each) => isForeign(each, indicator));
      return words ? [misplaced(checked, indicator, words)] : [];
    }),
});

/** By the ends of names, of which there are some hundred: those of one name are looked up. */
const BY_END = groupedBy(
  LEVEL_WORDS.flatMap((words) => words.ends.map((end) => ({ end, words }))),
  ({ end }) => end,
);
const LENGTHS = [...new Set([...BY_END.keys()].map((end) => end.length))];

/** All whose ends a name has, in their order. */
function wordsOf(name: string): readonly LevelWords[] {
  const found = LENGTHS.flatMap((length) => BY_END.get(name.slice(-length)) ?? []).map(({ words }) => words);
  return found.length > 1 ? LEVEL_WORDS.filter((words) => found.includes(words)) : found;
}

function isForeign(
  { unless, sharesOnly, foreign }: LevelWords,
  { name, row: { level }, target }: CompleteIndicator,
): boolean {
  if (level === null || !foreign.includes(level)) return false;
  if (unless?.test(name)) return false;
  return sharesOnly !== true || (target.kind === "quantity" && target.unit === "%");
}

function misplaced(checked: Checked, indicator: CompleteIndicator, { home }: LevelWords): Sighting {
  const { row } = indicator;
  const levels = checked.form.levels.flatMap(({ children }) => children);
  const target = levels.find(({ code }) => home.includes(code)) ?? null;
  return atTarget(indicator, {
    observed: levels.find(({ code }) => code === row.level)?.label ?? null,
    expected: target?.label ?? null,
    related: [row.name.at, ...(row.level2 ? [row.level2.at] : [])],
    fix: target === null ? null : moveRow(checked, row, target.code),
  });
}
