import { FORMS } from "../../src/forms";
import { chongming2023 } from "../../src/forms/chongming-2023";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import type { Forms } from "../../src/forms/forms";
import { knownForms } from "../../src/form-files/known";
import { planForm } from "../../src/layout/plan-form";
import { readSheet } from "../../src/reader";
import { gridFromPlan, sheetRef } from "../support/grids";

/** Forms that are not shipped, beside the shipped ones: they take a place only where they explain more of it. */

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };

function further(change: (form: Writable<FormDefinition>) => void): Forms {
  const definition = structuredClone(chongming2023) as Writable<FormDefinition>;
  Object.assign(definition, { id: "further-2030", since: 2030, unitDecides: undefined });
  change(definition);
  const own = FORMS.map((form) => ({ form, place: "" }));
  return knownForms(own, [{ form: compile(definition), place: "" }]).forms;
}

const labels = (form: Writable<FormDefinition>) =>
  form.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "rows"
        ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "label" ? [cell.label] : [])))
        : [],
    ),
  );
const readAs = (form: FormDefinition | null, known: Forms, hide: string | null = null) => {
  const [plan] = planForm(form ? compile(form) : compile(chongming2023), { fiscalYear: 2026 }).map(gridFromPlan);
  if (!plan) throw new Error("no sheet");
  const cells = plan.cells.map((row) => row.map((cell) => (cell?.text === hide ? null : cell)));
  return readSheet(sheetRef("表"), { ...plan, cells }, known).parts.map((part) => part.form.id);
};

test("one that prints the same leaves the sheet to the shipped form", () => {
  expect(
    readAs(
      null,
      further(() => undefined),
    ),
  ).toEqual(["chongming-2023"]);
});

test("one that asks for less leaves it, too, where a label is gone that it does not miss", () => {
  const known = further((form) => {
    for (const label of labels(form)) if (label.text === "主管部门") label.optional = true;
  });
  expect(readAs(null, known, "主管部门")).toEqual(["chongming-2023"]);
});

test("one that explains more takes it", () => {
  const change = (form: Writable<FormDefinition>) => {
    const [sheet] = form.sheets;
    const block = sheet?.blocks.find((each) => each.kind === "rows");
    if (!sheet || block?.kind !== "rows") throw new Error("no rows");
    const width = sheet.columns.length;
    block.rows.push({
      cells: [
        { kind: "label", column: 0, label: { id: "code", text: "项目编码" } },
        { kind: "field", column: 1, span: width - 1, field: { path: "local.code", value: { type: "text" } } },
      ],
    });
  };
  const known = further(change);
  const own = known.find(({ id }) => id === "further-2030");
  if (!own) throw new Error("not known");
  expect(readAs(own.definition, known)).toEqual(["further-2030"]);
  expect(readAs(null, known)).toEqual(["chongming-2023"]);
});
