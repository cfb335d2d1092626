import { money } from "../../src/core/number/money";
import { canonicalJson } from "../../src/canonical/bytes";
import { type FormDocument, toDocument, toFormDocument } from "../../src/canonical/document";
import { transform } from "../../src/canonical/elements/transformations";
import type { JsonObject } from "../../src/core/json";
import { fileNames } from "../../src/canonical/file-name";
import { projectName } from "../../src/reader/project-name";
import { formSchema } from "../../src/canonical/schema";
import { nextYear } from "../../src/canonical/new-year";
import { toValues } from "../../src/canonical/values";
import { compile } from "../../src/forms/compile/compile";
import type { Form } from "../../src/forms/compile/form";
import type { FormDefinition, TableDefinition } from "../../src/forms/language";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import type { SheetPlan } from "../../src/layout/plan";
import type { Content } from "../../src/values/content";
import type { FormValues, TableRowValues } from "../../src/layout/values";
import { assembleForms, readSheet } from "../../src/reader";
import type { FormReading } from "../../src/reader/reading";
import { checkedOf, findingsOf, fundTree, progress } from "../../src/rules";
import { gridFromPlan, sheetRef } from "../support/grids";
import { smallForm } from "../support/small-form";
import { checkForm } from "../support/findings";
import { definitionProblems } from "./problems";

/** Forms unlike the shipped ones: each is right everywhere, from its sheet to its JSON and its findings. */

const table = (form: FormDefinition) =>
  form.sheets[0]?.blocks.find((block) => block.kind === "table") as TableDefinition;

/** A second table of indicators below the first, with words of its own. */
function twoTables(): FormDefinition {
  const form = smallForm();
  const first = table(form);
  const columns = first.columns.map((column) => ({
    ...column,
    heading: { id: `mid-${column.key}`, text: `中期${column.heading?.text ?? ""}` },
  }));
  form.sheets[0]?.blocks.push({ ...first, path: "indicatorsMidTerm", columns });
  return form;
}

function withoutSecondLevel(): FormDefinition {
  const form = smallForm();
  const own = table(form);
  const columns = own.columns.filter(({ key }) => key !== "level2");
  Object.assign(own, {
    columns: columns.map((column) => (column.key === "name" ? { ...column, column: 1, span: 2 } : column)),
    blankRows: { output: 2, benefit: 1 },
  });
  form.levels = [
    { code: "output", label: "产出", required: true, children: [] },
    { code: "benefit", label: "效益", required: true, children: [] },
  ];
  return form;
}

function withoutRoles(): FormDefinition {
  return { ...smallForm(), roles: { name: "project.name" } };
}

const output = { type: "printed", code: "output", label: "产出" } as const;
const quantity = { type: "printed", code: "output.quantity", label: "数量" } as const;
const text = (words: string) => ({ type: "text", text: words }) as const;

function row(name: string, target: string, second = true): TableRowValues {
  return new Map<string, Content>([
    ["level1", output],
    ...(second ? [["level2", quantity] as const] : []),
    ["name", text(name)],
    ["target", text(target)],
  ]);
}

function values(tables: Readonly<Record<string, readonly TableRowValues[]>>): FormValues {
  return {
    year: 2026,
    unit: "元",
    span: null,
    fields: new Map<string, Content>([
      ["project.name", text("培训")],
      ["funds.total", { type: "money", amount: money("100") }],
      ["period.start", { type: "date", iso: "2026-01-01" }],
      ["period.end", { type: "date", iso: "2026-12-31" }],
    ]),
    tables: new Map(Object.entries(tables)),
  };
}

function readBack(form: Form, plans: readonly SheetPlan[]): FormReading {
  const sheets = plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), [form]));
  const [reading, ...others] = assembleForms(sheets, [form]);
  if (!reading || others.length > 0) throw new Error("one form is expected");
  return reading;
}

const rules = (reading: FormReading) => checkForm(reading).map(({ rule, field }) => `${rule} ${field}`);

const FORMS: readonly (readonly [string, () => FormDefinition, FormValues, Readonly<Record<string, unknown>>])[] = [
  [
    "two tables of indicators",
    twoTables,
    values({ indicators: [row("场次", "≥12场")], indicatorsMidTerm: [row("场次", "≥36场")] }),
    { emptyLevels: [], emptyLevelsMidTerm: [] },
  ],
  [
    "no second level",
    withoutSecondLevel,
    values({ indicators: [row("场次", "≥12场", false)] }),
    { emptyLevels: ["benefit"] },
  ],
  ["no total, period or goal", withoutRoles, values({ indicators: [row("场次", "≥12场")] }), { emptyLevels: [] }],
];

describe.each(FORMS)("a form with %s", (_what, definition, filled, keys) => {
  const form = compile(definition());

  test("is inserted blank, and then nothing is wrong with it", () => {
    const reading = readBack(form, planForm(form, { fiscalYear: 2026 }));
    expect(reading.blank).toBe(true);
    expect(rules(reading)).toEqual([]);
  });

  test("says in JSON what was filled in, and the same once that is put into sheets again", () => {
    const [document] = toDocument([readBack(form, planFilledForm(form, filled))], { draft: false }).forms;
    if (!document) throw new Error("one form is expected");
    expect(document).toMatchObject(keys);
    for (const path of filled.tables.keys()) expect(document[path]).toHaveLength(1);
    expect(formSchema(form).safeParse(document).error?.issues ?? []).toEqual([]);
    const again = readBack(form, planFilledForm(form, toValues(form, document)));
    expect(canonicalJson(toFormDocument(again))).toBe(canonicalJson(document));
  });

  test("has a sheet for the next year, with the names of its indicators and without their targets", () => {
    const document = toFormDocument(readBack(form, planFilledForm(form, filled)));
    const next = nextYear(form, document, 2027);
    expect([...next.tables.values()].map((rows) => rows[0]?.has("name") && !rows[0].has("target"))).toEqual(
      [...filled.tables].map(() => true),
    );
  });

  test("is checked, counted and added up without what it does not have", () => {
    const reading = readBack(form, planFilledForm(form, filled));
    const checked = checkedOf(reading);
    expect(progress(checked, findingsOf(checked)).fields).toBeGreaterThan(0);
    expect(fundTree(checked).map(({ path }) => path)).toEqual(form.roles.total ? ["funds.total"] : []);
  });
});

describe("each table of indicators is asked for its own levels", () => {
  const form = compile(twoTables());

  test.each([
    [{ indicators: [row("场次", "≥12场")], indicatorsMidTerm: [] }, ["LEVEL1-MISSING indicatorsMidTerm"]],
    [{ indicators: [], indicatorsMidTerm: [row("场次", "≥12场")] }, ["LEVEL1-MISSING indicators"]],
    [{ indicators: [row("场次", "≥12场")], indicatorsMidTerm: [row("场次", "≥36场")] }, []],
  ])("%#", (tables, found) => {
    expect(rules(readBack(form, planFilledForm(form, values(tables))))).toEqual(found);
  });

  test("the same indicator in both is not written twice; in one it is", () => {
    const twice = {
      indicators: [row("场次", "≥12场"), row("场次", "≥13场")],
      indicatorsMidTerm: [row("场次", "≥36场")],
    };
    expect(rules(readBack(form, planFilledForm(form, values(twice))))).toEqual([
      "DUPLICATE-INDICATOR indicators[1].target",
    ]);
  });
});

test("without a second level, the first levels that no row has are missing, and one that the form does not know unknown", () => {
  const form = compile(withoutSecondLevel());
  const foreign = new Map([...row("场次", "≥12场", false), ["level1", { type: "printed", code: null, label: "影响" }]]);
  const reading = readBack(form, planFilledForm(form, values({ indicators: [foreign] })));
  expect(rules(reading).sort()).toEqual([
    "LEVEL-UNKNOWN indicators[0].target",
    "LEVEL1-MISSING indicators",
    "LEVEL1-MISSING indicators",
  ]);
});

test.each<[string, (form: FormDefinition) => void, string]>([
  [
    "a day of start without one of end",
    (form) => Object.assign(form.roles, { end: undefined }),
    "form small-2024: the roles start and end belong together: a project has both days or none",
  ],
  [
    "printed years of a goal that is none",
    (form) => {
      Object.assign(form.roles, { spanLabel: "name", overallGoal: undefined });
    },
    "form small-2024: the label name prints the years of an overall goal, and there is no role overallGoal",
  ],
  [
    "two tables of one path",
    (form) => form.sheets[0]?.blocks.push(table(form)),
    "form small-2024: two cells hold indicators; a repeated value belongs in `repeats`",
  ],
  [
    "rows of a second level in a table without one",
    (form) => {
      Object.assign(form, withoutSecondLevel(), { levels: smallForm().levels });
      Object.assign(table(form), { blankRows: { "output.quantity": 1 } });
    },
    "form small-2024: the table indicators prints rows for the second level output.quantity and has no column for it",
  ],
  [
    "a level without the second levels that the table prints",
    (form) => form.levels.push({ code: "benefit", label: "效益", required: false, children: [] }),
    "form small-2024: the table indicators prints second levels and the level benefit has none",
  ],
])("%s is refused by a sentence", (_what, change, sentence) => {
  const form = smallForm();
  change(form);
  expect(definitionProblems(form)).toContain(sentence);
});

test("cells and columns that are written in another order stand where they say", () => {
  const form = smallForm();
  const turned = smallForm();
  for (const block of turned.sheets[0]?.blocks ?? []) {
    if (block.kind === "rows") for (const { cells } of block.rows) cells.reverse();
    if (block.kind === "table") block.columns.reverse();
  }
  expect(definitionProblems(turned)).toEqual([]);
  const names = (definition: FormDefinition) => compile(definition).fields.map(({ path, name }) => [path, name]);
  expect(names(turned)).toEqual(names(form));
  const cells = (definition: FormDefinition) => planForm(compile(definition), { fiscalYear: 2026 })[0]?.cells;
  expect(cells(turned)).toEqual(cells(form));
});

test("a project may be printed with its code: what needs its name takes the name", () => {
  const form = smallForm();
  for (const block of form.sheets[0]?.blocks ?? []) {
    const cell = block.kind === "rows" ? block.rows[0]?.cells[1] : undefined;
    if (cell?.kind === "field") cell.field.value = { type: "code-name" };
  }
  form.roles = { name: "project.name", total: "funds.total" };
  expect(definitionProblems(form)).toEqual([]);
  const compiled = compile(form);
  const document: FormDocument = {
    ...toFormDocument(readBack(compiled, planForm(compiled, { fiscalYear: 2026 }))),
    project: { name: { code: "51000021T000000019951", name: "职工培训" } },
  };
  const read = readBack(compiled, planFilledForm(compiled, toValues(compiled, document)));
  expect(projectName(read)).toBe("职工培训");
  expect(toFormDocument(read)["project"]).toEqual({ name: { code: "51000021T000000019951", name: "职工培训" } });
  const whole = toDocument([read], { draft: false });
  expect(fileNames(whole, [compiled]).document).toBe("small-2024_职工培训_2026.json");
  const { project } = toFormDocument(read) as FormDocument & { readonly project: JsonObject };
  expect(transform("project-code", project["name"])).toBe("51000021T000000019951");
  expect(transform("project-name", project["name"])).toBe("职工培训");
  expect(transform("project-code", { code: "015001", name: "职工培训" })).toBeNull();
  const long = toValues(compiled, { ...document, project: { name: { code: "015001", name: "培".repeat(61) } } });
  const found = checkForm(readBack(compiled, planFilledForm(compiled, long)));
  expect(found.filter(({ rule }) => rule === "NAME-LONG")).toMatchObject([{ observed: "183 / 61" }]);
});
