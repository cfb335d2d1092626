import { change, found, findingOf } from "../support/findings";
import { addressOf, type RowSpec } from "../support/readings";
import { indicator, WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

const ROWS = WHOLE_CHONGMING.tables?.indicators ?? [];

/** The whole form with one row of its indicators put in place of its own; row 0 stands in worksheet row 13. */
function withRow(index: number, row: RowSpec): readonly string[] {
  return found(change(WHOLE_CHONGMING, { tables: { indicators: ROWS.with(index, row) } }));
}

const quality = (name: string, target: string): RowSpec => indicator("产出指标", "质量指标", name, target);

describe("targets", () => {
  test.each<[target: string, rules: readonly string[]]>([
    ["≥30个", []],
    ["90%以上", []],
    ["不少于12次", []],
    ["90%-95%", []],
    ["2023年7月前", []],
    ["2021年1月-12月", []],
    ["提升", []],
    ["常态化,不少于12 次", []],
    ["<24小时", []],
    ["100%", ["TARGET-NO-COMPARATOR"]],
    ["985米", ["TARGET-NO-COMPARATOR"]],
    ["≥30", ["TARGET-NO-UNIT"]],
    ["220", ["TARGET-NO-COMPARATOR", "TARGET-NO-UNIT"]],
    ["≥**个", ["TARGET-PLACEHOLDER"]],
    ["≧%", ["TARGET-INCOMPLETE"]],
    ["二100%", ["TARGET-MALFORMED"]],
    ["<p>提升</p>", ["TEXT-HTML"]],
  ])("%s", (target, rules) => {
    expect(withRow(1, quality("开展党员教育活动", target))).toEqual(rules.map((rule) => `${rule} declaration!E14`));
  });

  test("a finding names its indicator and quotes the target", () => {
    const indicators = ROWS.with(1, quality("走访完成率", "90%"));
    const finding = findingOf(change(WHOLE_CHONGMING, { tables: { indicators } }), "TARGET-NO-COMPARATOR");
    expect(finding).toMatchObject({
      severity: "warning",
      subject: "走访完成率",
      observed: "90%",
      field: "indicators[1].target",
      fix: null,
    });
  });

  test("rows count as they are exported: a blank row before is none", () => {
    const indicators = ROWS.with(0, indicator("产出指标", "数量指标", "", "")).with(1, quality("走访完成率", "90%"));
    const finding = findingOf(change(WHOLE_CHONGMING, { tables: { indicators } }), "TARGET-NO-COMPARATOR");
    expect(finding.field).toBe("indicators[0].target");
  });
});

describe("rows", () => {
  test.each<[title: string, row: RowSpec, expected: readonly string[]]>([
    ["a name without a target", quality("开展活动", ""), ["ROW-NO-TARGET declaration!E14"]],
    ["white space is no target", quality("开展活动", " \u3000"), ["ROW-NO-TARGET declaration!E14"]],
    ["a target without a name", quality("", "≥12次"), ["ROW-NO-NAME declaration!D14"]],
    ["a printed row that stays empty", quality("", ""), []],
    ["a placeholder in the name", quality("新建XX个", "≥12个"), ["NAME-PLACEHOLDER declaration!D14"]],
    ["a title that holds one", quality("《XX居民区审批表》填写数", "≥12份"), []],
    ["a line of the template", quality("指标1：", "≥12个"), ["TEXT-TEMPLATE declaration!D14"]],
  ])("%s", (_title, row, expected) => {
    expect(withRow(1, row)).toEqual(expected);
  });
});

describe("levels", () => {
  test.each<[title: string, row: RowSpec, expected: readonly string[]]>([
    [
      "a second level of another first level",
      indicator("产出指标", "社会效益指标", "覆盖数", "≥3个"),
      ["LEVEL-UNKNOWN declaration!E14"],
    ],
    [
      "a first level of no form",
      indicator("过程指标", "质量指标", "覆盖数", "≥3个"),
      ["LEVEL-UNKNOWN declaration!E14"],
    ],
    ["no levels at all", indicator("", "", "覆盖数", "≥3个"), ["LEVEL-UNKNOWN declaration!E14"]],
    ["no second level", indicator("产出指标", "", "覆盖数", "≥3个"), ["LEVEL-UNKNOWN declaration!E14"]],
    ["unknown levels without content", indicator("过程指标", "进度指标", "", ""), []],
  ])("%s", (_title, row, expected) => {
    expect(withRow(1, row)).toEqual(expected);
  });

  test("what may stand there is said: the second levels of the first", () => {
    const indicators = ROWS.with(1, indicator("产出指标", "社会效益指标", "覆盖数", "≥3个"));
    const finding = findingOf(change(WHOLE_CHONGMING, { tables: { indicators } }), "LEVEL-UNKNOWN");
    expect(finding).toMatchObject({
      subject: "覆盖数",
      observed: "产出指标 / 社会效益指标",
      expected: "数量指标、质量指标、时效指标、成本指标",
    });
    expect(finding.related.map(addressOf)).toEqual(["declaration!B14", "declaration!C14"]);
  });

  test("a required first level without any row stands at its printed cell", () => {
    expect(withRow(4, indicator("满意度指标", "服务对象满意度指标", "", ""))).toEqual([
      "LEVEL1-MISSING declaration!B17",
    ]);
  });

  test("one that is not printed either stands at the heading of its column", () => {
    expect(found(change(WHOLE_CHONGMING, { tables: { indicators: ROWS.slice(0, 4) } }))).toEqual([
      "LEVEL1-MISSING declaration!B12",
    ]);
  });

  test("one whose only row is half filled is not missing: the row says what to do", () => {
    expect(withRow(4, indicator("满意度指标", "服务对象满意度指标", "党员满意度", ""))).toEqual([
      "ROW-NO-TARGET declaration!E17",
    ]);
  });

  test("one whose row stands under a misspelt level is not missing either", () => {
    expect(withRow(4, indicator("满度指标", "服务对象满意度指标", "党员满意度", "≥90%"))).toEqual([
      "LEVEL-UNKNOWN declaration!E17",
    ]);
  });

  test("each form has its own: 影响力目标 in the three-sheet form", () => {
    const indicators = (WHOLE_MINHANG.tables?.indicators ?? []).slice(0, 3);
    const finding = findingOf(change(WHOLE_MINHANG, { tables: { indicators } }), "LEVEL1-MISSING");
    expect(finding.subject).toBe("影响力目标");
  });

  test("no cost row is required in these forms", () => {
    expect(found(WHOLE_CHONGMING)).toEqual([]);
    expect(found(WHOLE_MINHANG)).toEqual([]);
  });

  test("a table without its target heading is not judged row by row", () => {
    expect(
      found(
        change(WHOLE_CHONGMING, {
          missingLabels: { "indicator-target": true },
        }),
      ),
    ).toEqual(["LABEL-MISSING declaration!E12"]);
  });
});
