import { change, findingOf, found } from "../support/findings";
import { addressOf, type FormSpec } from "../support/readings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

/** Amounts in 元 beside amounts in 万元. */

function funds(base: FormSpec, fields: Readonly<Record<string, string>>): FormSpec {
  return change(base, { fields });
}

describe("one sheet", () => {
  test("a total ten thousand times its parts: the sum is wrong, and this says why", () => {
    const spec = funds(WHOLE_CHONGMING, { "funds.total": "307" });
    expect(found(spec)).toEqual(["FUND-TOTAL-SUM declaration!C6", "UNIT-MIXED declaration!C6"]);
    const finding = findingOf(spec, "UNIT-MIXED");
    expect([finding.observed, finding.expected]).toEqual(["307.00", "3,070,000.00"]);
    expect(finding.related.map(addressOf)).toEqual(["declaration!C7", "declaration!C9"]);
  });

  test("rounded to 万元", () => {
    const spec = funds(WHOLE_CHONGMING, {
      "funds.total": "30,700,000,000",
      "funds.totalFiscal": "3,000,000",
      "funds.totalOther": "70,123",
    });
    expect(found(spec)).toContain("UNIT-MIXED declaration!C6");
  });

  test("one part in the other unit is named, not the sum", () => {
    const finding = findingOf(funds(WHOLE_CHONGMING, { "funds.totalOther": "7" }), "UNIT-MIXED");
    expect([finding.subject, finding.observed, finding.expected]).toEqual(["其他资金", "7.00", "70,000.00"]);
  });

  test("a year in 元 and a whole in 万元 of a project of one year are said once, for both relations", () => {
    const spec = {
      ...funds(WHOLE_CHONGMING, {
        "period.end": "2023-12-31",
        "funds.total": "277",
        "funds.totalFiscal": "277",
        "funds.totalOther": "",
      }),
      span: { from: 2023, to: 2023 },
    };
    expect(found(spec)).toEqual(["FUND-ANNUAL-OVER-TOTAL declaration!E6", "UNIT-MIXED declaration!E6"]);
  });

  test("FUND-SINGLE-YEAR gives way to it", () => {
    const spec = {
      ...funds(WHOLE_CHONGMING, {
        "period.end": "2023-12-31",
        "funds.annual": "307",
        "funds.annualFiscal": "307",
        "funds.annualCarryOver": "",
        "funds.annualOther": "",
      }),
      span: { from: 2023, to: 2023 },
    };
    expect(found(spec)).toEqual(["UNIT-MIXED declaration!C6"]);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["a hundredth missing", { "funds.total": "30,700" }],
    ["a digit too few", { "funds.total": "307,000" }],
    ["nothing", { "funds.total": "0" }],
    [
      "a year far below the whole of several",
      { "funds.annual": "307", "funds.annualFiscal": "307", "funds.annualCarryOver": "", "funds.annualOther": "" },
    ],
  ])("not %s", (_title, fields) => {
    expect(found(funds(WHOLE_CHONGMING, fields)).filter((each) => each.startsWith("UNIT-MIXED"))).toEqual([]);
  });
});

test("three sheets: the items in 万元, the year in 元", () => {
  const spec = change(WHOLE_MINHANG, {
    fields: { breakdownTotal: "24.48" },
    tables: { breakdown: [{ item: "慰问费", amount: "24.48", unitPrice: "24.48", quantity: "1" }] },
  });
  expect(found(spec)).toEqual(["ITEM-TOTAL-ANNUAL targets!F12", "UNIT-MIXED targets!F12"]);
});

test("a price and an amount may differ by any number of things", () => {
  const items = [
    { item: "慰问费", amount: "24.48", unitPrice: "24.48", quantity: "10000" },
    { item: "印刷费", amount: "244775.52", unitPrice: "244775.52", quantity: "1" },
  ];
  expect(found(change(WHOLE_MINHANG, { tables: { breakdown: items } }))).toEqual(["ITEM-PRODUCT targets!F11"]);
});
