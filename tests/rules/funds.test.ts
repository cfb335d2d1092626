import { change, found, findingOf } from "../support/findings";
import { fieldCases } from "../support/field-cases";
import { type Typed } from "../support/readings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

describe("the sums of the single-sheet form", () => {
  fieldCases(WHOLE_CHONGMING, [
    { title: "a form whose sums hold has no findings", fields: {}, found: [] },
    {
      title: "a total that is not its parts' sum is found at the total",
      fields: { "funds.total": "3,080,000.00" },
      found: ["FUND-TOTAL-SUM declaration!C6"],
    },
    {
      title: "one cent is enough",
      fields: { "funds.totalOther": "70,000.01" },
      found: ["FUND-TOTAL-SUM declaration!C6"],
    },
    {
      title: "a blank part counts as 0",
      fields: { "funds.total": "3000000", "funds.totalOther": "" },
      found: [],
    },
    {
      title: "a total without any part is not their sum",
      fields: { "funds.totalFiscal": "", "funds.totalOther": "" },
      found: ["FUND-TOTAL-SUM declaration!C6"],
    },
    {
      title: "the annual amount has three parts",
      fields: { "funds.annualCarryOver": "" },
      found: ["FUND-ANNUAL-SUM declaration!E6"],
    },
    {
      title: "a part that is no number: only that is said",
      fields: { "funds.annualFiscal": "约二百万" },
      found: ["AMOUNT-UNREADABLE declaration!E7"],
    },
    {
      title: "a part with fractions of a cent: only that is said, if all is well to the cent",
      fields: { "funds.totalOther": "70,000.001" },
      found: ["AMOUNT-PRECISION declaration!C9"],
    },
    {
      title: "a part with fractions of a cent does not excuse a sum that is wrong to the cent",
      fields: { "funds.totalOther": "71,000.001" },
      found: ["FUND-TOTAL-SUM declaration!C6", "AMOUNT-PRECISION declaration!C9"],
    },
    {
      title: "more for the year than for the whole project",
      fields: {
        "funds.annual": "3,090,000.00",
        "funds.annualFiscal": "3,020,000.00",
      },
      found: ["FUND-ANNUAL-OVER-TOTAL declaration!E6"],
    },
    {
      title: "as much for the year as for the whole project",
      fields: {
        "funds.annual": "3,070,000.00",
        "funds.annualFiscal": "3,000,000.00",
      },
      found: [],
    },
    {
      title: "an annual amount with a digit too many is one finding: its sum",
      fields: { "funds.annual": "27,700,000.00" },
      found: ["FUND-ANNUAL-SUM declaration!E6"],
    },
  ]);
});

describe("a project within the fiscal year", () => {
  const withinYear = change(WHOLE_CHONGMING, {
    span: { from: 2023, to: 2023 },
    fields: { "period.end": "2023-12-31" },
  });

  fieldCases(withinYear, [
    {
      title: "has different totals: a warning at the total",
      fields: {},
      found: ["FUND-SINGLE-YEAR declaration!C6"],
    },
    {
      title: "has equal totals: nothing",
      fields: {
        "funds.total": "2,770,000.00",
        "funds.totalFiscal": "2,700,000.00",
      },
      found: [],
    },
    {
      title: "has more for the year than in total: the warning is behind the error",
      fields: {
        "funds.annual": "3,090,000.00",
        "funds.annualFiscal": "3,020,000.00",
      },
      found: ["FUND-ANNUAL-OVER-TOTAL declaration!E6"],
    },
    {
      title: "has an unreadable total: no verdict",
      fields: { "funds.total": "三百万左右" },
      found: ["AMOUNT-UNREADABLE declaration!C6"],
    },
  ]);

  test("a project of several years may ask for part of its total", () => {
    expect(found(WHOLE_CHONGMING)).toEqual([]);
  });

  test("a form that prints no year is asked for it, and not judged by it", () => {
    expect(found(change(withinYear, { year: null }))).toEqual(["FIELD-REQUIRED declaration!A2"]);
  });
});

describe("the fix of a sum", () => {
  test("writes the sum as a plain number", () => {
    const finding = findingOf(change(WHOLE_CHONGMING, { fields: { "funds.total": "1" } }), "FUND-TOTAL-SUM");
    expect(finding.fix).toEqual({
      kind: "fill-sum",
      writes: [{ at: finding.at, number: "3070000" }],
    });
  });

  test("writes it in the unit that the form prints", () => {
    const spec = change(WHOLE_CHONGMING, {
      unit: "万元",
      fields: {
        "funds.total": "1",
        "funds.totalFiscal": "300.5",
        "funds.totalOther": "7",
        "funds.annual": "0.5",
        "funds.annualFiscal": "0.5",
        "funds.annualCarryOver": "",
        "funds.annualOther": "",
      },
    });
    const finding = findingOf(spec, "FUND-TOTAL-SUM");
    expect(finding).toMatchObject({ observed: "1.00", expected: "307.50" });
    expect(finding.fix).toEqual({
      kind: "fill-sum",
      writes: [{ at: finding.at, number: "307.5" }],
    });
  });

  test("restores the inserted formula where the form keeps its totals as formulas", () => {
    const annual = {
      text: "2770000",
      formula: '=IF(COUNT(E7:E9)=0,"",SUM(E7:E9))',
    };
    const spec = change(WHOLE_CHONGMING, {
      fields: { "funds.total": "1", "funds.annual": annual },
    });
    const finding = findingOf(spec, "FUND-TOTAL-SUM");
    const formula = '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9))';
    expect(finding.fix).toEqual({
      kind: "restore-formula",
      writes: [{ at: finding.at, formula }],
    });
  });

  test("restores the formula over all rows of a table, blank ones too", () => {
    const annual = { text: "244800", formula: "=SUM(D14,D18)" };
    const spec = change(WHOLE_MINHANG, {
      fields: { breakdownTotal: "1", "funds.annual": annual },
    });
    const finding = findingOf(spec, "ITEM-SUM");
    const formula = '=IF(COUNT(F11:F13)=0,"",SUM(F11:F13))';
    expect(finding.fix).toEqual({
      kind: "restore-formula",
      writes: [{ at: finding.at, formula }],
    });
  });

  test("is not offered where the formula is there already", () => {
    const total = { text: "1", formula: '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9))' };
    expect(findingOf(change(WHOLE_CHONGMING, { fields: { "funds.total": total } }), "FUND-TOTAL-SUM").fix).toBeNull();
  });

  test("is not offered where label and amount share the cell", () => {
    const fields = { "funds.annual": { text: "1", inline: true as const } };
    expect(findingOf(change(WHOLE_MINHANG, { fields }), "FUND-ANNUAL-SUM").fix).toBeNull();
  });

  test("writes no formula over a part that states its own unit", () => {
    const annual = {
      text: "2770000",
      formula: '=IF(COUNT(E7:E9)=0,"",SUM(E7:E9))',
    };
    const fields = {
      "funds.total": "1",
      "funds.totalFiscal": "300万",
      "funds.annual": annual,
    };
    expect(findingOf(change(WHOLE_CHONGMING, { fields }), "FUND-TOTAL-SUM").fix).toMatchObject({ kind: "fill-sum" });
  });

  const items = (first: Typed, second: Typed) => ({
    tables: {
      breakdown: [
        { item: "慰问费", amount: first, unitPrice: "200.00", quantity: "1000" },
        { item: "印刷费", amount: second, unitPrice: "22.40", quantity: "2000" },
      ],
    },
  });

  test("restores the formula of an item where the other items have theirs", () => {
    const product = { text: "200000", formula: '=IF(COUNT(G11,I11)<2,"",ROUND(G11*I11,2))' };
    const finding = findingOf(change(WHOLE_MINHANG, items(product, "44000")), "ITEM-PRODUCT");
    const formula = '=IF(COUNT(G12,I12)<2,"",ROUND(G12*I12,2))';
    expect(finding.fix).toEqual({ kind: "restore-formula", writes: [{ at: finding.at, formula }] });
  });

  test("leaves a typed item amount that is wrong alone: the price may be", () => {
    expect(findingOf(change(WHOLE_MINHANG, items("200000", "44000")), "ITEM-PRODUCT").fix).toBeNull();
  });

  test("fills in a blank item amount", () => {
    const finding = findingOf(change(WHOLE_MINHANG, items("200000", "")), "FIELD-REQUIRED");
    expect(finding.fix).toEqual({ kind: "fill-sum", writes: [{ at: finding.at, number: "44800" }] });
  });
});
