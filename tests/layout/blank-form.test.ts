import { a1, a1Area } from "../../src/core/grid/address";
import { FORMS } from "../../src/forms";
import { planForm } from "../../src/layout/plan-form";
import { cell, content, form, sheet } from "./plans";

const chongming = sheet(planForm(form("chongming-2023"), { fiscalYear: 2026 }), "declaration");
const minhang = planForm(form("minhang-2019"), { fiscalYear: 2026 });

describe.each(FORMS.map((definition) => [definition.id, definition] as const))("%s, blank", (_id, definition) => {
  const plans = planForm(definition, { fiscalYear: 2026 });

  test("has one plan for each sheet, in tab order", () => {
    expect(plans.map((plan) => plan.name)).toEqual(definition.sheets.map((page) => page.name));
  });

  test.each(plans.map((plan) => [plan.key, plan] as const))(
    "%s covers every cell once, merges are its areas",
    (_key, plan) => {
      const seen = plan.cells.flatMap(({ area }) => {
        const places: string[] = [];
        for (let r = area.top; r <= area.bottom; r += 1)
          for (let c = area.left; c <= area.right; c += 1) places.push(a1(r, c));
        return places;
      });
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(plan.columnWidths.length * plan.rowHeights.length);
      expect(plan.merges.map(a1Area)).toEqual(
        plan.cells.map((planned) => a1Area(planned.area)).filter((area) => area.includes(":")),
      );
    },
  );

  test.each(plans.map((plan) => [plan.key, plan] as const))("%s prints on A4, one page wide, whole", (_key, plan) => {
    expect(a1Area(plan.print.area)).toBe(`A1:${a1(plan.rowHeights.length - 1, plan.columnWidths.length - 1)}`);
    expect(plan.rowHeights.every((height) => height >= 20 && height <= 409)).toBe(true);
  });

  test("holds no input: only printed words and totals that show nothing", () => {
    const hints = definition.fields.flatMap((field) => field.hints);
    for (const plan of plans) {
      for (const planned of plan.cells) {
        if (planned.style.role.startsWith("input") && planned.style.role !== "input-choice") {
          const hint = planned.content.kind === "text" && hints.includes(planned.content.text);
          if (!hint) expect(planned.content).toEqual({ kind: "blank" });
        }
        if (planned.style.role === "total") expect(planned.content).toMatchObject({ kind: "formula", cached: "" });
      }
    }
  });
});

test("the slots of printed texts are filled with year, unit and span", () => {
  expect(content(chongming, "A2")).toBe("（2026年度）");
  expect(content(chongming, "A6")).toBe("项目资金（元）");
  expect(content(chongming, "B10")).toBe("项目总目标（2026年 - 2026年）");
  const inWan = sheet(planForm(form("chongming-2023"), { fiscalYear: 2026, unit: "万元" }), "declaration");
  expect(content(inWan, "A6")).toBe("项目资金（万元）");
});

test("the title is set in large bold 宋体 over the whole width", () => {
  const title = cell(chongming, "A1");
  expect(a1Area(title.area)).toBe("A1:E1");
  expect(title.style).toMatchObject({
    fontName: "宋体",
    fontSize: 18,
    bold: true,
    horizontal: "center",
    border: "none",
  });
});

test("texts are stored as text, amounts and dates as what they are", () => {
  const format = (address: string) => cell(chongming, address).style.numberFormat;
  expect(["B3", "D13", "E13", "A3"].map(format)).toEqual(["@", "@", "@", "@"]);
  expect(["C6", "C7", "B5"].map(format)).toEqual(["#,##0.00", "#,##0.00", "yyyy-mm-dd"]);
  const inWan = sheet(planForm(form("chongming-2023"), { fiscalYear: 2026, unit: "万元" }), "declaration");
  expect(cell(inWan, "C7").style.numberFormat).toBe("#,##0.00####");
});

test("where to type is tinted, what is summed up is tinted otherwise, what is printed is not", () => {
  const fills = ["B3", "C6", "A3"].map((address) => cell(chongming, address).style.fill);
  expect(new Set(fills).size).toBe(3);
  expect(fills[2]).toBeNull();
});

test("levels are merged down over their rows", () => {
  expect(["B13", "C13", "B19", "B23"].map((address) => a1Area(cell(chongming, address).area))).toEqual([
    "B13:B18",
    "C13:C14",
    "B19:B22",
    "B23",
  ]);
  expect(content(chongming, "C13")).toBe("数量指标");
});

test("a caller may ask for other numbers of blank rows", () => {
  const plan = sheet(
    planForm(form("chongming-2023"), {
      fiscalYear: 2026,
      blankRows: { indicators: { "output.quantity": 3, "satisfaction.served": 1 } },
    }),
    "declaration",
  );
  expect(["B13", "C13", "B16", "C16"].map((address) => content(plan, address))).toEqual([
    "产出指标",
    "数量指标",
    "满意度指标",
    "服务对象满意度指标",
  ]);
  expect(plan.rowHeights).toHaveLength(16);
});

test("choices are printed as boxes, stages with a box to tick", () => {
  expect(content(sheet(minhang, "overview"), "B5")).toBe("☐一次性项目 ☐经常性项目 ☐中期预算试点项目");
  expect(["D5", "E5", "F5"].map((address) => content(sheet(minhang, "safeguards"), address))).toEqual([
    "立项和计划阶段 □",
    "实施阶段 □",
    "收尾和完成阶段 □",
  ]);
});

test("totals hold the formulas of the relations", () => {
  const targets = sheet(minhang, "targets");
  expect(content(chongming, "C6")).toBe('=IF(COUNT(C7,C9)=0,"",SUM(C7,C9)) -> ');
  expect(content(chongming, "E6")).toBe('=IF(COUNT(E7:E9)=0,"",SUM(E7:E9)) -> ');
  expect(content(targets, "F17")).toBe('=IF(COUNT(G17,I17)<2,"",ROUND(G17*I17,2)) -> ');
  expect(content(targets, "F22")).toBe('=IF(COUNT(F17:F21)=0,"",SUM(F17:F21)) -> ');
  // 项目总预算 is no sum of anything on the form.
  expect(content(sheet(minhang, "overview"), "D12")).toBeNull();
});

test("the heading of the last table is repeated on further pages", () => {
  expect(chongming.print.titleRows).toEqual({ top: 11, bottom: 11 });
  expect(sheet(minhang, "targets").print.titleRows).toEqual({ top: 15, bottom: 15 });
  expect(sheet(minhang, "overview").print.titleRows).toBeNull();
});
