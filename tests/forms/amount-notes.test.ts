import { canonicalJson } from "../../src/canonical/bytes";
import { toFormDocument } from "../../src/canonical/document";
import { toValues } from "../../src/canonical/values";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { checkForm } from "../support/findings";
import { readBack } from "../support/read-back";
import { smallForm } from "../support/small-form";
import { definitionProblems } from "./problems";

/** 16（其中：中央财政12，自筹4）: an amount with its make-up in words behind it, in one cell. */

function noted(value: "money" | "text" = "money"): FormDefinition {
  const form = smallForm();
  for (const block of form.sheets[0]?.blocks ?? []) {
    if (block.kind !== "rows") continue;
    const cell = block.rows[0]?.cells[3];
    if (cell?.kind === "field") cell.field = { path: "funds.total", value: { type: value }, note: "local.fundsNote" };
  }
  return form;
}

const form = compile(noted());
const blank = () => readBack(form, planForm(form, { fiscalYear: 2026 }));

function typed(text: string) {
  const [plan] = planForm(form, { fiscalYear: 2026 });
  if (!plan) throw new Error("a sheet is expected");
  const cells = plan.cells.map((cell) =>
    cell.row === 1 && cell.column === 3 ? { ...cell, content: { kind: "text", text } as const } : cell,
  );
  return readBack(form, [{ ...plan, cells }]);
}

test.each<[string, string | null, string | null]>([
  ["16（其中：中央财政12，自筹4）", "16.00", "其中：中央财政12，自筹4"],
  ["16(中央12,省级4)", "16.00", "中央12,省级4"],
  ["16万元（中央（含转移支付）12）", "160000.00", "中央（含转移支付）12"],
  ["16", "16.00", null],
  ["（5）", "-5.00", null],
  ["约16（中央12）", null, "中央12"],
])("%s", (text, amount, note) => {
  const read = typed(text);
  expect(toFormDocument(read)).toMatchObject({ funds: { total: amount }, local: { fundsNote: note } });
  expect(checkForm(read).some(({ rule }) => rule === "AMOUNT-UNREADABLE")).toBe(amount === null);
});

test("both come back from a sheet of our own", () => {
  expect(definitionProblems(noted())).toEqual([]);
  expect(blank().blank).toBe(true);
  const document = { ...toFormDocument(blank()), funds: { total: "16.50" }, local: { fundsNote: "中央12，自筹4.5" } };
  const read = readBack(form, planFilledForm(form, toValues(form, document)));
  expect(canonicalJson(toFormDocument(read))).toBe(canonicalJson(document));
});

test("only an amount has words behind it", () => {
  expect(definitionProblems(noted("text"))).toContain(
    "form small-2024: sheet main: funds.total is of the type text; only money has a `note`",
  );
});
