import type { FormSpec, RowSpec } from "../support/readings";
import { change, findingOf, found } from "../support/findings";
import { addressOf } from "../support/readings";
import { indicator, WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

/** The same thing written twice. */

function duplicates(spec: FormSpec): readonly string[] {
  return found(spec).filter((finding) => finding.startsWith("DUPLICATE"));
}

describe("indicators", () => {
  const withRows = (...rows: readonly RowSpec[]): FormSpec =>
    change(WHOLE_CHONGMING, { tables: { indicators: [...(WHOLE_CHONGMING.tables?.indicators ?? []), ...rows] } });

  test.each<[string, readonly RowSpec[]]>([
    ["the same name", [indicator("产出指标", "数量指标", "下拨经费覆盖党委数", "≥30个")]],
    ["another target", [indicator("产出指标", "数量指标", "下拨经费覆盖党委数", "≥40个")]],
    ["other spaces", [indicator("产出指标", "数量指标", "下拨经费 覆盖党委数", "≥30个")]],
  ])("%s, at the second", (_title, rows) => {
    expect(duplicates(withRows(...rows))).toEqual(["DUPLICATE-INDICATOR declaration!E18"]);
  });

  test.each<[string, readonly RowSpec[]]>([
    ["another level", [indicator("产出指标", "质量指标", "下拨经费覆盖党委数", "≥30个")]],
    ["another name", [indicator("产出指标", "数量指标", "下拨经费覆盖支部数", "≥30个")]],
    ["no target yet", [indicator("产出指标", "数量指标", "下拨经费覆盖党委数", "")]],
    ["blank rows", [indicator("产出指标", "数量指标", "", ""), indicator("产出指标", "数量指标", "", "")]],
    [
      "names still to be filled in",
      [
        indicator("产出指标", "数量指标", "新建XX数量", "≥1个"),
        indicator("产出指标", "数量指标", "新建XX数量", "≥1个"),
      ],
    ],
  ])("not %s", (_title, rows) => {
    expect(duplicates(withRows(...rows))).toEqual([]);
  });

  test("one finding, however many there are", () => {
    const row = indicator("产出指标", "数量指标", "下拨经费覆盖党委数", "≥30个");
    const finding = findingOf(withRows(row, row), "DUPLICATE-INDICATOR");
    expect(finding.observed).toBe("3");
    expect(finding.related.map(addressOf)).toEqual(expect.arrayContaining(["declaration!E13", "declaration!E19"]));
  });
});

describe("rows of other tables", () => {
  const items = (...rows: readonly RowSpec[]): FormSpec => change(WHOLE_MINHANG, { tables: { breakdown: rows } });
  const ITEM = { item: "慰问费", amount: "122400.00", unitPrice: "122400", quantity: "1" };
  const RULE = { kind: "财务管理制度", document: "项目预算编制管理办法", measures: "列示预算的明细数量" };

  test("three equal safeguards are one finding", () => {
    const spec = change(WHOLE_MINHANG, {
      tables: { safeguards: [RULE, RULE, { ...RULE, document: "项目预算 编制管理办法" }] },
    });
    const finding = findingOf(spec, "DUPLICATE-ROW");
    expect([addressOf(finding.at), finding.subject, finding.observed]).toEqual([
      "safeguards!B6",
      "项目预算编制管理办法",
      "3",
    ]);
    expect(finding.related.map(addressOf)).toEqual(["safeguards!B5", "safeguards!B7"]);
  });

  test("equal items are found, however their amounts are written", () => {
    expect(duplicates(items(ITEM, { ...ITEM, amount: "122,400" }))).toEqual(["DUPLICATE-ROW targets!E12"]);
  });

  test.each<[string, readonly RowSpec[]]>([
    ["another amount", [ITEM, { ...ITEM, amount: "122000" }]],
    ["another note", [ITEM, { ...ITEM, note: "第二批" }]],
    ["sums without a word", [{ amount: "122400" }, { amount: "122400" }]],
    // Merged cells hold their words in the first row only.
    [
      "one item under two headings",
      [
        { content: "七一走访", ...ITEM },
        { content: "春节走访", ...ITEM },
      ],
    ],
    [
      "one item in the second row of two headings",
      [
        { content: "七一走访", item: "交通费", amount: "1" },
        { item: "慰问费", amount: "2" },
        { content: "春节走访", item: "印刷费", amount: "3" },
        { item: "慰问费", amount: "2" },
      ],
    ],
  ])("not %s", (_title, rows) => {
    expect(duplicates(items(...rows))).toEqual([]);
  });

  test("one item twice under one heading is", () => {
    const spec = items({ content: "七一走访", ...ITEM }, ITEM);
    expect(duplicates(spec)).toEqual(["DUPLICATE-ROW targets!E12"]);
  });

  test("safeguards of two kinds are not", () => {
    const spec = change(WHOLE_MINHANG, { tables: { safeguards: [RULE, { ...RULE, kind: "预算管理制度" }] } });
    expect(duplicates(spec)).toEqual([]);
  });
});
