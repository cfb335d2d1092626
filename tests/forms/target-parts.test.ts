import { canonicalJson } from "../../src/canonical/bytes";
import { toFormDocument } from "../../src/canonical/document";
import { toValues } from "../../src/canonical/values";
import type { JsonObject } from "../../src/core/json";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { checkForm } from "../support/findings";
import { readBack } from "../support/read-back";
import { smallForm } from "../support/small-form";
import { definitionProblems } from "./problems";

/** Targets with a cell each for comparator, value and unit are one target in the JSON, and one for the rules. */

type Table = Extract<FormDefinition["sheets"][number]["blocks"][number], { kind: "table" }>;

function inParts(change: Partial<Table["columns"][number]> = {}): FormDefinition {
  const form = smallForm();
  const [sheet] = form.sheets;
  sheet?.columns.push(8, 8);
  for (const block of sheet?.blocks ?? []) {
    if (block.kind === "rows") block.rows[0]?.cells.push({ kind: "filler", column: 4, span: 2 });
    if (block.kind === "rows") block.rows[1]?.cells.push({ kind: "filler", column: 4, span: 2 });
    if (block.kind !== "table") continue;
    block.columns.splice(3, 1, {
      key: "target",
      column: 3,
      span: 3,
      parts: [
        { part: "comparator", column: 3, heading: { id: "comparator", text: "指标性质" } },
        { part: "value", column: 4, heading: { id: "target", text: "指标值" } },
        { part: "unit", column: 5, heading: { id: "unit", text: "度量单位" } },
      ],
      value: { type: "target" },
      ...change,
    });
  }
  return form;
}

const form = compile(inParts());
const OUTPUT = { code: "output", label: "产出" };
const QUANTITY = { code: "output.quantity", label: "数量" };
const indicator = (name: string | null, target: JsonObject | null): JsonObject => ({
  level1: OUTPUT,
  level2: QUANTITY,
  name,
  target,
});
const percent = { raw: "≥90%", kind: "quantity", comparator: "≥", value: "90", unit: "%" };
const blankDocument = () => toFormDocument(readBack(form, planForm(form, { fiscalYear: 2026 })));

test("it hangs together, and is blank until something is typed", () => {
  expect(definitionProblems(inParts())).toEqual([]);
  expect(readBack(form, planForm(form, { fiscalYear: 2026 })).blank).toBe(true);
});

test("what is put there comes back byte for byte, each in its cell", () => {
  const document = {
    ...blankDocument(),
    indicators: [
      indicator("覆盖率", percent),
      indicator("环境", { raw: "改善", kind: "qualitative" }),
      indicator("时间", { raw: "2026年11月前", kind: "deadline", comparator: "≤", due: "2026-11" }),
    ],
    emptyLevels: [],
  };
  const plans = planFilledForm(form, toValues(form, document));
  const typed = plans[0]?.cells.flatMap(({ row, column, content }) =>
    row > 4 && column > 2 && content.kind === "text" ? [content.text] : [],
  );
  expect(typed).toEqual(["≥", "90", "%", "定性", "改善", "2026年11月前"]);
  expect(canonicalJson(toFormDocument(readBack(form, plans)))).toBe(canonicalJson(document));
});

test("the rules see one target, and mark it at its value", () => {
  const document = { ...blankDocument(), indicators: [indicator("覆盖率", null), indicator(null, percent)] };
  const found = checkForm(readBack(form, planFilledForm(form, toValues(form, document))));
  const rows = found.filter(({ rule }) => rule.startsWith("ROW-")).map(({ rule, at }) => [rule, at.column]);
  expect(rows).toEqual([
    ["ROW-NO-TARGET", 4],
    ["ROW-NO-NAME", 2],
  ]);
});

test("the sheet itself marks a missing target at its value, and offers the signs", () => {
  const [plan] = planForm(form, { fiscalYear: 2026 });
  const mark = plan?.conditionalFormats.find(({ rule }) => rule === "ROW-NO-TARGET");
  expect(mark?.areas.map(({ left, right }) => [left, right])).toEqual([[4, 4]]);
  const lists = plan?.validations.flatMap(({ area, rule }) => (rule.kind === "list" ? [[area.left, rule.values]] : []));
  expect(lists).toEqual([[3, ["≥", "≤", "=", ">", "<", "定性"]]]);
});

test.each<[string, Partial<Table["columns"][number]>]>([
  ["narrower than their column", { span: 4 }],
  ["of what is no target", { value: { type: "text" } }],
  ["with a heading besides", { heading: { id: "twice", text: "指标值" } }],
])("parts %s are named", (_what, change) => {
  expect(definitionProblems(inParts(change)).join("\n")).toContain(
    "the parts of column target must fill it from left to right",
  );
});
