import { canonicalJson } from "../../src/canonical/bytes";
import { toFormDocument } from "../../src/canonical/document";
import { toValues } from "../../src/canonical/values";
import type { JsonObject } from "../../src/core/json";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { readBack } from "../support/read-back";
import { smallForm } from "../support/small-form";
import { definitionProblems } from "./problems";

/** Two lists of indicators, one below the other: those of the plan's years, and those of the year. */

function twice(): FormDefinition {
  const form = smallForm();
  const [{ blocks } = { blocks: [] as FormDefinition["sheets"][number]["blocks"] }] = form.sheets;
  const table = blocks.find((block) => block.kind === "table");
  if (!table) throw new Error("a table is expected");
  const again = structuredClone(table);
  again.path = "indicatorsMidTerm";
  for (const column of again.columns) if (column.heading) column.heading.id = `mid-term-${column.heading.id}`;
  table.side = { id: "annual", text: "年度绩效指标" };
  again.side = { id: "mid-term", text: "中期绩效指标" };
  for (const each of [table, again]) for (const column of each.columns) column.column += 1;
  blocks.splice(blocks.indexOf(table), 0, again);
  form.sheets[0]?.columns.push(10);
  for (const block of blocks) {
    if (block.kind === "rows") for (const row of block.rows) row.cells.push({ kind: "filler", column: 4 });
  }
  return form;
}

test("each has its own rows and its own empty levels", () => {
  expect(definitionProblems(twice())).toEqual([]);
  const form = compile(twice());
  const blank = readBack(form, planForm(form, { fiscalYear: 2026 }));
  expect([blank.blank, blank.parts.flatMap(({ missing }) => missing)]).toEqual([true, []]);
  const indicator = (name: string): JsonObject => ({
    level1: { code: "output", label: "产出" },
    level2: { code: "output.quantity", label: "数量" },
    name,
    target: { raw: "改善", kind: "qualitative" },
  });
  const document = {
    ...toFormDocument(blank),
    indicators: [indicator("甲"), indicator("乙")],
    emptyLevels: [],
    indicatorsMidTerm: [indicator("丙")],
    emptyLevelsMidTerm: [],
  };
  const read = readBack(form, planFilledForm(form, toValues(form, document)));
  expect(canonicalJson(toFormDocument(read))).toBe(canonicalJson(document));
});
