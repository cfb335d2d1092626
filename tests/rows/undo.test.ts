import { a1 } from "../../src/core/grid/address";
import { planForm } from "../../src/layout/plan-form";
import { lookedPlan } from "../support/looked-sheet";
import { definitionOf } from "../support/shipped";
import { planned, readAgain, type LookedForm } from "./row-run";

/** What takes a command back writes over nothing that the command has not touched: somebody may have typed there since. */
test.each(["chongming-2023", "minhang-2019", "mof-2018", "shanghai-2026"])(
  "%s: a row that goes again leaves formulas alone that come back by themselves",
  (id) => {
    const form = definitionOf(id);
    const before: LookedForm = { form, sheets: planForm(form, { fiscalYear: 2026 }).map(lookedPlan) };
    const reading = readAgain(before);
    const table = form.tables.find(({ path }) => (reading.tables.get(path)?.rows.length ?? 0) > 1);
    const [row] = reading.tables.get(table?.path ?? "")?.rows ?? [];
    const cell = [...(row?.cells.values() ?? [])].findLast(({ at }) => at.row === row?.row);
    if (row === undefined || cell === undefined) throw new Error("no row");
    const sheet = before.sheets.findIndex((_, index) => `s${index}` === cell.at.sheet.id);
    const at = { sheet, row: row.row, column: cell.at.column };
    const plan = planned(before, reading, at, { kind: "add-below" });
    if (plan.kind !== "change") throw new Error(plan.kind);
    const cells = (edits: typeof plan.change.edits) =>
      edits.flatMap((edit) => (edit.kind === "content" ? [a1(edit.row, edit.column)] : []));
    expect(cells(plan.change.undo).filter((each) => !cells(plan.change.edits).includes(each))).toEqual([]);
  },
);
