import { parseDocument } from "../../src/canonical/import";
import { movedTo, successorsOf } from "../../src/canonical/replaced";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { formForYear } from "../../src/live/new-sheets";
import { planFilledForm } from "../../src/layout/plan-form";
import { toValues } from "../../src/canonical/values";
import { assembleForms, readSheet } from "../../src/reader";
import { gridFromPlan, sheetRef } from "../support/grids";
import { smallForm } from "../support/small-form";
import { definitionProblems } from "../forms/problems";

/** The small form, of which a later office calls the name and the table otherwise and asks for no start. */
function later(change: Partial<FormDefinition> = {}): FormDefinition {
  const form = smallForm();
  const [sheet] = form.sheets;
  const text = JSON.stringify({ ...form, ...change })
    .replaceAll('"project.name"', '"plan.title"')
    .replaceAll('"indicators"', '"indicatorsMidTerm"')
    .replaceAll('"period.start"', '"plan.from"');
  if (!sheet) throw new Error("no sheet");
  return { ...(JSON.parse(text) as FormDefinition), id: "small-2026", replaces: "small-2024", renamed: RENAMED };
}
const RENAMED = { "project.name": "plan.title", indicators: "indicatorsMidTerm" };

const old = compile(smallForm());
const indicator = {
  level1: { code: "output", label: "产出" },
  level2: { code: "output.quantity", label: "数量" },
  name: "场次",
  target: { raw: "≥3场", kind: "quantity", comparator: "≥", value: "3", unit: "场" },
};
const document = {
  form: "small-2024",
  fiscalYear: 2025,
  printedUnit: "元",
  project: { name: "培训" },
  funds: { total: "5.00" },
  period: { start: "2025-01-01", end: "2026-12-31" },
  indicators: [indicator],
  emptyLevels: [],
} as const;
const file = JSON.stringify({ schema: "jixiao/1", forms: [document] });

test("a document of a replaced form that nobody knows is read as the one that replaces it; what has no place is named", () => {
  const form = compile(later());
  const parsed = parseDocument(file, [form]);
  expect(parsed).toEqual({
    ok: true,
    document: {
      schema: "jixiao/1",
      forms: [
        {
          form: "small-2026",
          fiscalYear: 2025,
          printedUnit: "元",
          plan: { title: "培训", from: null },
          funds: { total: "5.00" },
          period: { end: "2026-12-31" },
          indicatorsMidTerm: [indicator],
          emptyLevelsMidTerm: [],
        },
      ],
    },
    notices: ["form-replaced", "values-left-out"],
    leftOut: ["/forms/0/period/start"],
  });
});

test("it stays what it is where its own definition is known", () => {
  const parsed = parseDocument(file, [compile(later()), old]);
  expect(parsed.ok && parsed.document.forms.map(({ form }) => form)).toEqual(["small-2024"]);
});

test("columns move too, and what stands in one that is gone is named", () => {
  const form = smallForm();
  const [table] = form.sheets[0]?.blocks.filter((block) => block.kind === "table") ?? [];
  table?.columns.splice(2, 1, {
    key: "name",
    column: 2,
    heading: { id: "indicator", text: "三级" },
    value: { type: "text" },
  });
  const moved = movedTo(
    compile({
      ...form,
      id: "small-2026",
      replaces: "small-2024",
      renamed: { "indicators[].title": "indicators[].name" },
    }),
    {
      ...document,
      indicators: [
        { ...indicator, name: "旧", title: "场次" },
        { ...indicator, name: null, title: null },
      ],
    },
  );
  expect(moved.document["indicators"]).toMatchObject([{ name: "场次" }, { name: null }]);
  expect(moved.leftOut).toEqual(["/indicators/0/name"]);
});

test("next year's form is the one that replaces this year's, over as many steps as there are", () => {
  const second = compile(later());
  const third = compile({ ...later({ since: 2027 }), id: "small-2027", replaces: "small-2026", renamed: {} });
  expect(successorsOf([third, second, old], "small-2024")).toEqual([second, third]);
  const sheets = planFilledForm(old, toValues(old, document)).map((plan) =>
    readSheet(sheetRef(plan.name), gridFromPlan(plan), [old]),
  );
  const [reading] = assembleForms(sheets, [old]);
  if (!reading) throw new Error("one form is expected");
  const { plans } = formForYear(reading, 2026, [third, second, old]);
  const again = assembleForms(
    plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), [third])),
    [third],
  );
  expect(again.map(({ form, year }) => [form.id, year.value])).toEqual([["small-2027", 2026]]);
  expect(again[0]?.tables.get("indicatorsMidTerm")?.rows.map(({ cells }) => cells.get("name")?.value)).toEqual([
    { type: "text", text: "场次" },
  ]);
});

test.each<[string, Partial<FormDefinition>, string]>([
  ["itself", { replaces: "small-2026" }, "it replaces itself: `replaces` names the definition before it"],
  [
    "nothing",
    { replaces: undefined },
    "`renamed` says where values of another definition stand, and `replaces` names none",
  ],
  [
    "a place that is none",
    { renamed: { "a.b": "plan.name" } },
    "`renamed` puts a.b at plan.name, where nothing stands",
  ],
  [
    "a value in a column",
    { renamed: { "a.b": "indicatorsMidTerm[].name" } },
    "`renamed` puts a.b at indicatorsMidTerm[].name: one is a column and the other is not",
  ],
  [
    "two values at one place",
    { renamed: { a: "plan.title", b: "plan.title" } },
    "`renamed` puts two values at plan.title",
  ],
])("what replaces %s is refused", (_what, change, sentence) => {
  expect(definitionProblems({ ...later(), ...change })).toEqual([`form small-2026: ${sentence}`]);
});
