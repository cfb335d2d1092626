import { change, findingOf, found } from "../support/findings";
import { addressOf, type FormSpec, type RowSpec } from "../support/readings";
import { indicator, WHOLE_CHONGMING } from "../support/whole-forms";

/** Figures and months of the goals against those of the indicators. */

const LEVELS: readonly (readonly [RegExp, string, string])[] = [
  [/满意/, "满意度指标", "服务对象满意度指标"],
  [/时间|下拨|验收$/, "产出指标", "时效指标"],
  [/率$/, "产出指标", "质量指标"],
];

function rowOf(name: string, target: string): RowSpec {
  const [, level1, level2] = LEVELS.find(([words]) => words.test(name)) ?? [null, "产出指标", "数量指标"];
  return indicator(level1, level2, name, target);
}

function form(goal: string, ...rows: readonly (readonly [name: string, target: string])[]): FormSpec {
  return change(WHOLE_CHONGMING, {
    fields: { "goals.annual": goal },
    tables: { indicators: rows.map(([name, target]) => rowOf(name, target)) },
  });
}

function ofRule(spec: FormSpec, rule: string): readonly string[] {
  return found(spec).filter((finding) => finding.startsWith(rule));
}

describe("GOAL-TARGET-DIFFERS", () => {
  test.each([
    // As published: the goal says May, the indicator July.
    [
      "计划于2023年5月份左右下拨专项经费，并推动该经费覆盖",
      "下拨居民区党组织服务群众专项 经费",
      "2023年7月前",
      "2023年5月份",
    ],
    ["于2023年10月底前完成道路工程验收", "道路工程验收", "2023年12月底前", "2023年10月底前"],
    ["受访骨干满意度达95%以上", "受访骨干满意度", "≥90%", "95%以上"],
    ["确保群众满意度达到95%", "服务对象满意度", "≥90%", "95%"],
    ["实现满意度不低于85%", "居民群众满意度", "≥90%", "不低于85%"],
    ["工程验收合格率达100%", "验收合格率", "≥98%", "100%"],
    ["全年举办12期培训班", "培训班数量", "≥10期", "12期"],
    ["覆盖15个乡镇", "专项经费覆盖乡镇数", "=16个", "15个"],
    ["党员培训200人次", "党员培训人次", "≥300人次", "200人次"],
    ["道路建设长度达到985米", "道路建设长度", "=958米", "985米"],
    ["2023年党员培训200人次", "党员培训人次", "≥300人次", "200人次"],
  ])("%s, but %s %s", (goal, name, target, expected) => {
    const finding = findingOf(form(goal, [name, target]), "GOAL-TARGET-DIFFERS");
    expect([finding.observed, finding.expected]).toEqual([target, expected]);
    expect(finding.related.map(addressOf)).toEqual(["declaration!D13", "declaration!D11"]);
  });

  test.each<[title: string, goal: string, ...rows: (readonly [string, string])[]]>([
    ["only the comparator differs", "受访骨干满意度达90%以上", ["受访骨干满意度", "90%"]],
    ["the same, written otherwise", "受访骨干满意度达90.0%", ["受访骨干满意度", "≥90%"]],
    ["the same month", "计划于2023年7月下旬下拨专项经费", ["下拨党组织专项经费", "2023年7月前"]],
    ["the end of the month before", "于2023年6月底前完成道路工程验收", ["道路工程验收", "2023年7月1日前"]],
    ["about a month", "2023年6月左右下拨专项经费", ["下拨党组织专项经费", "2023年7月前"]],
    ["about a number", "培训党员约200人次", ["培训党员人次", "≥180人次"]],
    ["another noun in the clause", "推动该经费覆盖至15个乡镇的居民区党组织", ["经费覆盖居民区数量", "=91个"]],
    ["a longer noun", "覆盖15个乡镇卫生院", ["覆盖乡镇数", "=12个"]],
    ["another verb", "改造5个停车场", ["新建停车场数量", "=3个"]],
    ["another step", "2023年5月完成道路工程招标", ["道路工程验收", "2023年12月底前"]],
    ["another unit", "举办12期培训班", ["培训班数量", "≥300人次"]],
    ["other people", "教师满意度达到95%", ["家长满意度", "≥90%"]],
    ["one of two it could be", "满意度达到95%", ["居民满意度", "≥90%"], ["骨干满意度", "≥92%"]],
    ["several figures for one thing", "一期工程验收合格率达90%，二期工程验收合格率达95%", ["工程验收合格率", "≥98%"]],
    ["one figure of several agrees", "举办10期培训班，其后举办2期培训班", ["培训班数量", "≥10期"]],
    ["a change, no level", "群众满意度提高5%", ["群众满意度", "≥90%"]],
    ["last year", "上年度群众满意度达85%", ["群众满意度", "≥90%"]],
    ["another year", "2022年群众满意度达85%", ["群众满意度", "≥90%"]],
    ["what is done already", "2022年5月已下拨专项经费", ["下拨党组织专项经费", "2023年7月前"]],
    ["each of many", "每个乡镇举办2期培训班", ["培训班数量", "≥30期"]],
    ["a part of the year", "第一季度举办2期培训班", ["培训班数量", "≥10期"]],
    ["a month without a year", "5月底前下拨专项经费", ["下拨党组织专项经费", "2023年7月前"]],
    ["a title", "落实《确保群众满意度达95%行动方案》", ["群众满意度", "≥90%"]],
    ["a target in words", "群众满意度达95%", ["群众满意度", "提升"]],
  ])("not %s", (_title, goal, ...rows) => {
    expect(ofRule(form(goal, ...rows), "GOAL-TARGET-DIFFERS")).toEqual([]);
  });

  test("the overall goal counts where the project has no other year", () => {
    const goals = { "goals.overall": "群众满意度达95%以上", "goals.annual": "保障经费" };
    const rows = [rowOf("群众满意度", "≥90%")];
    const several = change(WHOLE_CHONGMING, { fields: goals, tables: { indicators: rows } });
    const one = change(several, { fields: { "period.end": "2023-12-31" } });
    expect(ofRule(several, "GOAL-TARGET-DIFFERS")).toEqual([]);
    expect(ofRule(one, "GOAL-TARGET-DIFFERS")).toEqual(["GOAL-TARGET-DIFFERS declaration!E13"]);
  });

  test("a name that is said in full is meant before those that end like it", () => {
    const spec = form("居民区覆盖率达95%", ["居民区覆盖率", "≥90%"], ["宣传居民区覆盖率", "≥80%"]);
    expect(ofRule(spec, "GOAL-TARGET-DIFFERS")).toEqual(["GOAL-TARGET-DIFFERS declaration!E13"]);
  });
});

describe("GOAL-UNCOVERED", () => {
  test("a promised share that no indicator names", () => {
    const finding = findingOf(
      form("确保设备完好率达98%以上，设备完好率保持在98%", ["培训班数量", "≥10期"]),
      "GOAL-UNCOVERED",
    );
    expect([finding.severity, finding.observed, addressOf(finding.at)]).toEqual([
      "info",
      "设备完好率98%以上",
      "declaration!D11",
    ]);
  });

  test.each([
    ["a share that an indicator has", "设备完好率达98%", "设备完好率"],
    ["one that an indicator has in other words", "工作完成率达100%", "工作完成情况"],
    ["a procedure", "可先行拨付50%的启动资金", "培训班数量"],
    ["a rate set from outside", "增值税税率为6%，年增长率5%", "培训班数量"],
    ["satisfaction, whose level is asked for anyway", "群众满意度达95%", "培训班数量"],
    ["last year's", "去年设备完好率达98%", "培训班数量"],
  ])("not %s", (_title, goal, name) => {
    expect(ofRule(form(goal, [name, "≥10期"]), "GOAL-UNCOVERED")).toEqual([]);
  });
});
