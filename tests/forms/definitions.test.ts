import { FORMS } from "../../src/forms";
import { formSchema, type FormDefinition } from "../../src/forms/definition";
import { integrityProblems } from "../../src/forms/integrity";

describe.each(FORMS.map((form) => [form.id, form] as const))("the definition %s", (_id, form) => {
  test("is written in the form language", () => {
    expect(formSchema.safeParse(form).error?.issues ?? []).toEqual([]);
  });

  test("hangs together", () => {
    expect(integrityProblems(form)).toEqual([]);
  });
});

test("form ids are unique", () => {
  expect(new Set(FORMS.map((form) => form.id)).size).toBe(FORMS.length);
});

/** A small form that hangs together, to break in one place at a time. */
function smallForm(): FormDefinition {
  return {
    id: "small-2024",
    name: { "zh-CN": "小表", "en-US": "Small form" },
    description: { "zh-CN": "小表。", "en-US": "A small form." },
    since: 2024,
    unit: "元",
    sheets: [
      {
        key: "main",
        name: "小表",
        columns: [10, 10, 10, 10],
        orientation: "portrait",
        blocks: [
          { kind: "title", label: { id: "title", text: "小表" } },
          {
            kind: "rows",
            rows: [
              {
                cells: [
                  { kind: "label", column: 0, label: { id: "name", text: "项目名称" } },
                  { kind: "field", column: 1, field: { path: "project.name", value: { type: "text" } } },
                  { kind: "label", column: 2, label: { id: "total", text: "总额" } },
                  { kind: "field", column: 3, field: { path: "funds.total", value: { type: "money" } } },
                ],
              },
            ],
          },
          {
            kind: "table",
            path: "indicators",
            columns: [
              { key: "level1", column: 0, heading: { id: "level1", text: "一级" }, value: { type: "level1" } },
              { key: "level2", column: 1, heading: { id: "level2", text: "二级" }, value: { type: "level2" } },
              { key: "name", column: 2, heading: { id: "indicator", text: "三级" }, value: { type: "text" } },
              { key: "target", column: 3, heading: { id: "target", text: "指标值" }, value: { type: "target" } },
            ],
            blankRows: { "output.quantity": 1 },
          },
        ],
      },
    ],
    levels: [{ code: "output", label: "产出", required: true, children: [{ code: "output.quantity", label: "数量" }] }],
    relations: [],
    roles: {
      name: "project.name",
      total: "funds.total",
      annual: "funds.total",
      start: "project.name",
      end: "project.name",
      overallGoal: "project.name",
      annualGoal: "project.name",
    },
  };
}

describe("a definition that does not hang together is named, with its sheet and the thing", () => {
  const table = (form: FormDefinition) =>
    form.sheets[0]?.blocks[2] as Extract<FormDefinition["sheets"][number]["blocks"][number], { kind: "table" }>;
  const row = (form: FormDefinition) =>
    (form.sheets[0]?.blocks[1] as Extract<FormDefinition["sheets"][number]["blocks"][number], { kind: "rows" }>)
      .rows[0];

  test("the form to start from has no problem", () => {
    expect(integrityProblems(smallForm())).toEqual([]);
  });

  test.each<[string, (form: FormDefinition) => void, string]>([
    [
      "a column that nothing stands in",
      (form) => form.sheets[0]?.columns.push(10),
      "form small-2024: sheet main: nothing stands at E2; put a filler there",
    ],
    [
      "two cells on one another",
      (form) => Object.assign(row(form)?.cells[0] ?? {}, { span: 2 }),
      "form small-2024: sheet main: B2 and A2:B2 overlap at B2",
    ],
    [
      "two labels of one id",
      (form) => Object.assign(row(form)?.cells[2] ?? {}, { label: { id: "name", text: "总额" } }),
      "form small-2024: sheet main: two labels have the id name",
    ],
    [
      "a path held twice",
      (form) => Object.assign(row(form)?.cells[3] ?? {}, { field: { path: "project.name", value: { type: "text" } } }),
      "form small-2024: two cells hold project.name; a repeated value belongs in `repeats`",
    ],
    [
      "a relation over a path that no cell holds",
      (form) => form.relations.push({ kind: "at-most", rule: "R", lesser: "funds.annual", greater: "funds.total" }),
      "form small-2024: R names funds.annual, which no cell holds",
    ],
    [
      "a relation over a column that is none",
      (form) =>
        form.relations.push({ kind: "column-sum", rule: "R", total: "funds.total", table: "indicators", column: "x" }),
      "form small-2024: R names column x of indicators, which does not exist",
    ],
    [
      "a role that names no cell",
      (form) => Object.assign(form.roles, { start: "period.start" }),
      "form small-2024: the role start names period.start, which no cell holds",
    ],
    [
      "a span label without a slot",
      (form) => Object.assign(form.roles, { spanLabel: "name" }),
      "form small-2024: the label name has no {from} slot for the goal's span",
    ],
    [
      "a repeat on a sheet that is none",
      (form) => Object.assign(form, { repeats: [{ sheet: "other", path: "project.name", label: "name" }] }),
      "form small-2024: `repeats` names the sheet other, which does not exist",
    ],
    [
      "printed rows of an unknown level",
      (form) => Object.assign(table(form), { blankRows: { "output.cost": 1 } }),
      "form small-2024: sheet main: the table indicators prints rows for output.cost, which is unknown",
    ],
    [
      "a level under the wrong parent",
      (form) => form.levels[0]?.children.push({ code: "benefit.social", label: "社会效益" }),
      "form small-2024: the level benefit.social stands under output",
    ],
    [
      "a list too long for a validation",
      (form) =>
        Object.assign(row(form)?.cells[1] ?? {}, {
          field: {
            path: "project.name",
            value: {
              type: "boxes",
              options: [1, 2, 3, 4, 5, 6].map((n) => ({ code: `c-${n}`, label: `很长的选项${n}` })),
            },
          },
        }),
      "form small-2024: sheet main: the options of project.name do not fit in a list of 255 characters",
    ],
  ])("%s", (_what, breakIt, sentence) => {
    const form = smallForm();
    breakIt(form);
    expect(integrityProblems(form)).toContain(sentence);
  });
});
