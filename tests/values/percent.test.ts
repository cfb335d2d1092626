import { shownText } from "../../src/core/number-format/shown-text";
import { planForm } from "../../src/layout/plan-form";
import { kindOf } from "../../src/values";
import { readEntry } from "../../src/workbench/entry/entry";
import { compile } from "../../src/forms/compile/compile";
import { pointed } from "../support/scored-form";

/** The cell for a rate in a blank form. */
function blankRate() {
  const rate = planForm(compile(pointed()), { fiscalYear: 2026 })
    .flatMap(({ cells }) => cells)
    .find(({ style }) => style.numberFormat.includes("%"));
  if (rate === undefined) throw new Error("the form has no cell for a rate");
  return rate;
}

test.each([
  ["86.19%", "86.19"],
  ["86.19", "86.19"],
  ["100", "100.00"],
])("typed into a blank form, %s is %s percent: in another format Excel keeps 0.8619 of the sign", (typed, said) => {
  const { numberFormat: format } = blankRate().style;
  const entry = readEntry(typed, { format, year: 2026, typed: true });
  if (entry.kind !== "number") throw new Error("it is no number");
  const kind = kindOf({ type: "percent" });
  const cell = { value: entry.number, text: shownText(entry.number, format) ?? "", formula: null, format };
  expect(kind.json(kind.read(cell, null))).toBe(said);
});
