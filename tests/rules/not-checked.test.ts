import { checkedOf, notCheckedOf } from "../../src/rules";
import { change } from "../support/findings";
import { addressOf, readingOf, type FormSpec } from "../support/readings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

/** Checks that could not run, and why: never left out in silence. */

function notChecked(spec: FormSpec): readonly string[] {
  return notCheckedOf(checkedOf(readingOf(spec))).map(({ rule, form, why, cells }) => {
    expect(form).toBe(spec.form);
    return [rule, why, ...cells.map(addressOf)].join(" ");
  });
}

test("a form of which all can be told was checked for everything", () => {
  expect([...notChecked(WHOLE_CHONGMING), ...notChecked(WHOLE_MINHANG)]).toEqual([]);
});

test("a form without any input waits for no check", () => {
  const spec = change(WHOLE_CHONGMING, { fields: { "funds.total": "若干" }, blank: true });
  expect(notChecked(spec)).toEqual([]);
});

test.each<[string, FormSpec, readonly string[]]>([
  [
    "an amount that is no number: the sums that it is part of, and what asks for the total",
    change(WHOLE_CHONGMING, { fields: { "funds.total": "约五百万" } }),
    [
      "FUND-TOTAL-SUM unreadable declaration!C6",
      "FUND-ANNUAL-OVER-TOTAL unreadable declaration!C6",
      "COST-OVER-BUDGET unreadable declaration!C6",
      "UNIT-COST-QUANTITY unreadable declaration!C6",
      "TEXT-AMOUNT-DIFFERS unreadable declaration!C6",
    ],
  ],
  [
    "a formula without a result",
    change(WHOLE_CHONGMING, { fields: { "funds.totalOther": { text: "", formula: "=A1", noResult: true } } }),
    ["FUND-TOTAL-SUM no-result declaration!C9"],
  ],
  [
    "a day that is no date",
    change(WHOLE_CHONGMING, { fields: { "period.end": "2023年2月30日" } }),
    [
      "DATE-ORDER unreadable declaration!D5",
      "TIME-AFTER-END unreadable declaration!D5",
      "FUND-SINGLE-YEAR unreadable declaration!D5",
      "YEAR-OUTSIDE unreadable declaration!D5",
      "YEAR-SPAN unreadable declaration!D5",
      "TIME-VAGUE unreadable declaration!D5",
      "TIME-BEFORE-START unreadable declaration!D5",
      "GOAL-COPIED unreadable declaration!D5",
      "GOAL-REPEATED unreadable declaration!D5",
    ],
  ],
  [
    "a part of a part: both sums wait for the same cell",
    change(WHOLE_MINHANG, { fields: { "funds.annualFiscal": "", "funds.annualFiscalGranted": "约二十万" } }),
    ["FUND-ANNUAL-SUM unreadable overview!D15", "FUND-FISCAL-SUM unreadable overview!D15"],
  ],
  [
    "several items: one entry for a rule and a reason",
    change(WHOLE_MINHANG, {
      tables: {
        breakdown: ["若干", "一批", "-1"].map((quantity) => ({
          item: "慰问费",
          amount: "1",
          unitPrice: "1",
          quantity,
        })),
      },
    }),
    ["ITEM-PRODUCT unreadable targets!I11 targets!I12", "ITEM-PRODUCT negative targets!I13"],
  ],
  ["a sheet that is missing", change(WHOLE_MINHANG, { missingSheets: ["safeguards"] }), []],
])("%s", (_what, spec, expected) => expect(notChecked(spec)).toEqual(expected));

test("a lost heading keeps all that looks at the rows of indicators from running", () => {
  const all = notChecked(change(WHOLE_CHONGMING, { missingLabels: { "indicator-target": false } }));
  expect(all).toEqual(
    expect.arrayContaining(["ROW-NO-TARGET not-found", "MISFILED not-found", "COST-DIRECTION not-found"]),
  );
  expect(all).not.toContain("FUND-TOTAL-SUM not-found");
});

test("without a printed unit no sum of money is judged", () => {
  const all = notChecked(change(WHOLE_CHONGMING, { unit: null }));
  expect(all.filter((entry) => entry.startsWith("FUND-"))).toEqual([
    expect.stringContaining("FUND-TOTAL-SUM unit-unknown declaration!C6"),
    expect.stringContaining("FUND-ANNUAL-SUM unit-unknown"),
    expect.stringContaining("FUND-ANNUAL-OVER-TOTAL unit-unknown"),
  ]);
});
