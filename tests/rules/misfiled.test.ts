import { a1 } from "../../src/core/grid/address";
import type { Area } from "../../src/core/grid/grid";
import { FORMS } from "../../src/forms";
import { assembleForms, readSheet } from "../../src/reader";
import { DECLARATION, typed } from "../reader/forms-at-hand";
import { checkForms, change, findingOf, found } from "../support/findings";
import { sheetRef } from "../support/grids";
import { addressOf, type FormSpec, type RowSpec, type Typed } from "../support/readings";
import { indicator, WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";
import { formById } from "../support/shipped";

/** Indicators under a level that their name does not fit, and the one click that moves them. */

const FIRST_LEVELS: Readonly<Record<string, string>> = {
  数量: "产出指标",
  质量: "产出指标",
  时效: "产出指标",
  成本: "产出指标",
  经济效益: "效益指标",
  社会效益: "效益指标",
  生态效益: "效益指标",
  可持续影响: "效益指标",
  服务对象满意度: "满意度指标",
};

function row(level2: string, name: string, target: string): RowSpec {
  return indicator(FIRST_LEVELS[level2] ?? "", `${level2}指标`, name, target);
}

function withRow(level2: string, name: string, target: string): FormSpec {
  const rows = WHOLE_CHONGMING.tables?.indicators ?? [];
  return change(WHOLE_CHONGMING, { tables: { indicators: [...rows, row(level2, name, target)] } });
}

function misfiled(spec: FormSpec): readonly string[] {
  return found(spec).filter((finding) => finding.startsWith("MISFILED"));
}

test.each([
  ["社会效益", "受益群众满意度", "≥90%", "服务对象满意度指标"],
  ["质量", "培训学员满意率（%）", "≥95%", "服务对象满意度指标"],
  ["数量", "走访工作开展及时率", "=100%", "时效指标"],
  ["社会效益", "补贴资金发放及时性", "及时", "时效指标"],
  ["经济效益", "项目按期完成率", "=100%", "时效指标"],
  ["质量", "项目完成时间", "2023年12月底前", "时效指标"],
  ["服务对象满意度", "资金拨付及时率", "=100%", "时效指标"],
  ["数量", "工程验收合格率", "=100%", "质量指标"],
  ["社会效益", "竣工验收合格率", "=100%", "质量指标"],
  ["时效", "垃圾处置率", "≥95%", null],
  ["时效", "政策知晓率", "≥80%", null],
  ["成本", "政策知晓率", "≥80%", null],
  ["成本", "居民幸福感", "提升", null],
])("%s指标 %s is misfiled", (level2, name, target, expected) => {
  const finding = findingOf(withRow(level2, name, target), "MISFILED");
  expect([finding.subject, finding.observed, finding.expected]).toEqual([name, `${level2}指标`, expected]);
});

test.each([
  // Where it belongs.
  ["服务对象满意度", "居民满意度", "≥90%"],
  ["时效", "项目完成及时率", "=100%"],
  ["质量", "项目验收达标率", "=100%"],
  // Two levels may do.
  ["质量", "项目完成及时率", "=100%"],
  ["质量", "维修响应及时率", "≥95%"],
  ["社会效益", "突发事件处置及时率", "≥95%"],
  ["社会效益", "食品抽检合格率", "≥98%"],
  ["生态效益", "水质达标率", "≥95%"],
  // The word is there, and says something else.
  ["数量", "满意度调查问卷份数", "≥500份"],
  ["社会效益", "群众满意度提升情况", "提升"],
  ["经济效益", "业务平均完成时间", "≤3天"],
  ["时效", "工单按期处置率", "≥95%"],
  ["时效", "当日垃圾处置率", "=100%"],
  ["时效", "隐患处置率", "24小时内100%"],
  ["成本", "成本控制达标率", "=100%"],
  ["成本", "安全感提升工程经费", "≤50万元"],
])("%s指标 %s is not", (level2, name, target) => {
  expect(misfiled(withRow(level2, name, target))).toEqual([]);
});

test("costs to society and to the environment may have any name but satisfaction", () => {
  const form: FormSpec = {
    form: "shanghai-2026",
    tables: {
      indicators: [
        indicator("成本指标", "生态环境成本指标", "文明施工情况", "可控"),
        indicator("成本指标", "社会成本指标", "施工扰民投诉处置及时率", "≥95%"),
        indicator("成本指标", "社会成本指标", "沿线居民满意度", "≥90%"),
      ],
    },
  };
  const levels = formById("shanghai-2026")?.levels.flatMap(({ children }) => children.map(({ label }) => label)) ?? [];
  expect(levels).toEqual(expect.arrayContaining(["生态环境成本指标", "社会成本指标"]));
  expect(findingOf(form, "MISFILED").subject).toBe("沿线居民满意度");
});

describe("the move", () => {
  const BLANK = row("时效", "", "");
  const table = (...rows: readonly RowSpec[]): FormSpec =>
    change(WHOLE_CHONGMING, { tables: { indicators: [row("数量", "下拨经费覆盖党委数", "≥30个"), ...rows] } });
  const writesOf = (spec: FormSpec): readonly string[] | null => {
    const { fix } = findingOf(spec, "MISFILED");
    return fix?.writes.map((write) => `${addressOf(write.at)}=${"text" in write ? write.text : ""}`) ?? null;
  };
  const MISPLACED = row("数量", "资金下拨及时率", "=100%");

  test("writes name and target into the first blank row of the right level, then blanks the old cells", () => {
    const spec = table(MISPLACED, row("时效", "下拨时间", "2023年7月前"), BLANK, BLANK);
    expect(findingOf(spec, "MISFILED").fix?.kind).toBe("move-row");
    expect(writesOf(spec)).toEqual([
      "declaration!D16=资金下拨及时率",
      "declaration!E16==100%",
      "declaration!D14=",
      "declaration!E14=",
    ]);
  });

  test("takes the note along where the form has one", () => {
    const rows: readonly RowSpec[] = [
      { ...indicator("产出目标", "数量", "走访工作开展及时率", "=100%"), note: "历年经验" },
      indicator("产出目标", "时效", "", ""),
    ];
    const spec = change(WHOLE_MINHANG, { tables: { indicators: rows } });
    expect(writesOf(spec)).toEqual([
      "targets!D7=走访工作开展及时率",
      "targets!E7==100%",
      "targets!F7=历年经验",
      "targets!D6=",
      "targets!E6=",
      "targets!F6=",
    ]);
  });

  test.each<[string, readonly RowSpec[]]>([
    ["no blank row of the level is printed", [MISPLACED, row("时效", "下拨时间", "2023年7月前")]],
    ["it is not certain where to", [row("时效", "垃圾处置率", "≥95%"), row("质量", "", "")]],
    [
      "the target is the result of a formula",
      [{ ...MISPLACED, target: { text: "100%", formula: "=A1" } satisfies Typed }, BLANK],
    ],
    [
      "the name stands in its label's cell",
      [{ ...MISPLACED, name: { text: "资金下拨及时率", inline: true } satisfies Typed }, BLANK],
    ],
  ])("is not offered where %s", (_title, rows) => {
    expect(writesOf(table(...rows))).toBeNull();
  });
});

describe("the one click, where cells are merged,", () => {
  const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
  const filled = typed(DECLARATION, { B3: "项目", D15: "居民满意度", E15: "≥90%", D22: "长效管理机制", E22: "健全" });
  const writesWith = (merges: readonly Area[]): readonly string[] => {
    const grid = { ...filled, merges: [...filled.merges, ...merges] };
    const findings = checkForms(assembleForms([readSheet(sheetRef("表"), grid, FORMS)], FORMS));
    const { fix } = findings.find(({ rule }) => rule === "MISFILED") ?? {};
    return (fix?.writes ?? []).map(({ at }) => a1(at.row, at.column));
  };

  test.each<[string, readonly Area[], readonly string[]]>([
    ["writes into a printed blank row", [], ["D23", "E23", "D15", "E15"]],
    ["writes over nothing that reaches down into one", [area(21, 3, 22, 3), area(21, 4, 22, 4)], []],
    ["does not write two texts into one cell", [area(22, 3, 22, 4)], []],
  ])("%s", (_, merges, writes) => {
    expect(writesWith(merges)).toEqual(writes);
  });
});
