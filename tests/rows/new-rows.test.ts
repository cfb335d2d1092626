import { FORMS } from "../../src/forms";
import type { Form } from "../../src/forms/compile/form";
import { planForm } from "../../src/layout/plan-form";
import { completed, newRowsIn } from "../../src/rows/complete-rows";
import type { InsertedRows } from "../../src/rows/before-insertion";
import { runsOf, tableAt } from "../../src/rows/table-place";
import type { SheetEdit } from "../../src/rows/sheet-edit";
import { edited, lookedPlan, lookOf } from "../support/looked-sheet";
import { differences, freshLike, looksOf, readAgain, withEdits, type LookedForm } from "./row-run";

/**
 * Rows that somebody puts into a table by the host's own means, below any of its rows: completed, the sheet is as if it
 * had been inserted with so many rows; taken back, it is what the host had made of it; completed already, nothing is left
 * to offer.
 */

function blank(form: Form): LookedForm {
  return { form, sheets: planForm(form, { fiscalYear: 2026 }).map(lookedPlan) };
}

interface Place {
  readonly sheet: number;
  readonly row: number;
}

/** In each table below the first row, below the last of its first level, and below the last of all. */
function places(looked: LookedForm): readonly Place[] {
  const reading = readAgain(looked);
  return reading.form.tables.flatMap(({ path }) => {
    const [first] = reading.tables.get(path)?.rows ?? [];
    const cell = [...(first?.cells.values() ?? [])].find(({ at }) => at.row === first?.row);
    const place = first && cell && tableAt(reading, cell.at.sheet, first.row, cell.at.column);
    if (!place) return [];
    const sheet = looked.sheets.findIndex((_, index) => `s${index}` === cell.at.sheet.id);
    const above = new Set([first.row, runsOf(place)[0]?.last ?? first.row, place.rows.at(-1)?.row ?? first.row]);
    return [...above].map((row) => ({ sheet, row: row + 1 }));
  });
}

function withRows(looked: LookedForm, { sheet, row }: Place, count: number): LookedForm {
  const edits: SheetEdit[] = Array.from({ length: count }, () => ({ kind: "insert-row", row, columns: null }));
  return withEdits(looked, { sheet, row, column: 0 }, edits);
}

function change(looked: LookedForm, at: Place, inserted: InsertedRows) {
  const sheet = looked.sheets[at.sheet];
  if (sheet === undefined) throw new Error("no sheet");
  const rows = newRowsIn(readAgain(looked), { id: `s${at.sheet}`, name: `表${at.sheet}` }, sheet.grid, inserted);
  if (rows === null) throw new Error("no new rows");
  return completed(rows, lookOf(sheet, rows.request));
}

describe.each([1, 2])("%i rows", (count) => {
  test.each(FORMS.map((form) => [form.id, form] as const))("%s", (_, form) => {
    const looked = blank(form);
    for (const at of places(looked)) {
      const inserted = { row: at.row, count };
      const there = withRows(looked, at, count);
      const done = change(there, at, inserted);
      if (done === "overtaken") throw new Error(done);
      const after = done ? withEdits(there, { ...at, column: 0 }, done.edits) : there;
      const [sheet, fresh] = [after.sheets[at.sheet], freshLike(after, readAgain(after))[at.sheet]];
      if (!sheet || !fresh) throw new Error("no sheet");
      expect([at, ...differences(looksOf(sheet, false), looksOf(fresh, false))]).toEqual([at]);
      expect([at, change(after, at, inserted)]).toEqual([at, null]);
      const [back, was] = [edited(sheet, done?.undo ?? []), there.sheets[at.sheet]];
      expect(was && [at, ...differences(looksOf(back, true), looksOf(was, true))]).toEqual([at]);
      expect(back.heights).toEqual(was?.heights);
    }
  });
});
