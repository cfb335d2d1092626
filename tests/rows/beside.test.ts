import { cellAt } from "../../src/core/grid/grid";
import { planForm } from "../../src/layout/plan-form";
import { withCell } from "../support/grids";
import { lookedPlan } from "../support/looked-sheet";
import { chongming2023 } from "../support/shipped";
import { differences, looksOf, planned, readAgain, withEdits, type LookedForm } from "./row-run";

/** Other content on the form's sheet stays where it is, or nothing is done. */

function withNote(...places: readonly string[]): LookedForm {
  const sheets = planForm(chongming2023, { fiscalYear: 2026 })
    .map(lookedPlan)
    .map((sheet) => ({ ...sheet, grid: places.reduce((grid, at) => withCell(grid, at, "旁注"), sheet.grid) }));
  return { form: chongming2023, sheets };
}

const FIRST_INDICATOR = { sheet: 0, row: 12, column: 3 };

test("beside the form: only its own columns move down, and back", () => {
  const before = withNote("H14");
  const plan = planned(before, readAgain(before), FIRST_INDICATOR, { kind: "add-below" });
  if (plan.kind !== "change") throw new Error(plan.kind);
  const after = withEdits(before, FIRST_INDICATOR, plan.change.edits);
  const [sheet, was] = [after.sheets[0], before.sheets[0]];
  if (!sheet || !was) throw new Error("no sheet");
  expect(cellAt(sheet.grid, 13, 7)?.text).toBe("旁注");
  expect(plan.change.edits[0]).toEqual({ kind: "insert-row", row: 13, columns: { left: 0, right: 4 } });
  const [back] = withEdits(after, FIRST_INDICATOR, plan.change.undo).sheets;
  expect(back && differences(looksOf(back, true), looksOf(was, true))).toEqual([]);
});

test("beside it and below it: nothing is done, and that is said", () => {
  const form = withNote("H14", "B60");
  expect(planned(form, readAgain(form), FIRST_INDICATOR, { kind: "add-below" })).toEqual({
    kind: "refused",
    reason: "beside",
  });
});

test("below it alone: it moves down with whole rows", () => {
  const form = withNote("B60");
  const plan = planned(form, readAgain(form), FIRST_INDICATOR, { kind: "add-below" });
  expect(plan.kind === "change" && plan.change.edits[0]).toEqual({ kind: "insert-row", row: 13, columns: null });
});
