import { a1Area } from "../../src/core/grid/address";
import type { Content } from "../../src/values/content";
import type { TableRowValues } from "../../src/layout/values";
import { planFilledForm } from "../../src/layout/plan-form";
import { amount, cell, content, form, indicator, row, sheet, text, values } from "./plans";

const PRINTED = new Map([["indicators", ["output.quantity"]]]);

function chongming(fields: Readonly<Record<string, Content>>, more: Parameters<typeof values>[0] = {}) {
  return sheet(planFilledForm(form("chongming-2023"), values({ ...more, fields })), "declaration");
}

function minhang(given: Parameters<typeof values>[0], key: string) {
  return sheet(planFilledForm(form("minhang-2019"), values(given)), key);
}

describe("amounts", () => {
  test("are written in the printed unit, exactly", () => {
    expect(content(chongming({ "funds.totalFiscal": amount("5350000.10") }), "C7")).toBe("5350000.1");
    expect(content(chongming({ "funds.totalFiscal": amount("5350000.01") }, { unit: "万元" }), "C7")).toBe(
      "535.000001",
    );
  });

  test.each<[string, Readonly<Record<string, Content>>, string | null]>([
    ["nothing", {}, '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9)) -> '],
    [
      "parts that give the stated total",
      { "funds.total": amount("300"), "funds.totalFiscal": amount("100.10"), "funds.totalOther": amount("199.9") },
      '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9)) -> 300',
    ],
    [
      "one part",
      { "funds.total": amount("5"), "funds.totalFiscal": amount("5") },
      '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9)) -> 5',
    ],
    ["parts that give another total", { "funds.total": amount("301"), "funds.totalFiscal": amount("300") }, "301"],
    ["a total without parts", { "funds.total": amount("300") }, "300"],
    ["parts and no total", { "funds.totalFiscal": amount("300") }, null],
    [
      "a total of 0 with parts of 0",
      { "funds.total": amount("0"), "funds.totalOther": amount("0") },
      '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9)) -> 0',
    ],
  ])("of a total with %s", (_what, fields, expected) => expect(content(chongming(fields), "C6")).toBe(expected));

  test.each<[string, TableRowValues, string | null]>([
    [
      "as price and quantity give it",
      row({ amount: amount("31.5"), unitPrice: amount("10.5"), quantity: { type: "decimal", decimal: "3" } }),
      '=IF(COUNT(G14,I14)<2,"",ROUND(G14*I14,2)) -> 31.5',
    ],
    [
      "to the cent",
      row({ amount: amount("3.33"), unitPrice: amount("9.99"), quantity: { type: "decimal", decimal: "0.333" } }),
      '=IF(COUNT(G14,I14)<2,"",ROUND(G14*I14,2)) -> 3.33',
    ],
    [
      "otherwise",
      row({ amount: amount("31"), unitPrice: amount("10.5"), quantity: { type: "decimal", decimal: "3" } }),
      "31",
    ],
    ["without a price", row({ amount: amount("31") }), "31"],
    [
      "blank beside price and quantity",
      row({ unitPrice: amount("10"), quantity: { type: "decimal", decimal: "3" } }),
      null,
    ],
  ])("of an item %s", (_what, item, expected) => {
    const plan = minhang({ tables: { breakdown: [item], indicators: [] }, printedLevels: PRINTED }, "targets");
    expect(cell(plan, "F8").style.role).toBe("total");
    expect(content(plan, "F8")).toBe(expected?.replaceAll("14", "8") ?? null);
  });
});

test("a quantity keeps the digits it was written with", () => {
  const plan = minhang(
    {
      tables: {
        breakdown: ["1.00", "12", "0.5", "1234567890.123456789"].map((decimal) =>
          row({ quantity: { type: "decimal", decimal } }),
        ),
      },
      printedLevels: PRINTED,
    },
    "targets",
  );
  const shown = ["I8", "I9", "I10", "I11"].map((address) => [
    content(plan, address),
    cell(plan, address).style.numberFormat,
  ]);
  expect(shown).toEqual([
    ["1.00", "0.00"],
    ["12", "0"],
    ["0.5", "0.0"],
    // More digits than a worksheet number keeps.
    ["1234567890.123456789", "@"],
  ]);
  expect(cell(plan, "I11").content.kind).toBe("text");
});

test("texts are written exactly as given", () => {
  const given = "<p>一、 目的\n二、 “效果”</p>";
  expect(content(chongming({ "goals.overall": text(given), "project.name": text("=SUM(1)") }), "B11")).toBe(given);
  expect(content(chongming({ "project.name": text("=SUM(1)") }), "B3")).toBe("=SUM(1)");
});

test("a date is a date cell; as much of a date as is known is words", () => {
  const overview = minhang(
    {
      fields: { "period.start": { type: "date", iso: "2019-01-01" }, "signoff.date": { type: "date", iso: "2018-12" } },
    },
    "overview",
  );
  expect([content(overview, "B7"), cell(overview, "B7").style.numberFormat]).toEqual(["day 43466", "yyyy-mm-dd"]);
  expect([content(overview, "F23"), cell(overview, "F23").style.numberFormat]).toEqual(["2018年12月", "@"]);
});

test("boxes are ticked by label; words that are no option are kept", () => {
  const boxes = (...labels: string[]) =>
    content(minhang({ fields: { "project.category": { type: "choice", labels } } }, "overview"), "B5");
  expect(boxes("经常性项目")).toBe("☐一次性项目 ☑经常性项目 ☐中期预算试点项目");
  expect(boxes("一次性项目", "经常性项目")).toBe("☑一次性项目 ☑经常性项目 ☐中期预算试点项目");
  expect(boxes("阶段性项目")).toBe("☐一次性项目 ☐经常性项目 ☐中期预算试点项目 ☑阶段性项目");
});

test("year and span are left blank where none is known", () => {
  const plan = chongming({}, { year: null, span: null });
  expect([content(plan, "A2"), content(plan, "B10")]).toEqual(["（  年度）", "项目总目标"]);
});

describe("indicators", () => {
  const output = ["output", "产出指标"] as const;
  const quantity = ["output.quantity", "数量指标"] as const;
  const benefit = ["benefit", "效益指标"] as const;
  const social = ["benefit.social", "社会效益指标"] as const;

  const printed = (rows: readonly TableRowValues[], printedLevels?: readonly string[]) => {
    const plan = chongming(
      {},
      {
        tables: { indicators: rows },
        ...(printedLevels ? { printedLevels: new Map([["indicators", printedLevels]]) } : {}),
      },
    );
    return plan.cells
      .filter((planned) => planned.row > 11 && planned.column >= 1 && planned.column <= 3)
      .map((planned) =>
        `${a1Area(planned.area)} ${planned.content.kind === "text" ? planned.content.text : ""}`.trim(),
      );
  };

  test("stand in the order given, their levels merged over neighbouring rows", () => {
    expect(
      printed(
        [
          indicator(output, quantity, "甲", "≥1个"),
          indicator(output, quantity, "乙", "≥2个"),
          indicator(benefit, social, "丙", "提升"),
        ],
        [],
      ),
    ).toEqual([
      "B13:B14 产出指标",
      "C13:C14 数量指标",
      "D13 甲",
      "D14 乙",
      "B15 效益指标",
      "C15 社会效益指标",
      "D15 丙",
    ]);
  });

  test("print their levels again when they come back to one", () => {
    expect(
      printed(
        [
          indicator(output, quantity, "甲", "1"),
          indicator(benefit, social, "乙", "2"),
          indicator(output, quantity, "丙", "3"),
        ],
        [],
      ).filter((line) => line.startsWith("B")),
    ).toEqual(["B13 产出指标", "B14 效益指标", "B15 产出指标"]);
  });

  test("keep the level's words as they were printed, known or not", () => {
    expect(printed([indicator(["output", "产出"], [null, "其他指标"], "甲", "1")], [])).toEqual([
      "B13 产出",
      "C13 其他指标",
      "D13 甲",
    ]);
  });

  test("levels printed without a row stand at their place in the form's order", () => {
    expect(
      printed(
        [indicator(output, quantity, "甲", "1"), indicator(benefit, social, "乙", "2")],
        ["output.cost", "benefit.economic", "satisfaction.served"],
      ),
    ).toEqual([
      "B13:B14 产出指标",
      "C13 数量指标",
      "D13 甲",
      "C14 成本指标",
      "D14",
      "B15:B16 效益指标",
      "C15 经济效益指标",
      "D15",
      "C16 社会效益指标",
      "D16 乙",
      "B17 满意度指标",
      "C17 服务对象满意度指标",
      "D17",
    ]);
  });

  test("levels printed without a row keep the order in which they are listed", () => {
    expect(printed([], ["satisfaction.served", "output.cost"]).filter((line) => line.startsWith("C"))).toEqual([
      "C13 服务对象满意度指标",
      "C14 成本指标",
    ]);
  });

  test("without a list, every level that the blank form prints is there", () => {
    const levels = printed([indicator(output, quantity, "甲", "1")]).filter((line) => line.startsWith("C"));
    expect(levels).toHaveLength(9);
    expect(levels[0]).toBe("C13 数量指标");
  });

  test("a table is never left without a row", () => expect(printed([], [])).toEqual(["B13", "C13", "D13"]));
});

test("an empty breakdown and empty kinds are printed as on the blank form", () => {
  expect(content(minhang({}, "targets"), "A17")).toBe("金额合计");
  expect(["A5", "A6", "A7"].map((address) => content(minhang({}, "safeguards"), address))).toEqual([
    "项目管理制度",
    "预算管理制度",
    "财务管理制度",
  ]);
});

test("rows grow with their texts, and a text too tall for one row stands in several", () => {
  const short = chongming({ "goals.overall": text("短") });
  const long = chongming({ "goals.overall": text("长".repeat(500)) });
  expect(long.rowHeights[10]).toBeGreaterThan(short.rowHeights[10] ?? 0);
  const tall = chongming({ "goals.overall": text("长".repeat(1000)) });
  const area = cell(tall, "B11").area;
  expect(area.bottom).toBeGreaterThan(area.top);
  expect(a1Area(cell(tall, "D11").area)).toBe(`D11:E${area.bottom + 1}`);
  expect(cell(tall, "A10").area.bottom).toBe(area.bottom);
  expect(tall.rowHeights.every((height) => height <= 409)).toBe(true);
  const room = tall.rowHeights.slice(area.top, area.bottom + 1).reduce((sum, height) => sum + height, 0);
  expect(room).toBeGreaterThan(50 * 10.5);
});
