import { toDocument } from "../../src/canonical/document";
import { parseDocument } from "../../src/canonical/import";
import { movedTo } from "../../src/canonical/replaced";
import { canonicalJson } from "../../src/canonical/bytes";
import { plansOf } from "../../src/canonical/plans";
import type { JsonObject } from "../../src/core/json";
import { chongming2023 } from "../../src/forms/chongming-2023";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { shanghai2026 } from "../../src/forms/shanghai-2026";
import { formForYear } from "../../src/live/new-sheets";
import { assembleForms, readSheet } from "../../src/reader";
import { gridFromPlan, sheetRef } from "../support/grids";
import { sampleDocument } from "../support/sample-files";
import { smallForm } from "../support/small-form";
import { definitionProblems } from "../forms/problems";

/** Shanghai's form of 2026, as what took the place of an earlier one: the cost is a first level, 项目类别 is 项目性质. */
const later: FormDefinition = {
  ...shanghai2026,
  id: "office-2026",
  replaces: "chongming-2023",
  renamed: { "project.category": "project.nature" },
  recoded: {
    levels: { "output.cost": "cost.economic" },
    options: { "project.nature": { recurring: "phased" } },
  },
};
const office = compile(later);

const COST = {
  level1: { code: "output", label: "产出指标" },
  level2: { code: "output.cost", label: "成本指标" },
  name: "每户走访成本",
  target: { raw: "≤50元", kind: "quantity", comparator: "≤", value: "50", unit: "元" },
} as const;

/** The sample of the earlier form, with an indicator of its cost. */
function former(): JsonObject {
  const { forms, ...head } = sampleDocument("chongming-2023") as { forms: [JsonObject & { indicators: JsonObject[] }] };
  const [form] = forms;
  return {
    ...head,
    forms: [{ ...form, indicators: [COST, ...form.indicators], emptyLevels: ["benefit.economic", "output.cost"] }],
  };
}

function imported() {
  const parsed = parseDocument(JSON.stringify(former()), [office]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

test("levels and choices go by the codes that the later definition names, with its words", () => {
  const { document, leftOut } = imported();
  const [form] = document.forms;
  const [first, second] = form?.["indicators"] as readonly JsonObject[];
  expect(first).toEqual({
    ...COST,
    level1: { code: "cost", label: "成本指标" },
    level2: { code: "cost.economic", label: "经济成本指标" },
  });
  expect(second).toMatchObject({ level1: { code: "output", label: "产出指标" }, level2: { code: "output.quantity" } });
  expect(form?.["project"]).toMatchObject({ nature: { code: "phased", label: "阶段性项目" }, category: null });
  expect(form?.["emptyLevels"]).toEqual(["benefit.economic"]);
  expect(leftOut).toBeUndefined();
});

test("what is filled in with them reads back as it is", () => {
  const { document } = imported();
  const sheets = plansOf(document, [office]).map((plan) =>
    readSheet(sheetRef(plan.name), gridFromPlan(plan), [office]),
  );
  const again = toDocument(assembleForms(sheets, [office]), { draft: false });
  expect(canonicalJson(again)).toBe(canonicalJson(document));
});

test("the next year's form has them too", () => {
  const own = compile(chongming2023);
  const parsed = parseDocument(JSON.stringify(former()), [own]);
  if (!parsed.ok) throw new Error("a document of the earlier form is expected");
  const [reading] = assembleForms(
    plansOf(parsed.document, [own]).map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), [own])),
    [own],
  );
  if (!reading) throw new Error("one form is expected");
  const [next] = assembleForms(
    formForYear(reading, 2027, [office, own]).plans.map((plan) =>
      readSheet(sheetRef(plan.name), gridFromPlan(plan), [office]),
    ),
    [office],
  );
  expect(next?.form.id).toBe("office-2026");
  expect(
    next?.tables.get("indicators")?.rows.map(({ cells }) => [cells.get("level2")?.raw, cells.get("name")?.raw]),
  ).toContainEqual(["经济成本指标", "每户走访成本"]);
});

test.each([
  [
    "a code that it has too, under other words",
    { code: "output.quantity", label: "产出数量之指标" },
    "output.quantity",
    "数量",
  ],
  ["a code that it does not have, by its words", { code: "yield.number", label: "数量" }, "output.quantity", "数量"],
  ["neither: the words stay", { code: "yield.number", label: "次数" }, null, "次数"],
])("a level with %s", (_what, level2, code, label) => {
  const form = compile({ ...smallForm(), id: "small-2026", replaces: "small-2024" });
  const row = { level1: { code: "output", label: "产出" }, level2, name: "场次", target: null };
  const { document } = movedTo(form, { form: "small-2024", fiscalYear: 2025, printedUnit: "元", indicators: [row] });
  expect(document["indicators"]).toEqual([{ ...row, level2: { code, label } }]);
});

test.each<[string, Partial<FormDefinition>, string]>([
  [
    "nothing",
    { replaces: undefined, renamed: undefined },
    "`recoded` says which codes of another definition are which here, and `replaces` names none",
  ],
  [
    "a level that is none",
    { recoded: { levels: { "output.cost": "cost.money" } } },
    "`recoded` makes the level output.cost cost.money, which is none of `levels`",
  ],
  [
    "choices where there are none",
    { recoded: { options: { "project.name": { a: "b" } } } },
    "`recoded` names choices at project.name, where there are none",
  ],
  [
    "a choice that is none",
    { recoded: { options: { "project.nature": { recurring: "often" } } } },
    "`recoded` makes recurring at project.nature often, which is none of its options",
  ],
])("codes of %s are refused", (_what, change, sentence) => {
  expect(definitionProblems({ ...later, ...change })).toEqual([`form office-2026: ${sentence}`]);
});
