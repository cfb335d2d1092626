import { money } from "../../src/core/number/money";
import { compile } from "../../src/forms/compile/compile";
import { planFilledForm } from "../../src/layout/plan-form";
import type { FormValues } from "../../src/layout/values";
import { pointed } from "../support/scored-form";

/**
 * A rate in percent that is worked out: its cell has a percent format, which shows what is stored a hundredfold, so a
 * hundredth is stored, by formula and by number alike.
 */

const FORM = compile(
  pointed({
    left: "score.rate",
    op: "=",
    right: { quotient: ["funds.a", "funds.b"] },
    rounded: 1,
  }),
);

function rateCell(rate: string | null) {
  const fields: FormValues["fields"] = new Map([
    ["funds.a", { type: "money", amount: money("431") }],
    ["funds.b", { type: "money", amount: money("500") }],
    ...(rate === null ? [] : [["score.rate", { type: "decimal", decimal: rate }] as const]),
  ]);
  const tables: FormValues["tables"] = new Map([
    ["indicators", []],
    ["scores", []],
  ]);
  const plans = planFilledForm(FORM, { year: 2026, unit: "元", span: null, fields, tables });
  const cells = plans.flatMap((plan) => plan.cells).filter(({ style }) => style.numberFormat.endsWith("%"));
  return cells.map(({ content }) => content);
}

const FORMULA = expect.stringMatching(/^=IF\(OR\(COUNT\(\w+,\w+\)<2,\w+=0\),"",ROUND\(\w+\/\w+,3\)\)$/);

test.each([
  ["that comes out is a formula with what it gives", "86.2", { kind: "formula", formula: FORMULA, cached: "0.862" }],
  ["that does not is the number that was stated", "86.1", { kind: "number", number: "0.861" }],
])("a rate %s", (_what, rate, content) => {
  expect(rateCell(rate)).toEqual([content]);
});
