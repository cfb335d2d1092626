import fc from "fast-check";
import { a1 } from "../../src/core/grid/address";
import type { Cell, Grid } from "../../src/core/grid/grid";
import { toDocument } from "../../src/canonical/document";
import { toSourceMap } from "../../src/canonical/source-map";
import { FORMS } from "../../src/forms";
import { planForm } from "../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../src/reader";
import type { Finding } from "../../src/rules/finding";
import { triesEach } from "../support/random-runs";
import { cellOf, gridFromPlan, sheetRef, type CellSketch } from "../support/grids";
import { checkForm } from "../support/findings";

/** `finding.field` and the document count the rows of a table alike, whatever stands in them. */

/** What people leave in a cell of a table, and what they mistype there. */
const TYPED: readonly CellSketch[] = [
  ...[
    null,
    null,
    null,
    "—",
    "/",
    "无",
    " ",
    "-----",
    "约五万",
    "待定",
    "**",
    "慰问费",
    "慰问费",
    "走访人次",
    "≥10人次",
  ],
  ...["100%", "≥", 5, -5, 0.001, "1,200.00", "12.345", 0, "0", "√", "#REF!"],
  { formula: "=其他!A1", text: "", value: null },
  { formula: '=IF(A1=0,"",A1)', text: "", value: "" },
];

/** The sheets of a form with these cells, one after another, in the bodies of its tables. */
function filled(formId: string, cells: readonly CellSketch[]): readonly Grid[] {
  const form = FORMS.find(({ id }) => id === formId);
  if (!form) throw new Error(`no form ${formId}`);
  let next = 0;
  return planForm(form, { fiscalYear: 2026 }).map((plan) => {
    const grid = gridFromPlan(plan);
    const table = form.sheets.find(({ name }) => name === plan.name)?.geometry.tables[0]?.table;
    const printed = grid.cells.findIndex((row) =>
      row.some((cell) => table && cell?.text === table.columns.find(({ heading }) => heading)?.name),
    );
    const body = grid.cells.map((row, index) =>
      index <= printed || printed < 0
        ? row
        : row.map((cell): Cell | null => (cell === null ? cellOf(cells[next++ % cells.length] ?? null) : cell)),
    );
    return { ...grid, cells: body };
  });
}

function misplaced(grids: readonly Grid[]): readonly unknown[] {
  const readings = grids.map((grid, index) => readSheet(sheetRef(`表${index + 1}`), grid, FORMS));
  const forms = assembleForms(readings, FORMS);
  const { cells } = toSourceMap(forms);
  const document = toDocument(forms, { draft: true });
  return forms.flatMap((form, index) =>
    checkForm(form).flatMap((finding): unknown[] => {
      const [, path, row, key] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(finding.field ?? "") ?? [];
      if (path === undefined || row === undefined || key === undefined) return [];
      const list = (document.forms[index] as Record<string, unknown> | undefined)?.[path];
      const sources = Object.entries(cells)
        .filter(([pointer]) => new RegExp(`^/forms/${index}/${path}/${row}/${key}(?:/|$)`).test(pointer))
        .flatMap(([, { cell }]) => cell);
      const known = Array.isArray(list) && Number(row) < list.length && sources.includes(addressOf(finding));
      return known ? [] : [{ rule: finding.rule, field: finding.field, at: addressOf(finding), sources }];
    }),
  );
}

function addressOf({ at }: Finding): string {
  return a1(at.row, at.column);
}

test.each(FORMS.map(({ id }) => id))("%s: the element that a finding names comes from the finding's row", (id) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TYPED), { minLength: 1, maxLength: 60 }), (cells) => {
      expect(misplaced(filled(id, cells))).toEqual([]);
    }),
    { numRuns: triesEach(660, FORMS.length) },
  );
});
