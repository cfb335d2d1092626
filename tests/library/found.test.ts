import { foundInForm } from "../../src/library/found";
import { change } from "../support/findings";
import { readingOf } from "../support/readings";
import { indicator, WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

function foundFrom(rows: readonly (readonly [level1: string, level2: string, name: string, target: string])[]) {
  const indicators = rows.map((row) => indicator(...row));
  return foundInForm(readingOf(change(WHOLE_CHONGMING, { tables: { indicators } })));
}

test.each([
  ["≥90%", { comparator: "≥", unit: "%" }],
  ["不超过3个工作日", { comparator: "≤", unit: "个工作日" }],
  ["100", { comparator: null, unit: null }],
  ["90%-95%", { comparator: null, unit: "%" }],
  ["2026年7月前", { comparator: "前", unit: null }],
  ["2026年1月-12月", { comparator: null, unit: null }],
  ["提升", { comparator: null, unit: null }],
  ["≥**个", { comparator: null, unit: null }],
])("of a target %s the value is left behind", (target, measure) => {
  expect(foundFrom([["产出指标", "质量指标", " 走访覆盖程度 ", target]]).indicators).toEqual([
    { level: "output.quality", name: "走访覆盖程度", ...measure },
  ]);
});

test("half of an indicator is none, nor is one of an unknown level", () => {
  const { indicators, numbered } = foundFrom([
    ["产出指标", "数量指标", "走访户数", ""],
    ["产出指标", "数量指标", "", "≥3户"],
    ["产出指标", "满意度指标", "居民满意度", "≥90%"],
    ["产出指标", "数量指标", "培训**次", "≥3次"],
  ]);
  expect([indicators, numbered]).toEqual([[], 0]);
});

test("names that state a number are one project's: they are counted and left out", () => {
  const { indicators, numbered } = foundFrom([
    ["产出指标", "数量指标", "完成12场培训", "≥12场"],
    ["产出指标", "数量指标", "２０２３年走访户数", "≥3户"],
    ["效益指标", "生态效益指标", "PM2.5年均浓度", "≤35微克/立方米"],
  ]);
  expect(indicators.map(({ name }) => name)).toEqual(["PM2.5年均浓度"]);
  expect(numbered).toBe(2);
});

test("levels are those of the library, whichever form they stand in", () => {
  const cost = foundFrom([["产出指标", "成本指标", "人均培训成本", "≤400元/人"]]).indicators;
  expect(cost).toEqual([{ level: "cost.economic", name: "人均培训成本", comparator: "≤", unit: "元/人" }]);
  const levels = foundInForm(readingOf(WHOLE_MINHANG)).indicators.map(({ level }) => level);
  expect(levels).toContain("satisfaction.served");
  expect(levels).not.toContain("impact.satisfaction");
});
