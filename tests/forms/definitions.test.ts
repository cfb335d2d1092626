import { SHIPPED } from "../../src/forms";
import { compile } from "../../src/forms/compile/compile";
import { DefinitionError } from "../../src/forms/compile/definition-error";
import type { FormDefinition } from "../../src/forms/language";
import { smallForm } from "../support/small-form";
import { definitionProblems, labelGaps, sampleProblems, schemaProblems } from "./problems";

describe.each(SHIPPED.map((definition) => [definition.id, definition] as const))(
  "the definition %s",
  (_id, definition) => {
    const form = compile(definition);

    test("is written in the form language", () => {
      expect(schemaProblems(definition)).toEqual([]);
    });

    test("hangs together", () => {
      expect(definitionProblems(definition)).toEqual([]);
    });

    test("is recognised as itself when it is inserted", () => {
      expect(labelGaps(form)).toEqual([]);
    });

    test("has a sample without errors", () => {
      expect(sampleProblems(form)).toEqual([]);
    });
  },
);

describe("a definition that does not hang together is named, with its sheet and the thing", () => {
  const table = (form: FormDefinition) =>
    form.sheets[0]?.blocks[3] as Extract<FormDefinition["sheets"][number]["blocks"][number], { kind: "table" }>;
  const row = (form: FormDefinition) =>
    (form.sheets[0]?.blocks[1] as Extract<FormDefinition["sheets"][number]["blocks"][number], { kind: "rows" }>)
      .rows[0];

  test("the form to start from has no problem", () => {
    expect(definitionProblems(smallForm())).toEqual([]);
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
      (form) => form.relations.push({ left: "funds.annual", op: "≤", right: "funds.total" }),
      "form small-2024: the relation of funds.annual names funds.annual, which no cell holds",
    ],
    [
      "a relation over a column that is none",
      (form) => form.relations.push({ left: "funds.total", op: "=", right: { sum: "indicators[].x" } }),
      "form small-2024: the relation of funds.total names column x of indicators, which does not exist",
    ],
    [
      "a role that names no cell",
      (form) => Object.assign(form.roles, { start: "period.begin" }),
      "form small-2024: the role start names period.begin, which no cell holds",
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
    [
      "a role of another type",
      (form) => Object.assign(form.roles, { start: "project.name" }),
      "form small-2024: the role start names project.name, which is of the type text; it must be date or period",
    ],
    [
      "a sum over words",
      (form) => form.relations.push({ left: "funds.total", op: "=", right: { sum: ["project.name"] } }),
      "form small-2024: the relation of funds.total reckons with project.name, which is of the type text; it must be a number",
    ],
    [
      "a column outside its rows",
      (form) => form.relations.push({ left: "funds.total", op: "=", right: "indicators[].name" }),
      'form small-2024: the relation of funds.total takes indicators[].name from a row that it is not in: add the column up with { sum: "indicators[].name" }',
    ],
    [
      "a sum of one value",
      (form) => form.relations.push({ left: "funds.total", op: "=", right: { sum: "funds.total" } }),
      "form small-2024: the relation of funds.total adds up funds.total, which is one value: name a column or a list",
    ],
    [
      "money that is rounded as it is printed",
      (form) =>
        form.relations.push({
          ...{ left: "funds.total", op: "=", rounded: "as-printed" },
          right: { quotient: ["funds.total", { constant: "3" }] },
        }),
      "form small-2024: the relation of funds.total rounds money as it is printed: an amount is what stands in its cell, not the digits that are displayed of it",
    ],
    [
      "a value that is worked out from itself",
      (form) => form.relations.push({ left: "funds.total", op: "=", right: { sum: ["funds.total"] } }),
      "form small-2024: the relations work out funds.total in a circle: each needs itself",
    ],
    [
      "values that are worked out from one another",
      (form) => {
        row(form)?.cells.push({ kind: "field", column: 4, field: { path: "funds.annual", value: { type: "money" } } });
        form.relations.push(
          { left: "funds.total", op: "=", right: { sum: ["funds.annual"] } },
          { left: "funds.annual", op: "=", right: { least: ["funds.total", { constant: "1" }] } },
        );
      },
      "form small-2024: the relations work out funds.total and funds.annual in a circle: each needs itself",
    ],
    [
      "a total of words",
      (form) =>
        Object.assign(table(form), { total: { label: { id: "sum", text: "合计" }, column: "name", path: "score" } }),
      "form small-2024: sheet main: the table indicators has a total of the column name, which is of the type text; it must be a number",
    ],
    [
      "a value below another",
      (form) => Object.assign(row(form)?.cells[1] ?? {}, { field: { path: "funds", value: { type: "text" } } }),
      "form small-2024: funds holds a value, so that funds.total cannot stand below it",
    ],
    [
      "a value below a table",
      (form) =>
        Object.assign(row(form)?.cells[1] ?? {}, { field: { path: "indicators.name", value: { type: "text" } } }),
      "form small-2024: indicators holds a value, so that indicators.name cannot stand below it",
    ],
    [
      "a value at a key of every form",
      (form) => Object.assign(row(form)?.cells[1] ?? {}, { field: { path: "fiscalYear", value: { type: "text" } } }),
      "form small-2024: fiscalYear is a key of its own: give the cell another",
    ],
    [
      "a value where the empty levels are listed",
      (form) => Object.assign(row(form)?.cells[1] ?? {}, { field: { path: "emptyLevels", value: { type: "text" } } }),
      "form small-2024: emptyLevels is a key of its own: give the cell another",
    ],
    [
      "a relation of a single year without the days",
      (form) => {
        Object.assign(form.roles, { start: undefined, end: undefined });
        form.relations.push({ left: "funds.total", op: "=", right: "funds.total", when: "single-year" });
      },
      "form small-2024: the relation of funds.total holds in a single year only, and there are no roles start and end",
    ],
    [
      "items that are no table",
      (form) => Object.assign(form.roles, { items: "breakdown" }),
      "form small-2024: the role items names the table breakdown, which does not exist",
    ],
    [
      "amounts whose unit is printed nowhere",
      (form) => Object.assign(row(form)?.cells[2] ?? {}, { label: { id: "total", text: "总额" } }),
      "form small-2024: there are amounts (funds.total) and no label prints their unit: put {unit} into one, as in 项目资金（{unit}）",
    ],
    [
      "no title",
      (form) => form.sheets[0]?.blocks.splice(0, 1),
      "form small-2024: sheet main: it has no title, by which it is told from other sheets",
    ],
    [
      "no year",
      (form) => form.sheets[0]?.blocks.splice(2, 1),
      "form small-2024: sheet main: neither a year line nor the title prints the fiscal year: {year}",
    ],
    [
      "indicators without a column for their targets",
      (form) => table(form).columns.splice(3, 1),
      "form small-2024: sheet main: the table indicators needs a column with the key target, of the type target",
    ],
    [
      "printed rows of a first level",
      (form) => Object.assign(table(form), { blankRows: { output: 1 } }),
      "form small-2024: the table indicators prints rows for the first level output; name its second levels (output.quantity)",
    ],
    [
      "no printed rows at all",
      (form) => Object.assign(table(form), { blankRows: {} }),
      "form small-2024: the table indicators prints no rows: `blankRows` is empty",
    ],
    [
      "a required level without a row",
      (form) =>
        form.levels.push({
          code: "cost",
          label: "成本",
          required: true,
          children: [{ code: "cost.economic", label: "经济成本" }],
        }),
      "form small-2024: the level cost is required and `blankRows` prints no row for it",
    ],
    [
      "two levels of one name",
      (form) => form.levels[0]?.children.push({ code: "output.amount", label: "数目", aliases: ["数量"] }),
      "form small-2024: under output, output.quantity and output.amount are both called 数量",
    ],
    [
      "an implied level whose second level another has too",
      (form) =>
        form.levels.push({
          code: "cost",
          label: "成本",
          required: false,
          implied: true,
          children: [{ code: "cost.quantity", label: "数量" }],
        }),
      "form small-2024: cost is implied, but 数量 stands under another level too",
    ],
  ])("%s", (_what, breakIt, sentence) => {
    const form = smallForm();
    breakIt(form);
    expect(definitionProblems(form)).toContain(sentence);
    expect(() => compile(form)).toThrow(DefinitionError);
  });
});
