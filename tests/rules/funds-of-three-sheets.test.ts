import { change, found, findingOf } from "../support/findings";
import { fieldCases } from "../support/field-cases";
import { addressOf } from "../support/readings";
import { WHOLE_MINHANG } from "../support/whole-forms";

describe("the sums of the three-sheet form", () => {
  fieldCases(WHOLE_MINHANG, [
    { title: "a form whose sums hold has no findings", fields: {}, found: [] },
    {
      title: "the appropriation is its three items",
      fields: { "funds.annualFiscalGranted": "1000" },
      found: ["FUND-FISCAL-SUM overview!D14"],
    },
    {
      title: "a wrong appropriation is one finding, though the annual budget rests on it",
      fields: { "funds.annualFiscal": "204000" },
      found: ["FUND-FISCAL-SUM overview!D14"],
    },
    {
      title: "two independent mistakes are two findings",
      fields: { "funds.annualFiscal": "204000", "funds.annualOther": "50000" },
      found: ["FUND-ANNUAL-SUM overview!D13", "FUND-FISCAL-SUM overview!D14"],
    },
    {
      title: "the annual budget may not exceed the total",
      fields: { "funds.total": "240000" },
      found: ["FUND-ANNUAL-OVER-TOTAL overview!D13"],
    },
    {
      title: "the annual budget is not judged by an appropriation whose own items cannot be read",
      fields: { "funds.annualFiscal": "", "funds.annualFiscalGranted": "约二十万" },
      found: ["AMOUNT-UNREADABLE overview!D15"],
    },
    {
      title: "the item total is the items' sum",
      fields: { breakdownTotal: "244000" },
      found: ["ITEM-SUM targets!F14"],
    },
  ]);

  test("the breakdown comes to the annual budget", () => {
    const items = WHOLE_MINHANG.tables?.breakdown ?? [];
    const tables = { breakdown: items.slice(0, 1) };
    const spec = change(WHOLE_MINHANG, {
      tables,
      fields: { breakdownTotal: "200000" },
    });
    const finding = findingOf(spec, "ITEM-TOTAL-ANNUAL");
    expect(addressOf(finding.at)).toBe("targets!F12");
    expect(finding).toMatchObject({
      observed: "200,000.00",
      expected: "244,800.00",
      field: "breakdownTotal",
    });
    expect(finding.related.map(addressOf)).toEqual(["overview!D13"]);
  });

  const items = (amount: string, quantity: string) => ({
    breakdown: [
      {
        item: "慰问费",
        amount: "200000.00",
        unitPrice: "200.00",
        quantity: "1000",
      },
      { item: "印刷费", amount, unitPrice: "22.40", quantity },
    ],
  });

  test.each([
    {
      title: "an item that is price times quantity",
      amount: "44800",
      quantity: "2000",
      expected: [],
    },
    {
      title: "an item that is not: one finding, though the item total rests on it",
      amount: "44000",
      quantity: "2000",
      expected: ["ITEM-PRODUCT targets!F12"],
    },
    {
      title: "an item without a quantity is not judged",
      amount: "44800",
      quantity: "",
      expected: [],
    },
    {
      title: "a quantity that is no number: only that is said",
      amount: "44800",
      quantity: "若干",
      expected: ["AMOUNT-UNREADABLE targets!I12"],
    },
    {
      title: "the same where the amount is still to be worked out from it: what the items come to cannot be told",
      amount: "",
      quantity: "若干",
      expected: ["AMOUNT-UNREADABLE targets!I12"],
    },
    {
      title: "an item without its amount is to be filled in",
      amount: "",
      quantity: "2000",
      expected: ["FIELD-REQUIRED targets!F12"],
    },
  ])("$title", ({ amount, quantity, expected }) => {
    expect(found(change(WHOLE_MINHANG, { tables: items(amount, quantity) }))).toEqual(expected);
  });

  test("price times quantity is held to the cent", () => {
    const tables = {
      breakdown: [
        {
          item: "资料",
          amount: "33.33",
          unitPrice: "11.11",
          quantity: "3.0003",
        },
      ],
    };
    const fields = {
      breakdownTotal: "33.33",
      "funds.annual": "",
      "funds.annualFiscal": "",
      "funds.total": "50",
    };
    expect(found(change(WHOLE_MINHANG, { tables, fields }))).not.toContain("ITEM-PRODUCT targets!F11");
  });

  test("what a sum finding says: both amounts with separators, and the cells of its parts", () => {
    const finding = findingOf(change(WHOLE_MINHANG, { fields: { "funds.annual": "244900" } }), "FUND-ANNUAL-SUM");
    expect(finding).toMatchObject({
      severity: "error",
      form: "minhang-2019",
      field: "funds.annual",
      subject: "二、当年预算",
      observed: "244,900.00",
      expected: "244,800.00",
    });
    expect(finding.related.map(addressOf)).toEqual(["overview!D14", "overview!D18"]);
  });
});
