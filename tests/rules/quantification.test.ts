import { change, checkForm, found } from "../support/findings";
import { addressOf, readingOf } from "../support/readings";
import { formWith, raised, rulesOn, type Indicator } from "../support/review";
import { WHOLE_CHONGMING } from "../support/whole-forms";

describe("words where a figure is expected", () => {
  test.each<[indicator: Indicator, fires: boolean]>([
    [["quantity", "走访居民户数", "若干"], true],
    [["quantity", "开展宣传活动", "常态化"], true],
    [["cost", "项目成本", "合理"], true],
    [["cost", "文明施工情况", "可控"], true],
    [["cost", "培训经费", "严格执行相关制度规定"], true],
    [["quantity", "工作推进", "进一步加强"], true],
    [["quantity", "工作推进", "十分显著"], true],
    // A figure, in whatever words.
    [["quantity", "开展宣传活动", "常态化,不少于12 次"], false],
    [["quantity", "开展宣传活动", "三次"], false],
    [["quantity", "开展宣传活动", "每月一次"], false],
    [["quantity", "开展宣传活动", "每季度"], false],
    [["quantity", "覆盖党组织", "全覆盖"], false],
    [["quantity", "补助对象", "应补尽补"], false],
    [["quantity", "安全事故", "零"], false],
    [["quantity", "安全事故", "无"], false],
    [["quantity", "安全事故", "未发生安全事故"], false],
    [["quantity", "是否建立台账", "是"], false],
    [["quantity", "师生比", "1:1"], false],
    [["quantity", "水质", "Ⅲ类"], false],
    // The name says how many.
    [["quantity", "完成12场培训", "完成"], false],
    // Bounded by the budget.
    [["cost", "项目成本", "不超预算"], false],
    [["cost", "补助标准", "严格按照标准执行"], false],
    [["cost", "补助标准", "严格按照预算标准1000元/人给补助对象兑付补助"], false],
    // Not a quantity and no cost: words may do.
    [["quality", "居民区党组织解决群众困难", "常态化"], false],
    [["social", "道路景观提升情况", "提升"], false],
    // Defects have findings of their own.
    [["quantity", "新建公园", "≥**个"], false],
    [["quantity", "新建公园", "≥个"], false],
    [["quantity", "新建公园", ""], false],
  ])("%j: %s", (indicator, fires) => {
    expect(rulesOn(indicator, ["TARGET-QUALITATIVE"])).toEqual(fires ? ["TARGET-QUALITATIVE"] : []);
  });
});

describe("a rate in words", () => {
  test.each<[indicator: Indicator, fires: boolean]>([
    [["timeliness", "走访工作开展及时率", "及时"], true],
    [["social", "政策知晓率", "提高"], true],
    [["quality", "验收合格率（%）", "合规"], true],
    [["social", "女性代表占比", "合理"], true],
    [["social", "政策知晓率", "≥90%"], false],
    [["social", "政策知晓率", "达到百分之九十以上"], false],
    [["social", "政策知晓率", "较上年下降3个百分点"], false],
    [["social", "骨干人员激励度", "提高"], false],
    [["cost", "成本控制率", "不超预算"], false],
    [["social", "工作效率", "提高"], false],
    [["quality", "维护频率", "合理"], false],
    [["social", "党员发挥表率", "明显"], false],
    [["social", "师生比例", "1:1"], false],
  ])("%j: %s", (indicator, fires) => {
    expect(rulesOn(indicator, ["RATE-QUALITATIVE"])).toEqual(fires ? ["RATE-QUALITATIVE"] : []);
  });
});

describe("satisfaction in words", () => {
  test.each<[indicator: Indicator, fires: boolean]>([
    [["satisfaction", "居民区群众满意度", "提升"], true],
    [["satisfaction", "群众投诉情况", "减少"], true],
    [["satisfaction", "居民群众满意度", "≥90.00(%)"], false],
    [["satisfaction", "居民群众满意度", "90%-95%"], false],
    [["satisfaction", "居民群众满意度", "90%左右"], false],
    [["satisfaction", "群众投诉", "0起"], false],
    [["social", "居民生活改善满意程度", "提升"], false],
  ])("%j: %s", (indicator, fires) => {
    expect(rulesOn(indicator, ["SATISFACTION-QUALITATIVE"])).toEqual(fires ? ["SATISFACTION-QUALITATIVE"] : []);
  });

  test("in the three-sheet form it stands under 影响力", () => {
    const row = { level1: "影响力目标", level2: "满意度", name: "受访群众满意度", target: "提升" };
    const spec = change({ form: "minhang-2019" }, { tables: { indicators: [row] } });
    expect(raised(spec, ["SATISFACTION-QUALITATIVE"])).toHaveLength(1);
  });
});

describe("time in words", () => {
  test.each<[indicator: Indicator, fires: boolean]>([
    [["timeliness", "下拨党员经常性教育经费", "及时"], true],
    [["timeliness", "项目完成及时性", "按计划完成"], true],
    [["timeliness", "经费拨付", "第一时间"], true],
    [["timeliness", "下拨专项经费", "2023年7月前"], false],
    [["timeliness", "下拨专项经费", "12月底到位"], false],
    [["timeliness", "下拨专项经费", "第三季度前"], false],
    [["timeliness", "下拨专项经费", "年底前"], false],
    [["timeliness", "响应时间", "<24小时"], false],
    [["timeliness", "工资发放", "按月发放"], false],
    [["timeliness", "工资发放", "每月15日前"], false],
    [["timeliness", "报告提交", "三个工作日内"], false],
    [["timeliness", "工程完工", "按合同约定完成"], false],
    [["timeliness", "7月底前完成拨付", "完成"], false],
    [["quality", "救助", "及时"], false],
  ])("%j: %s", (indicator, fires) => {
    expect(rulesOn(indicator, ["TIME-VAGUE"])).toEqual(fires ? ["TIME-VAGUE"] : []);
  });

  test("without dates of the project there is nothing to name", () => {
    const spec = change(formWith([["timeliness", "下拨经费", "及时"]]), { fields: { "period.end": "" } });
    expect(raised(spec, ["TIME-VAGUE"])).toEqual([]);
  });
});

describe("the share of words in all indicators", () => {
  const MEASURED: Indicator = ["quantity", "覆盖党委数", "≥30个"];
  const IN_WORDS: Indicator = ["social", "道路景观提升情况", "提升"];

  test.each<[indicators: readonly Indicator[], fires: boolean]>([
    [[MEASURED, IN_WORDS, IN_WORDS, IN_WORDS], true],
    [[MEASURED, MEASURED, IN_WORDS, IN_WORDS, IN_WORDS], true],
    [[MEASURED, MEASURED, IN_WORDS, IN_WORDS], false],
    [[MEASURED, IN_WORDS, IN_WORDS], false],
    [[["timeliness", "下拨经费", "2023年7月前"], ["quality", "达标情况", "合格"], IN_WORDS, IN_WORDS], false],
    [[["quality", "活动", "常态化,不少于12 次"], MEASURED, IN_WORDS, IN_WORDS], false],
    // Rows that are not complete do not count.
    [[MEASURED, IN_WORDS, IN_WORDS, ["social", "", "提升"], ["social", "知晓率", ""]], false],
  ])("%j: %s", (indicators, fires) => {
    expect(raised(formWith(indicators), ["QUANT-RATIO"])).toHaveLength(fires ? 1 : 0);
  });

  test("one finding, at words that nothing else is said of, with all of them beside it", () => {
    const spec = formWith([["timeliness", "下拨经费", "及时"], MEASURED, IN_WORDS, ["satisfaction", "满意度", "提升"]]);
    const [finding] = raised(spec, ["QUANT-RATIO"]);
    expect(finding).toMatchObject({ observed: "3", expected: "4", severity: "warning" });
    expect(finding && [finding.at, ...finding.related].map(addressOf)).toEqual([
      "declaration!E15",
      "declaration!E13",
      "declaration!E16",
    ]);
  });
});

test("one cell has one finding of words, the most exact", () => {
  const onCell = (indicator: Indicator): readonly string[] =>
    checkForm(readingOf(formWith([indicator])))
      .filter(({ field }) => field === "indicators[0].target")
      .map(({ rule }) => rule);
  expect(onCell(["timeliness", "走访及时率", "及时"])).toEqual(["RATE-QUALITATIVE"]);
  expect(onCell(["quantity", "走访覆盖率", "较高"])).toEqual(["RATE-QUALITATIVE"]);
  expect(onCell(["satisfaction", "群众满意率", "较高"])).toEqual(["SATISFACTION-QUALITATIVE"]);
});

test("levels that are no pair of the form say nothing of what is measured", () => {
  const row = { level1: "效益指标", level2: "数量指标", name: "走访居民户数", target: "若干" };
  expect(found(change(WHOLE_CHONGMING, { tables: { indicators: [row] } }))).not.toContain(
    "TARGET-QUALITATIVE declaration!E13",
  );
});
