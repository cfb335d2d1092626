import { targetTexts, wholeTarget } from "../../src/values/target-parts";

/** Targets as the provincial systems print them: 指标性质 | 指标值 | 度量单位. */

describe("put together", () => {
  test.each<[string, [string, string, string], string | null]>([
    ["a sign, a number and what it counts", ["≥", "90", "%"], "≥90%"],
    ["without a sign", ["", "12", "次"], "12次"],
    ["a sign in words", ["不少于", "12", "次"], "不少于12次"],
    ["a sign that the value repeats is said once", ["≤", "≤10", "次"], "≤10次"],
    ["in whatever width", ["＝", "=100", "%"], "=100%"],
    ["a unit that the value repeats is said once", ["=", "100%", "%"], "=100%"],
    ["what is in words is left to its words", ["定性", "优良", ""], "优良"],
    ["not where they are a number", ["定性", "100", "%"], "定性100%"],
    ["strokes say that there is none", ["/", "优良", "—"], "优良"],
    ["a sign and a unit without a number", ["≥", "", "%"], "≥%"],
    ["nothing at all", ["", "", ""], null],
    ["white space", [" ", "\u3000", "\n"], null],
    ["a stroke for a value is what was typed", ["", "/", ""], "/"],
  ])("%s", (_what, [comparator, value, unit], whole) => {
    expect(wholeTarget({ comparator, value, unit })).toBe(whole);
  });
});

describe("taken apart", () => {
  const ALL = ["comparator", "value", "unit"] as const;

  test.each<[string, object]>([
    ["≥90%", { comparator: "≥", value: "90", unit: "%" }],
    ["=1,200.50元/人", { comparator: "=", value: "1,200.50", unit: "元/人" }],
    ["12次", { comparator: "", value: "12", unit: "次" }],
    ["优良", { comparator: "定性", value: "优良" }],
    ["90%-95%", { value: "90%-95%" }],
    ["2026年11月前", { value: "2026年11月前" }],
    ["不少于12次", { value: "不少于12次" }],
    ["定性100%", { value: "定性100%" }],
    ["≥ 90 %", { value: "≥ 90 %" }],
    ["1年2个月", { value: "1年2个月" }],
  ])("%s", (raw, texts) => {
    expect(targetTexts(raw, ALL)).toEqual(texts);
    expect(wholeTarget(targetTexts(raw, ALL))).toBe(raw);
  });

  test("what has no cell of its own stays with the value", () => {
    expect(targetTexts("≥90%", ["comparator", "value"])).toEqual({ value: "≥90%" });
    expect(targetTexts("≥90", ["comparator", "value"])).toEqual({ comparator: "≥", value: "90", unit: "" });
    expect(targetTexts("优良", ["value", "unit"])).toEqual({ value: "优良" });
  });
});
