import { a1Area } from "../../src/core/grid/address";
import { compile } from "../../src/forms/compile/compile";
import { FORMS } from "../../src/forms";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { smallForm } from "../support/small-form";
import { cell, form, formats, indicator, sheet, validation, values } from "./plans";

const chongming = sheet(planForm(form("chongming-2023"), { fiscalYear: 2026 }), "declaration");
const minhang = planForm(form("minhang-2019"), { fiscalYear: 2026 });

describe.each(
  FORMS.flatMap((definition) =>
    planForm(definition, { fiscalYear: 2026 }).map((plan) => [definition.id, plan.key, plan] as const),
  ),
)("the guards of %s, %s", (_id, _key, plan) => {
  test("keep within what Excel allows", () => {
    for (const { rule, alert, prompt } of plan.validations) {
      expect(alert?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(alert?.message.length ?? 0).toBeLessThanOrEqual(225);
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
      if (rule.kind === "custom") expect(rule.formula.length).toBeLessThanOrEqual(255);
      if (rule.kind === "list") {
        expect(rule.values.join(",").length).toBeLessThan(255);
        expect(rule.values.every((value) => !value.includes(","))).toBe(true);
      }
    }
    for (const { formula } of plan.conditionalFormats) expect(formula.length).toBeLessThanOrEqual(255);
  });

  test("protect every printed word and nothing that is to be typed", () => {
    for (const planned of plan.cells) {
      const guard = plan.validations.find(({ area }) => a1Area(area) === a1Area(planned.area));
      const printed = planned.content.kind === "text" && !planned.style.role.startsWith("input");
      if (printed && planned.style.role !== "filler") expect(guard?.alert?.style).toBe("stop");
      if (planned.style.role.startsWith("input")) expect(JSON.stringify(guard?.rule ?? null)).not.toContain("EXACT(");
    }
  });

  test("are few, and no two stand on one cell", () => {
    // Three are of each list of indicators.
    const lists = plan.conditionalFormats.filter(({ rule }) => rule === "ROW-NO-NAME").length;
    expect(plan.conditionalFormats.length).toBeLessThanOrEqual(9 + 3 * Math.max(1, lists));
    const places = plan.validations.map(({ area }) => a1Area(area));
    expect(new Set(places).size).toBe(places.length);
  });
});

test("a label refuses other words, and says which words it had", () => {
  expect(validation(chongming, "A3")).toMatchObject({
    rule: { kind: "custom", formula: '=EXACT(A3,"项目名称")' },
    alert: { style: "stop", message: expect.stringContaining("项目名称") as string },
  });
});

test("quotes in a printed level do not break the formula", () => {
  const plan = sheet(
    planFilledForm(
      form("chongming-2023"),
      values({
        tables: { indicators: [indicator([null, '"新"指标'], [null, "上\n下"], "甲", "1")] },
        printedLevels: new Map([["indicators", []]]),
      }),
    ),
    "declaration",
  );
  expect(validation(plan, "B13")?.rule).toEqual({ kind: "custom", formula: '=EXACT(B13,"""新""指标")' });
  expect(validation(plan, "C13")?.rule).toEqual({ kind: "custom", formula: '=EXACT(C13,"上"&CHAR(10)&"下")' });
});

test("of a label with slots, only the slots may change", () => {
  const formula = (address: string) => validation(chongming, address)?.rule;
  expect(formula("A2")).toEqual({ kind: "custom", formula: '=AND(LEFT(A2,1)="（",RIGHT(A2,3)="年度）")' });
  expect(formula("A6")).toEqual({
    kind: "custom",
    formula: '=OR(EXACT(A6,"项目资金（元）"),EXACT(A6,"项目资金（万元）"))',
  });
  expect(formula("B10")).toEqual({ kind: "custom", formula: '=AND(LEFT(B10,6)="项目总目标（",RIGHT(B10,2)="年）")' });
});

describe("a label with slots", () => {
  const ruled = (text: string, unit: "元" | "万元" = "元") => {
    const small = smallForm();
    const rows = small.sheets[0]?.blocks.find((block) => block.kind === "rows");
    Object.assign(rows?.rows[0]?.cells[2] ?? {}, { label: { id: "total", text } });
    const plan = sheet(planForm(compile(small), { fiscalYear: 2026, unit }), "main");
    return validation(plan, "C2");
  };

  test.each([
    ["{year}年总额（{unit}）", '=OR(AND(RIGHT(C2,6)="年总额（元）"),AND(RIGHT(C2,7)="年总额（万元）"))'],
    [
      "总额（{unit}，{year}年）",
      '=OR(AND(LEFT(C2,5)="总额（元，",RIGHT(C2,2)="年）"),AND(LEFT(C2,6)="总额（万元，",RIGHT(C2,2)="年）"))',
    ],
    ["{from}年（{unit}）至{to}年", '=AND(RIGHT(C2,1)="年")'],
  ])("of years and a unit lets both change: %s", (text, formula) => {
    expect(ruled(text)).toMatchObject({
      rule: { kind: "custom", formula },
      alert: { title: "这里只改年份和金额单位", style: "stop" },
    });
  });

  test("that is nothing else lets anything through, and has no formula that Excel refuses", () => {
    expect(ruled("{year}{unit}")?.rule).toEqual({
      kind: "custom",
      formula: '=OR(AND(RIGHT(C2,1)="元"),AND(RIGHT(C2,2)="万元"))',
    });
    const small = smallForm();
    Object.assign(small.sheets[0]?.blocks[0] ?? {}, { label: { id: "title", text: "{year}" } });
    expect(validation(sheet(planForm(compile(small), { fiscalYear: 2026 }), "main"), "A1")).toBeUndefined();
  });

  test("that is printed without its bracket may stay so", () => {
    const plan = sheet(planFilledForm(form("chongming-2023"), values({ span: null })), "declaration");
    expect(validation(plan, "B10")?.rule).toEqual({
      kind: "custom",
      formula: '=OR(AND(LEFT(B10,6)="项目总目标（",RIGHT(B10,2)="年）"),EXACT(B10,"项目总目标"))',
    });
  });
});

test("inputs say what they take", () => {
  expect(validation(chongming, "D3")).toMatchObject({
    rule: { kind: "list", values: ["经常性项目", "一次性项目"] },
    alert: { style: "information" },
  });
  expect(validation(chongming, "C7")).toMatchObject({
    rule: { kind: "decimal-at-least", minimum: 0 },
    alert: { style: "stop" },
  });
  expect(validation(chongming, "B5")?.rule).toEqual({ kind: "date-between", first: 36526, last: 73415 });
  expect(validation(chongming, "E13")).toMatchObject({
    alert: null,
    prompt: { message: expect.stringContaining("=15个") as string },
  });
  expect(validation(sheet(minhang, "overview"), "B5")?.rule).toMatchObject({
    kind: "list",
    values: expect.arrayContaining(["☐一次性项目 ☑经常性项目 ☐中期预算试点项目"]) as string[],
  });
  expect(validation(sheet(minhang, "safeguards"), "E6")?.rule).toEqual({
    kind: "list",
    values: ["实施阶段 √", "实施阶段 □"],
  });
});

test("one entry guards a whole column of a table", () => {
  expect(a1Area(validation(chongming, "E15")?.area ?? { top: 0, left: 0, bottom: 0, right: 0 })).toBe("E13:E23");
});

test("every relation within one sheet has its mark, and those between sheets have none", () => {
  expect(chongming.conditionalFormats.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["FUND-TOTAL-SUM", "FUND-ANNUAL-SUM", "FUND-ANNUAL-OVER-TOTAL", "DATE-ORDER"]),
  );
  const rules = minhang.flatMap((plan) => plan.conditionalFormats.map(({ rule }) => rule));
  expect(rules).toEqual(expect.arrayContaining(["FUND-ANNUAL-SUM", "FUND-FISCAL-SUM", "ITEM-PRODUCT", "ITEM-SUM"]));
  expect(rules).not.toContain("ITEM-TOTAL-ANNUAL");
});

test("each required first level is marked where it is printed", () => {
  expect(formats(chongming, "LEVEL1-MISSING").map(({ areas }) => areas.map(a1Area))).toEqual([
    ["B13:B18"],
    ["B19:B22"],
    ["B23"],
  ]);
});

test("required fields share one mark, anchored at the first of them", () => {
  const [mark, ...others] = formats(chongming, "required");
  expect(others).toEqual([]);
  expect(mark?.areas.map(a1Area)).toEqual(["B3", "B4", "D4:E4", "B5", "D5:E5", "C6", "E6", "B11:C11", "D11:E11"]);
  expect(mark?.formula).toContain('SUBSTITUTE(B3,"　","")');
  expect(cell(chongming, "C6").style.role).toBe("total");
});
