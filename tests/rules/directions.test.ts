import type { RuleId } from "../../src/rules/finding";
import { raised, formWith, rulesOn, type Indicator } from "../support/review";

const RULE: readonly RuleId[] = ["DIRECTION-ADVERSE"];

describe("at least so much of what should be little", () => {
  test.each<Indicator>([
    ["quality", "投诉率", "≥5%"],
    ["quality", "群众投诉率（%）", ">5%"],
    ["quality", "数据差错率", "不少于1‰"],
    ["social", "安全生产事故数", "≥3起"],
    ["social", "重大事故率", "≥1%"],
    ["social", "孕产妇死亡率", "≥1‰"],
    ["quality", "贷款逾期率", "≥2%"],
    ["quality", "预算执行偏差率", "≥10%"],
    ["timeliness", "应急响应时间", "≥30分钟"],
    ["timeliness", "事项办理时限", "大于5个工作日"],
    ["timeliness", "平均办理用时", "≥3天"],
    ["quality", "投诉率指标", "≥5%"],
  ])("%j is the wrong way round", (...indicator) => {
    expect(rulesOn(indicator, RULE)).toEqual(RULE);
  });
});

describe("what is rightly much, or not surely little", () => {
  test.each<Indicator>([
    // At most, exactly, or not said.
    ["quality", "投诉率", "≤5%"],
    ["quality", "投诉率", "<5%"],
    ["quality", "投诉率", "=0%"],
    ["quality", "投诉率", "5%"],
    ["social", "安全生产事故数", "0起"],
    // How much less than before.
    ["social", "降低投诉率", "≥10%"],
    ["social", "减少安全事故数", "≥3起"],
    ["social", "下降孕产妇死亡率", "≥1‰"],
    ["social", "有效降低差错率", "≥10%"],
    ["timeliness", "缩短办理时限", "≥3天"],
    ["timeliness", "压缩审批用时", "≥50%"],
    // The name goes on: it is about what is done with them.
    ["quality", "投诉处理率", "≥95%"],
    ["quality", "投诉率下降幅度", "≥5%"],
    ["timeliness", "响应时间达标率", "≥95%"],
    // None of it.
    ["quality", "零投诉率", "≥98%"],
    ["quality", "安全无事故率", "≥99%"],
    ["quality", "无差错率", "≥99%"],
    ["quality", "未逾期率", "≥99%"],
    // Accidents of others, which somebody deals with.
    ["quantity", "处置交通事故数", "≥200起"],
    ["quantity", "救援事故数", "≥50起"],
    ["quantity", "调查处理安全事故数", "=12起"],
    // Pests are to die.
    ["quality", "钉螺死亡率", "≥90%"],
    ["quality", "害虫死亡率", "≥85%"],
    // A share of those in time, or an hour of use.
    ["timeliness", "应急响应时间", "≥95%"],
    ["quantity", "设备年使用时", "≥2000小时"],
    // No number at all.
    ["timeliness", "应急响应时间", "及时"],
  ])("%j is left alone", (...indicator) => {
    expect(rulesOn(indicator, RULE)).toEqual([]);
  });
});

test("stands at the target and says what is written there", () => {
  const [found, ...others] = raised(formWith([["quality", "投诉率", "≥5%"]]), RULE);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ severity: "warning", subject: "投诉率", observed: "≥5%", expected: null, fix: null });
});
