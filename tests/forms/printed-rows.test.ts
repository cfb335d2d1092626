import { canonicalJson } from "../../src/canonical/bytes";
import { toFormDocument } from "../../src/canonical/document";
import { toValues } from "../../src/canonical/values";
import type { JsonObject } from "../../src/core/json";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import type { SheetPlan } from "../../src/layout/plan";
import { checkForm } from "../support/findings";
import { readBack } from "../support/read-back";
import { smallForm } from "../support/small-form";
import { definitionProblems } from "./problems";

/** Indicators that the office prints itself, with the units of their targets. */

type Table = Extract<FormDefinition["sheets"][number]["blocks"][number], { kind: "table" }>;

function withPrinted(printedRows: Table["printedRows"]): FormDefinition {
  const form = smallForm();
  for (const block of form.sheets[0]?.blocks ?? []) {
    if (block.kind !== "table") continue;
    Object.assign(block, { printedRows, blankRows: { "output.quantity": 3 } });
  }
  return form;
}

const PRINTED: Table["printedRows"] = [
  { under: "output.quantity", texts: { name: "培训人次", target: "人次" } },
  { under: "output.quantity", texts: { name: "覆盖率", target: "%" } },
];
const form = compile(withPrinted(PRINTED));
const texts = (plans: readonly SheetPlan[]) =>
  plans[0]?.cells.flatMap(({ row, column, content }) =>
    row >= 5 && column >= 2 && content.kind === "text" ? [content.text] : [],
  );
const blank = () => readBack(form, planForm(form, { fiscalYear: 2026 }));

test("they are printed in a blank form, which is blank all the same", () => {
  expect(definitionProblems(withPrinted(PRINTED))).toEqual([]);
  expect(texts(planForm(form, { fiscalYear: 2026 }))).toEqual(["培训人次", "人次", "覆盖率", "%"]);
  const read = blank();
  expect(read.blank).toBe(true);
  expect(toFormDocument(read)).toMatchObject({ indicators: [], emptyLevels: ["output.quantity"] });
  expect(checkForm(read)).toEqual([]);
  expect(read.parts.flatMap(({ unclaimed = [] }) => unclaimed)).toEqual([]);
});

const target: JsonObject = { raw: "90人次", kind: "quantity", comparator: null, value: "90", unit: "人次" };
const indicator = (name: string): JsonObject => ({
  level1: { code: "output", label: "产出" },
  level2: { code: "output.quantity", label: "数量" },
  name,
  target,
});

test("one that has a target is an indicator; the others are printed again beside it", () => {
  const document = { ...toFormDocument(blank()), indicators: [indicator("培训人次")], emptyLevels: [] };
  const plans = planFilledForm(form, toValues(form, document));
  expect(texts(plans)).toEqual(["培训人次", "90人次", "覆盖率", "%"]);
  const read = readBack(form, plans);
  expect(canonicalJson(toFormDocument(read))).toBe(canonicalJson(document));
  expect(checkForm(read).filter(({ rule }) => rule.startsWith("ROW-"))).toEqual([]);
});

test("a unit alone is no target", () => {
  const [plan] = planForm(form, { fiscalYear: 2026 });
  if (!plan) throw new Error("a sheet is expected");
  const cells = plan.cells.map((cell) =>
    cell.content.kind === "text" && cell.content.text === "覆盖率"
      ? { ...cell, content: { kind: "text", text: "另一指标" } as const }
      : cell,
  );
  const found = checkForm(readBack(form, [{ ...plan, cells }]));
  expect(found.map(({ rule }) => rule)).toContain("ROW-NO-TARGET");
});

test.each<[string, Table["printedRows"], string]>([
  [
    "of a column that is none",
    [{ under: "output.quantity", texts: { unit: "人次" } }],
    "form small-2024: sheet main: the table indicators names in `printedRows` the column unit, which does not exist or is neither text nor target",
  ],
  [
    "where no row is printed",
    [{ texts: { name: "培训人次" } }],
    'form small-2024: sheet main: the table indicators has in `printedRows` 1 rows under "" where `blankRows` prints 0',
  ],
])("printed words %s are named", (_what, rows, problem) => {
  expect(definitionProblems(withPrinted(rows))).toEqual([problem]);
});
