import type { RuleId } from "../../src/rules/finding";
import { change, found } from "../support/findings";
import { addressOf } from "../support/readings";
import { formWith, raised, rulesOn, type Indicator } from "../support/review";
import { WHOLE_CHONGMING } from "../support/whole-forms";

const RULES: readonly RuleId[] = ["COST-DIRECTION", "COST-OVER-BUDGET", "UNIT-COST-QUANTITY"];

describe("a cost as a minimum", () => {
  test.each<[indicator: Indicator, fires: boolean]>([
    [["cost", "培训成本", "≥400元/人"], true],
    [["cost", "项目总成本", ">46.16万元"], true],
    [["cost", "项目总成本", "不少于300万元"], true],
    [["cost", "项目总成本", "300万元以上"], true],
    [["cost", "培训成本", "<=475元/亩"], false],
    [["cost", "项目总成本", "=46.16万元"], false],
    [["cost", "项目总成本", "300万元"], false],
    // For these at least is right.
    [["cost", "节约行政成本", "≥13万元/年"], false],
    [["cost", "成本节约额", "≥5万元"], false],
    [["cost", "自筹资金投入", "≥50万元"], false],
    [["cost", "配套资金", "≥50万元"], false],
    // Shares are no money.
    [["cost", "预算执行率", "≥95%"], false],
    [["cost", "成本节约率", "≥5%"], false],
    [["cost", "购置数量", "≥20平方米"], false],
    // At least is for other levels.
    [["social", "带动消费", "≥100万元"], false],
    [["quantity", "补助资金", "≥100万元"], false],
  ])("%j: %s", (indicator, fires) => {
    expect(rulesOn(indicator, RULES)).toEqual(fires ? ["COST-DIRECTION"] : []);
  });
});

describe("a cost above the project's money, which is 3,070,000 元", () => {
  test.each<[indicator: Indicator, fires: boolean]>([
    [["cost", "项目总成本", "≤600万元"], true],
    [["cost", "项目总成本", "3070001元"], true],
    [["cost", "项目成本", "<0.05亿元"], true],
    [["cost", "专项经费支出", "≤307.01万元"], true],
    // Within it, to the cent and to the digit written.
    [["cost", "项目总成本", "≤307万元"], false],
    [["cost", "项目总成本", "<3070000元"], false],
    [["cost", "项目总成本", "≤1681680元"], false],
    [["cost", "项目总成本", "≤0.03亿元"], false],
    // Units that count one of many, and standards.
    [["cost", "建设成本", "≤600万元/公里"], false],
    [["cost", "单位建设成本", "≤600万元"], false],
    [["cost", "人均培训成本", "≤6000000元"], false],
    [["cost", "奖励标准", "≤600万元"], false],
    // More than this project's money.
    [["cost", "企业总投资", "≤600万元"], false],
    [["cost", "工程造价", "≤1125万元"], false],
    [["cost", "节约成本", "=600万元"], false],
    [["cost", "带动社会资本投入", "=600万元"], false],
    // Not money, not a cost.
    [["cost", "控制成本人数", "≤6000000人"], false],
    [["cost", "项目成本", "合理"], false],
    [["social", "带动消费支出", "=6000万元"], false],
  ])("%j: %s", (indicator, fires) => {
    expect(rulesOn(indicator, RULES)).toEqual(fires ? ["COST-OVER-BUDGET"] : []);
  });

  test("what was rounded in writing is not held against the cents", () => {
    const funds = { "funds.total": "3,069,960.00", "funds.totalFiscal": "2,999,960.00" };
    const of = (target: string) => raised(change(formWith([["cost", "项目总成本", target]]), { fields: funds }), RULES);
    expect(of("≤307.00万元")).toEqual([]);
    expect(of("≤307万元")).toEqual([]);
    expect(of("≤3070000元")).toHaveLength(1);
  });

  test("the printed unit is the form's: 307 in 万元 is as much", () => {
    const spec = change(formWith([["cost", "项目总成本", "≤600万元"]]), {
      unit: "万元",
      fields: { "funds.total": "307", "funds.totalFiscal": "300", "funds.totalOther": "7" },
    });
    expect(raised(spec, RULES)[0]).toMatchObject({ observed: "≤600万元", expected: "307.00万元" });
    expect(raised(change(spec, { fields: { "funds.total": "900" } }), RULES)).toEqual([]);
  });

  test("an error with the total beside it; hidden while the total does not add up", () => {
    const spec = formWith([["cost", "项目总成本", "≤600万元"]]);
    const [finding] = raised(spec, RULES);
    expect(finding).toMatchObject({ severity: "error", expected: "3,070,000.00元" });
    expect(finding?.related.map(addressOf)).toEqual(["declaration!C6"]);
    const wrong = change(spec, { fields: { "funds.total": "3,000,000.00" } });
    expect(found(wrong).filter((line) => line.startsWith("COST"))).toEqual([]);
  });

  test.each([
    ["", null],
    ["三百万", null],
    ["3,070,000", null],
  ])("no verdict on a total %j with the unit %j", (total, unit) => {
    const spec = change(formWith([["cost", "项目总成本", "≤600万元"]]), {
      fields: { "funds.total": total },
      ...(total.startsWith("3") ? { unit } : {}),
    });
    expect(raised(spec, RULES)).toEqual([]);
  });
});

describe("unit cost times quantity, against 3,070,000 元", () => {
  const COST: Indicator = ["cost", "党员培训成本", "≤400元/人"];

  test.each<[title: string, indicators: readonly Indicator[], fires: boolean]>([
    ["4,000,000 元", [COST, ["quantity", "培训党员人数", "≥10000人"]], true],
    ["10,000 written as 1万", [COST, ["quantity", "培训党员人数", "=1万人"]], true],
    [
      "万元 for each",
      [
        ["cost", "道路建设成本", "≤1万元/米"],
        ["quantity", "道路建设长度", "985米"],
      ],
      true,
    ],
    ["within the budget", [COST, ["quantity", "培训党员人数", "≥7000人"]], false],
    ["within one per cent", [COST, ["quantity", "培训党员人数", "≥7700人"]], false],
    ["another unit", [COST, ["quantity", "党员培训场次", "≥10000场"]], false],
    ["another matter", [COST, ["quantity", "走访居民人数", "≥10000人"]], false],
    [
      "two candidates",
      [COST, ["quantity", "培训党员人数", "≥10000人"], ["quantity", "党员线上培训人数", "≥10000人"]],
      false,
    ],
    ["at most so many", [COST, ["quantity", "培训党员人数", "≤10000人"]], false],
    ["a quantity that is none", [COST, ["social", "培训党员人数", "≥10000人"]], false],
    [
      "two units behind the stroke",
      [
        ["cost", "党员培训成本", "≤400元/人·天"],
        ["quantity", "培训党员人数", "≥10000人"],
      ],
      false,
    ],
    [
      "at least is another finding",
      [
        ["cost", "节约培训成本", "≥400元/人"],
        ["quantity", "培训党员人数", "≥10000人"],
      ],
      false,
    ],
  ])("%s", (_title, indicators, fires) => {
    expect(raised(formWith(indicators), RULES).map(({ rule }) => rule)).toEqual(fires ? ["UNIT-COST-QUANTITY"] : []);
  });

  test("says the product and points at all three", () => {
    const [finding] = raised(formWith([["quantity", "培训党员人数", "≥10000人"], COST]), RULES);
    expect(finding).toMatchObject({ severity: "warning", observed: "4,000,000.00元", expected: "3,070,000.00元" });
    expect(finding && [finding.at, ...finding.related].map(addressOf)).toEqual([
      "declaration!E14",
      "declaration!E13",
      "declaration!C6",
    ]);
  });
});

test("a form without amounts in its cost rows has nothing to judge", () => {
  expect(raised(WHOLE_CHONGMING, RULES)).toEqual([]);
});
