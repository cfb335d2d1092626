import { planForm } from "../../src/layout/plan-form";
import { lookFor, rowPlace, type RowCommand } from "../../src/rows/plan-rows";
import { lookedPlan } from "../support/looked-sheet";
import { chongming2023 } from "../support/shipped";
import { readAgain } from "./row-run";

/** Looks and guards are many things to ask of a host: only those of rows that come, or go, are. */
test.each<[RowCommand, number]>([
  [{ kind: "add-below" }, 2],
  [{ kind: "remove" }, 2],
  [{ kind: "move-up" }, 0],
  [{ kind: "move-down" }, 0],
])("%o asks for the look of %i rows", (command, rows) => {
  const sheets = planForm(chongming2023, { fiscalYear: 2026 }).map(lookedPlan);
  const [sheet] = sheets;
  const at = { sheet: { id: "s0", name: "表0" }, row: 12, column: 3 };
  const place = sheet && rowPlace(readAgain({ form: chongming2023, sheets }), sheet.grid, at);
  expect(place && lookFor(place, command).rows).toHaveLength(rows);
});
