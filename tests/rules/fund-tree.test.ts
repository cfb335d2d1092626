import { checkedOf, fundTree, progress, type FundNode } from "../../src/rules";
import { change, checkForm } from "../support/findings";
import { addressOf, readingOf, type FormSpec } from "../support/readings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

function nodeAt(spec: FormSpec, path: string): FundNode | undefined {
  const search = (nodes: readonly FundNode[]): FundNode | undefined => {
    for (const node of nodes) {
      const found = node.path === path ? node : search(node.children);
      if (found) return found;
    }
    return undefined;
  };
  return search(fundTree(checkedOf(readingOf(spec))));
}

describe("the tree of amounts", () => {
  test("holds both totals of the single-sheet form, each above its parts", () => {
    const tree = fundTree(checkedOf(readingOf(WHOLE_CHONGMING)));
    expect(tree.map((node) => [node.path, ...node.children.map((child) => child.path)])).toEqual([
      ["funds.total", "funds.totalFiscal", "funds.totalOther"],
      ["funds.annual", "funds.annualFiscal", "funds.annualCarryOver", "funds.annualOther"],
    ]);
  });

  test("shows declared, computed and difference where a sum is wrong", () => {
    const node = nodeAt(change(WHOLE_CHONGMING, { fields: { "funds.total": "3,000,000" } }), "funds.total");
    expect(node).toMatchObject({
      label: "项目资金总额",
      state: "wrong",
      declared: "3,000,000.00",
      computed: "3,070,000.00",
      difference: "-70,000.00",
      unit: "元",
    });
    expect(node && addressOf(node.at)).toBe("declaration!C6");
  });

  test.each([
    { title: "holds", value: "3,070,000.00", state: "ok", computed: "3,070,000.00", difference: null },
    { title: "is blank", value: "", state: "blank", computed: "3,070,000.00", difference: null },
    { title: "cannot be read", value: "三百万", state: "cannot-tell", computed: "3,070,000.00", difference: null },
  ])("a total that $title", ({ value, state, computed, difference }) => {
    const node = nodeAt(change(WHOLE_CHONGMING, { fields: { "funds.total": value } }), "funds.total");
    expect(node).toMatchObject({ state, computed, difference });
  });

  test("a part that cannot be read leaves its total without a verdict", () => {
    const spec = change(WHOLE_CHONGMING, { fields: { "funds.totalOther": "若干" } });
    expect(nodeAt(spec, "funds.total")).toMatchObject({ state: "cannot-tell", computed: null });
    expect(nodeAt(spec, "funds.totalOther")).toMatchObject({ state: "cannot-tell", declared: null });
  });

  test("items are named after what they pay for, blank rows left out", () => {
    expect(nodeAt(WHOLE_MINHANG, "breakdownTotal")?.children.map(({ label, declared }) => [label, declared])).toEqual([
      ["慰问费", "200,000.00"],
      ["印刷费", "44,800.00"],
    ]);
  });

  test("a label that a printing leaves out has no node", () => {
    expect(
      nodeAt(change(WHOLE_CHONGMING, { missingLabels: { "total-other": false } }), "funds.totalOther"),
    ).toBeUndefined();
  });
});

describe("progress", () => {
  const sectionsOf = (spec: FormSpec) => {
    const form = readingOf(spec);
    return new Map(progress(checkedOf(form), checkForm(form)).sections.map((section) => [section.key, section]));
  };

  test("a blank form has every required field and level open", () => {
    const form = readingOf({ form: "chongming-2023", blank: true });
    const { sections, filled } = progress(checkedOf(form), []);
    expect(filled).toBe(0);
    expect(sections.map(({ key, requiredOpen }) => `${key} ${requiredOpen}`)).toEqual([
      "project 1",
      "organisation 2",
      "period 2",
      "funds 2",
      "goals 2",
    ]);
  });

  test("an indicator counts once it is complete, a required level without one is open", () => {
    const indicators = (WHOLE_CHONGMING.tables?.indicators ?? []).slice(0, 4).with(1, {
      level1: "产出指标",
      level2: "质量指标",
      name: "开展活动",
    });
    const section = sectionsOf(change(WHOLE_CHONGMING, { tables: { indicators } })).get("indicators");
    expect(section).toMatchObject({ filled: 2, total: 4, requiredOpen: 2, errors: 2 });
  });

  test("errors and warnings stand in the section of their field", () => {
    const sections = sectionsOf(
      change(WHOLE_MINHANG, { fields: { breakdownTotal: "1", "goals.annual": "<p>目标</p>", "project.name": "" } }),
    );
    expect(sections.get("breakdown")).toMatchObject({ errors: 1, warnings: 0 });
    expect(sections.get("goals")).toMatchObject({ errors: 0, warnings: 1 });
    expect(sections.get("project")).toMatchObject({ errors: 1, requiredOpen: 1 });
    expect(sections.get("funds")).toMatchObject({ errors: 0, warnings: 0 });
  });
});
