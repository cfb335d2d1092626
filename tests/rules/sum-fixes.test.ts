import { compile } from "../../src/forms/compile/compile";
import type { RelationDefinition } from "../../src/forms/language";
import { planFilledForm } from "../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../src/reader";
import { a1 } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import type { Finding } from "../../src/rules/finding";
import { addressOf, gridFromPlan, sheetRef, withCell, withTexts, type CellSketch } from "../support/grids";
import { pointed } from "../support/scored-form";
import { checkForm } from "../support/findings";

/** What one click may write into totals that are no money: points, and rates in percent. */

const POINTS: RelationDefinition = { left: "score.total", op: "=", right: { sum: "scores[].score" } };
const RATE: RelationDefinition = {
  left: "score.rate",
  op: "=",
  right: { quotient: ["funds.a", "funds.b"] },
  rounded: "as-printed",
};
const PART: RelationDefinition = {
  left: "score.total",
  op: "=",
  right: { product: ["score.rate", { constant: "0.1" }] },
};

/** Findings at relations and blanks, of a form with cells typed into it: by the label on the left. */
function found(
  relation: RelationDefinition,
  typed: Readonly<Record<string, CellSketch>>,
  change: (grid: Grid) => Grid = (grid) => grid,
): readonly Finding[] {
  const form = compile(pointed(relation));
  const scores = ["5", "10"].map((decimal) => new Map([["score", { type: "decimal" as const, decimal }]]));
  const tables = new Map([
    ["indicators", []],
    ["scores", scores],
  ]);
  const plans = planFilledForm(form, { year: 2026, unit: "元", span: null, fields: new Map(), tables });
  const sheets = plans.map((plan) => {
    const blank = gridFromPlan(plan);
    const grid = Object.entries(typed).reduce(
      (before, [label, sketch]) => withCell(before, rightOf(addressOf(before, label)), sketch),
      blank,
    );
    return readSheet(sheetRef(plan.name), change(grid), [form]);
  });
  return assembleForms(sheets, [form])
    .flatMap(checkForm)
    .filter(({ rule, field }) => /DIFFERS/.test(rule) || (rule === "FIELD-REQUIRED" && field !== "fiscalYear"));
}

function rightOf(address: string): string {
  return address.replace(/^[A-Z]/, (column) => String.fromCharCode(column.charCodeAt(0) + 1));
}

const AMOUNTS = { 甲: 431, 乙: 500 };
const shown = (value: number, text: string): CellSketch => ({ value, text, format: "0.00%" });

describe("a rate in percent is left to whoever types it: a number written there is shown a hundredfold", () => {
  test.each<[string, RelationDefinition, Readonly<Record<string, CellSketch>>, string, string]>([
    [
      "a number that is shown as a percentage",
      RATE,
      { ...AMOUNTS, 执行率: shown(0.861, "86.10%") },
      "RATE-DIFFERS",
      "86.20",
    ],
    ["one that is typed as it is", RATE, { ...AMOUNTS, 执行率: 86.1 }, "RATE-DIFFERS", "86.2"],
    ["a blank", RATE, { ...AMOUNTS, 执行率: { format: "0.00%" } }, "FIELD-REQUIRED", "86.2"],
    [
      "a formula that does not come out right",
      RATE,
      { ...AMOUNTS, 执行率: { value: 0.5, text: "50.00%", format: "0.00%", formula: "=B4/D5" } },
      "RATE-DIFFERS",
      "86.2",
    ],
    [
      "a formula over texts",
      RATE,
      { 甲: "431", 乙: "500", 执行率: { value: 0.5, text: "50.00%", format: "0.00%", formula: "=B4/D5" } },
      "RATE-DIFFERS",
      "86.2",
    ],
    ["a total of which one is a part", PART, { 总分: 8, 执行率: shown(0.862, "86.20%") }, "PRODUCT-DIFFERS", "8.62"],
  ])("%s", (_what, relation, typed, rule, expected) => {
    const findings = found(relation, typed);
    expect(
      findings.map((finding) => [finding.rule, Number(finding.expected), finding.fix, finding.texts ?? []]),
    ).toEqual([[rule, Number(expected), null, []]]);
  });
});

describe("a total of points is written where no unit is printed too", () => {
  const noUnit = (grid: Grid): Grid => withTexts(grid, (text) => (text === "总额（元）" ? "总额" : text));

  test.each<[string, CellSketch, string]>([
    ["a wrong one", 14, "SUM-DIFFERS"],
    ["a blank", null, "FIELD-REQUIRED"],
  ])("%s", (_what, typed, rule) => {
    const [finding, ...others] = found(POINTS, { 总分: typed }, noUnit);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule, fix: { kind: "fill-sum", writes: [{ number: "15" }] } });
    const [total, ...parts] = [...(finding?.fix?.writes.map(({ at }) => at) ?? []), ...(finding?.related ?? [])];
    expect([total, ...parts].map((cell) => cell && a1(cell.row, cell.column))).toEqual(["B6", "D11", "D12"]);
  });
});
