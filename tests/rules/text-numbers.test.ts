import { findingText } from "../../src/messages";
import { change, findingOf } from "../support/findings";
import type { Typed } from "../support/readings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";
import { DECLARATION, typed } from "../reader/forms-at-hand";
import { field, onlyForm } from "../reader/summary";

/** Amounts that are stored as texts: read as what they say, and passed over by every formula. */

const asText = (text: string): Typed => ({ text, stored: "text" });
const TOTAL_FORMULA = '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9))';
const ANNUAL: Typed = { text: "2770000", formula: '=IF(COUNT(E7:E9)=0,"",SUM(E7:E9))' };
const chongming = (fields: Readonly<Record<string, Typed>>) =>
  change(WHOLE_CHONGMING, { fields: { "funds.annual": ANNUAL, ...fields } });

test.each([
  [3070000, "number"],
  ["3,070,000.00", "text"],
  [{ value: 3070000, text: "3070000", formula: "=C7+C9" }, "number"],
  [{ value: "3070000", text: "3070000", formula: '=TEXT(C7,"0")' }, "text"],
  [{ value: "", text: "", formula: '=IF(C7="","",C7)' }, "nothing"],
  [{ value: null, text: "", formula: "=C7" }, "nothing"],
  [{ value: true, text: "TRUE" }, "truth"],
  [null, "nothing"],
])("the reading says of %j that %s is stored", (sketch, stored) => {
  expect(field(onlyForm(typed(DECLARATION, { C6: sketch })), "funds.total").stored).toBe(stored);
});

describe("a total over texts, in a form that keeps its totals as formulas", () => {
  test("is offered as a number: a formula would come to nothing", () => {
    const spec = chongming({ "funds.total": "99", "funds.totalFiscal": asText("3,000,000.00") });
    const finding = findingOf(spec, "FUND-TOTAL-SUM");
    expect(finding.fix).toEqual({ kind: "fill-sum", writes: [{ at: finding.at, number: "3070000" }] });
    expect(finding.texts).toMatchObject([{ row: 6, column: 2 }]);
    expect(findingText(finding, "zh-CN").sentence).toContain("C7 的数字是以文本存储的");
    expect(findingText(finding, "en-US").sentence).toContain("The number in C7 is stored as text");
  });

  test("that is blank too", () => {
    const spec = chongming({ "funds.total": "", "funds.totalFiscal": asText("3000000") });
    const finding = findingOf(spec, "FIELD-REQUIRED");
    expect(finding.fix).toEqual({ kind: "fill-sum", writes: [{ at: finding.at, number: "3070000" }] });
  });

  test("that is its formula keeps it: the texts are offered as numbers", () => {
    const total = { text: "0", formula: TOTAL_FORMULA };
    const spec = chongming({ "funds.total": total, "funds.totalFiscal": asText(" 3,070,000.00 ") });
    const finding = findingOf(spec, "FUND-TOTAL-SUM");
    const [at] = finding.texts ?? [];
    expect(finding.fix).toEqual({ kind: "text-to-number", writes: [{ at, number: "3070000" }] });
  });

  test.each<[string, Typed, Typed]>([
    ["a text in a unit of its own", { text: "0", formula: TOTAL_FORMULA }, asText("307万")],
    [
      "a text that a formula makes",
      { text: "0", formula: TOTAL_FORMULA },
      { text: "3070000", formula: '=TEXT(A1,"0")', stored: "text" },
    ],
    ["a formula that is not the form's own", { text: "0", formula: "=C7*1" }, asText("3070000")],
  ])("nothing is certain over %s", (_, total, part) => {
    const spec = chongming({ "funds.total": total, "funds.totalFiscal": part });
    expect(findingOf(spec, "FUND-TOTAL-SUM").fix).toBeNull();
  });

  test("over numbers alone its formula is restored as ever, and nothing is said of texts", () => {
    const finding = findingOf(chongming({ "funds.total": "99" }), "FUND-TOTAL-SUM");
    expect(finding.fix).toEqual({ kind: "restore-formula", writes: [{ at: finding.at, formula: TOTAL_FORMULA }] });
    expect(finding).not.toHaveProperty("texts");
  });

  test("texts that add up to nothing count for nothing in no formula either", () => {
    const spec = chongming({ "funds.total": "99", "funds.totalOther": asText("0.00") });
    expect(findingOf(spec, "FUND-TOTAL-SUM").fix).toMatchObject({ kind: "fill-sum" });
  });
});

describe("an item over texts, where the others have their formulas", () => {
  const product = { text: "200000", formula: '=IF(COUNT(G11,I11)<2,"",ROUND(G11*I11,2))' };
  const items = (second: Readonly<Record<string, Typed>>) =>
    change(WHOLE_MINHANG, {
      tables: {
        breakdown: [
          { item: "慰问费", amount: product, unitPrice: "200.00", quantity: "1000" },
          { item: "印刷费", unitPrice: "22.40", quantity: "2000", ...second },
        ],
      },
    });

  test.each<[string, Readonly<Record<string, Typed>>]>([
    ["the price", { unitPrice: asText("22.40") }],
    ["the quantity", { quantity: asText("2000") }],
  ])("%s: a blank amount is offered as a number", (_, second) => {
    const finding = findingOf(items(second), "FIELD-REQUIRED");
    expect(finding.fix).toEqual({ kind: "fill-sum", writes: [{ at: finding.at, number: "44800" }] });
  });

  test("a wrong amount is not written over", () => {
    expect(findingOf(items({ amount: "5", quantity: asText("2000") }), "ITEM-PRODUCT").fix).toBeNull();
  });

  test("both, under the formula: they are offered as numbers", () => {
    const amount = { text: "0", formula: '=IF(COUNT(G12,I12)<2,"",ROUND(G12*I12,2))' };
    const finding = findingOf(items({ amount, unitPrice: asText("22.40"), quantity: asText("2000") }), "ITEM-PRODUCT");
    expect(finding.fix).toMatchObject({ kind: "text-to-number", writes: [{ number: "22.4" }, { number: "2000" }] });
  });

  test("their column: the total is offered as a number", () => {
    const second = { amount: asText("44,800.00") };
    const spec = change(items(second), { fields: { breakdownTotal: "1" } });
    expect(findingOf(spec, "ITEM-SUM").fix).toMatchObject({ kind: "fill-sum", writes: [{ number: "244800" }] });
  });
});
