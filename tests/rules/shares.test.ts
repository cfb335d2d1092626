import type { RuleId } from "../../src/rules/finding";
import { change, checkForm } from "../support/findings";
import { readingOf } from "../support/readings";
import { formWith, raised, rulesOn, type Indicator } from "../support/review";

function table(rule: RuleId, cases: readonly [indicator: Indicator, fires: boolean][]): void {
  test.each(cases)("%j: %s", (indicator, fires) => {
    expect(rulesOn(indicator, [rule])).toEqual(fires ? [rule] : []);
  });
}

describe("the unit of a share", () => {
  table("RATE-UNIT", [
    [["quantity", "走访工作完成率", "≥100人"], true],
    [["quality", "验收合格率（%）", "=12个"], true],
    [["quality", "女性代表占比", "≥30名"], true],
    [["quality", "达标率", "90-95分"], true],
    [["quality", "质量合格率", "=100%"], false],
    [["quality", "质量合格率", "≥100百分比"], false],
    [["quality", "质量合格率", "≥0.97比例"], false],
    [["quality", "死亡率", "≤5‰"], false],
    [["social", "就业率", "提高3个百分点"], false],
    [["social", "资金放大比例", "≥3倍"], false],
    // A missing unit has a finding of its own; an unknown one may be anything.
    [["quality", "质量合格率", "≥95"], false],
    [["quality", "质量合格率", "≥95百分制"], false],
    // So many for each of another.
    [["social", "刑事案件发案率", "≤5起/万人"], false],
    [["social", "万人发案率", "≤5起"], false],
    // Names that only end alike.
    [["quality", "巡查频率", "≥2次/年"], false],
    [["quality", "设备功率", "≥20千瓦"], false],
    [["social", "工作效率", "≥20件"], false],
    [["social", "覆盖面", "≥15个"], false],
    [["quantity", "覆盖乡镇数", "=15个"], false],
  ]);
});

describe("a unit that does not measure what the name says", () => {
  table("UNIT-UNLIKE-NAME", [
    [["quantity", "参训人数", "≥12场"], true],
    [["quantity", "受益人数", "≥90%"], true],
    [["social", "就业人数", "≥300户"], true],
    [["quantity", "参训人数", "≥12次"], true],
    [["cost", "人均培训成本", "≤63人"], true],
    [["quantity", "补助金额", "≥15个"], true],
    [["quantity", "参训人数", "63人"], false],
    [["quantity", "参训人数", "≥5万人"], false],
    [["quantity", "参训人数", "≥200名"], false],
    [["quantity", "出差人次", "=24人/次"], false],
    [["quantity", "培训人次", "≥200 人次"], false],
    [["quantity", "培训人次", "≥200次"], false],
    [["quantity", "培训人数", "600万"], false],
    [["quantity", "培训人数覆盖率", "≥90%"], false],
    [["cost", "道路建设成本", "≤1125万元"], false],
    [["cost", "道路建设成本", "≤475元/亩"], false],
    [["cost", "成本", "≤5%"], false],
    [["cost", "办理时间成本", "≤3天"], false],
    [["cost", "社会成本", "≤3起"], false],
    [["quantity", "保障运行经费", "≥15个"], false],
    [["social", "资金金额增长", "≥5%"], false],
  ]);
});

describe("satisfaction out of range", () => {
  table("SATISFACTION-RANGE", [
    [["satisfaction", "受访群众满意度", "≥9%"], true],
    [["satisfaction", "受访群众满意度", "≥59.9%"], true],
    [["satisfaction", "受访群众满意率", "=120%"], true],
    [["satisfaction", "受访群众满意度", "50%-80%"], true],
    [["satisfaction", "受访群众满意度", "90%"], false],
    [["satisfaction", "受访群众满意度", "≥60%"], false],
    [["satisfaction", "受访群众满意度", "=100%"], false],
    [["satisfaction", "受访群众满意度", "80%-100%"], false],
    [["satisfaction", "受访群众满意度", "≥4.5分"], false],
    [["satisfaction", "受访群众不满意率", "≤5%"], false],
    [["satisfaction", "群众投诉率", "≤5%"], false],
    [["satisfaction", "满意度提升", "≥5%"], false],
    [["satisfaction", "满意度调查参与率", "≥30%"], false],
    [["social", "满意度", "≥9%"], false],
  ]);
});

describe("a share of more than everything", () => {
  table("RATE-OVER-100", [
    [["quality", "验收合格率", "≥120%"], true],
    [["quality", "验收合格率", ">100%"], true],
    [["quality", "覆盖率", "90%-110%"], true],
    [["quantity", "走访工作完成率", "1000%"], true],
    [["quality", "验收合格率", "=100%"], false],
    [["quality", "验收合格率", "≥100%"], false],
    [["quality", "税收任务完成率", "≥105%"], false],
    [["quality", "超额完成率", "≥105%"], false],
    [["social", "游客增长率", "≥120%"], false],
    [["social", "投资回报率", "≥150%"], false],
    [["social", "产能利用率", "≥110%"], false],
    [["quantity", "覆盖乡镇", "≥120个"], false],
  ]);

  test("of satisfaction it is said once", () => {
    const findings = checkForm(readingOf(formWith([["satisfaction", "受访群众满意度", "≥120%"]])));
    expect(findings.filter(({ rule }) => /RATE|RANGE/.test(rule)).map(({ rule }) => rule)).toEqual([
      "SATISFACTION-RANGE",
    ]);
  });
});

describe("at least everything", () => {
  table("RATE-AT-LEAST-100", [
    [["quality", "验收合格率", "≥100%"], true],
    [["quality", "验收合格率", "≥100.00(%)"], true],
    [["satisfaction", "满意度", "不低于100%"], true],
    [["quality", "验收合格率", "=100%"], false],
    [["quality", "验收合格率", "100%"], false],
    [["quality", "验收合格率", "≥99%"], false],
    [["quality", "税收任务完成率", "≥100%"], false],
    [["social", "收入增长率", "≥100%"], false],
    [["quantity", "覆盖乡镇", "≥100个"], false],
  ]);

  const AT_LEAST: Indicator = ["quality", "验收合格率", "≥100.00(%)"];

  test("a hint, with what may be written instead", () => {
    const [finding] = raised(formWith([AT_LEAST]), ["RATE-AT-LEAST-100"]);
    expect(finding).toMatchObject({ severity: "info", observed: "≥100.00(%)", expected: "=100%" });
    expect(finding?.fix).toEqual({ kind: "normalise-target", writes: [{ at: finding?.at, text: "=100%" }] });
  });

  test.each([
    ["a formula", { text: "≥100%", formula: '="≥"&B1' }],
    ["markup", "<p>≥100%</p>"],
  ])("nothing is offered to write over %s", (_title, target) => {
    const base = formWith([AT_LEAST]);
    const row = { level1: "产出指标", level2: "质量指标", name: "验收合格率", target };
    const [finding] = raised(change(base, { tables: { indicators: [row] } }), ["RATE-AT-LEAST-100"]);
    expect(finding?.rule).toBe("RATE-AT-LEAST-100");
    expect(finding?.fix).toBeNull();
  });
});
