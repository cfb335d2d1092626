import { a1 } from "../../src/core/grid/address";
import { planForm } from "../../src/layout/plan-form";
import { runsOf, tableAt } from "../../src/rows/table-place";
import { lookedPlan, type LookedSheet } from "../support/looked-sheet";
import { chongming2023 } from "../support/shipped";
import { differences, looksOf, planned, readAgain, withEdits, type Cell, type LookedForm } from "./row-run";

/** A thick line that somebody has drawn below the table, or below a level, stays at its end. */

const COLUMNS = [0, 1, 2, 3, 4];
const SHEET = { id: "s0", name: "表0" };

/** The form with so many rows under its last level, and a thick line below them. */
function withLine(rows: number): { readonly form: LookedForm; readonly last: number } {
  const [table] = chongming2023.tables;
  const last = table?.printed?.entries.at(-1)?.code;
  if (table === undefined || last === undefined) throw new Error("no level");
  const counts = { ...(typeof table.blankRows === "number" ? {} : table.blankRows), [last]: rows };
  const plans = planForm(chongming2023, { fiscalYear: 2026, blankRows: { [table.path]: counts } });
  const form = { form: chongming2023, sheets: plans.map(lookedPlan) };
  const reading = readAgain(form);
  const row = reading.tables.get(table.path)?.rows.at(-1)?.row ?? 0;
  const place = tableAt(reading, SHEET, row, 3);
  const run = place && runsOf(place).at(-1);
  expect(run && run.last - run.first + 1).toBe(rows);
  return { form: { ...form, sheets: form.sheets.map((sheet) => drawn(sheet, row)) }, last: row };
}

function drawn(sheet: LookedSheet, row: number): LookedSheet {
  const thick = COLUMNS.map((column) => {
    const address = a1(row, column);
    return [address, { ...sheet.styles.get(address), below: "thick" as const }] as const;
  });
  return { ...sheet, styles: new Map([...sheet.styles, ...thick]) };
}

/** Rows with a thick line below all of them. */
function thickRows({ sheets: [sheet] }: LookedForm): readonly number[] {
  const rows = Array.from({ length: sheet?.grid.cells.length ?? 0 }, (_, row) => row);
  return rows.filter((row) => COLUMNS.every((column) => sheet?.styles.get(a1(row, column))?.below === "thick"));
}

function thickAnywhere({ sheets: [sheet] }: LookedForm): number {
  return [...(sheet?.styles.values() ?? [])].filter(({ below }) => below === "thick").length;
}

test.each([
  ["add-below", 1, 1],
  ["add-below", 2, 1],
  ["add-below", 3, 1],
  ["remove", 2, -1],
  ["remove", 3, -1],
] as const)("%s, of %i rows", (kind, rows, more) => {
  const { form, last } = withLine(rows);
  const at: Cell = { sheet: 0, row: last, column: 3 };
  const plan = planned(form, readAgain(form), at, { kind });
  if (plan.kind !== "change") throw new Error(plan.kind);
  const after = withEdits(form, at, plan.change.edits);
  expect([thickRows(after), thickAnywhere(after)]).toEqual([[last + more], COLUMNS.length]);
  const [back, was] = [withEdits(after, at, plan.change.undo).sheets[0], form.sheets[0]];
  expect(back && was && differences(looksOf(back, true), looksOf(was, true))).toEqual([]);
});
