import { compile } from "../../src/forms/compile/compile";
import { nextYear } from "../../src/canonical/new-year";
import { toFormDocument } from "../../src/canonical/document";
import { planFilledForm } from "../../src/layout/plan-form";
import { money } from "../../src/core/number/money";
import { assembleForms, readSheet } from "../../src/reader";
import type { Content } from "../../src/values/content";
import { gridFromPlan, sheetRef } from "../support/grids";
import { smallForm } from "../support/small-form";
import { checkForm } from "../support/findings";

/** A form that prints when its project starts and ends in one cell: what asks for either day takes it from there. */
const definition = smallForm();
const rows = definition.sheets[0]?.blocks.find((block) => block.kind === "rows");
rows?.rows.splice(1, 1, {
  cells: [
    { kind: "label", column: 0, label: { id: "period", text: "起止时间" } },
    { kind: "field", column: 1, span: 1, field: { path: "period", value: { type: "period" } } },
    { kind: "label", column: 2, label: { id: "annual", text: "当年" } },
    { kind: "field", column: 3, field: { path: "funds.annual", value: { type: "money" } } },
  ],
});
Object.assign(definition.roles, { start: "period", end: "period", annual: "funds.annual" });
definition.relations.push({ left: "funds.total", op: "=", right: "funds.annual", when: "single-year" });
const form = compile(definition);

function read(typed: string) {
  const fields = new Map<string, Content>([
    ["project.name", { type: "text", text: "培训" }],
    ["funds.total", { type: "money", amount: money("3") }],
    ["funds.annual", { type: "money", amount: money("2") }],
    ["period", { type: "text", text: typed }],
  ]);
  const plans = planFilledForm(form, { year: 2026, unit: "元", span: null, fields, tables: new Map() });
  const sheets = plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), [form]));
  const [reading] = assembleForms(sheets, [form]);
  if (!reading) throw new Error("one form is expected");
  return reading;
}

test.each<[string, readonly string[]]>([
  ["2025年1月至2027年12月", []],
  ["2026年1月至2026年12月", ["FUND-SINGLE-YEAR"]],
  ["2026年度", ["FUND-SINGLE-YEAR"]],
  ["2024年1月至2025年12月", ["YEAR-OUTSIDE"]],
  ["2027年1月至2025年12月", ["DATE-ORDER"]],
  ["2027年1月起", []],
  ["三年", ["DATE-UNREADABLE"]],
])("%s is judged by its first and last day", (typed, found) => {
  const rules = checkForm(read(typed)).map(({ rule }) => rule);
  expect(rules.filter((rule) => /DATE|YEAR/.test(rule))).toEqual(found);
});

test.each([
  ["2025年1月至2027年12月", true],
  ["2025年1月至2026年12月", false],
])("a project of %s runs on into the next year: %s", (typed, runsOn) => {
  const document = toFormDocument(read(typed));
  expect(nextYear(form, document, 2027).fields.has("period")).toBe(runsOn);
});
