import { compile } from "../../src/forms/compile/compile";
import { planForm } from "../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../src/reader";
import { gridFromPlan, sheetRef } from "../support/grids";
import { smallForm } from "../support/small-form";
import { checkForm } from "../support/findings";

/** A form whose title prints its year, its unit, or another wording of both. */
function titled(text: string, ...aliases: string[]) {
  const form = smallForm();
  Object.assign(form.sheets[0]?.blocks[0] ?? {}, { label: { id: "title", text, aliases } });
  return compile(form);
}

function reread(text: string, aliases: readonly string[], typed: string | null, year: string | null = "（2026年度）") {
  const form = titled(text, ...aliases);
  const [plan] = planForm(form, { fiscalYear: 2026 });
  if (!plan) throw new Error("a sheet is expected");
  const grid = gridFromPlan(plan);
  const said = (words: string | null) =>
    words === null ? null : { text: words, value: words, formula: null, format: "@" };
  const cells = grid.cells.map((row, index) =>
    index === 0 && typed !== null ? [said(typed)] : index === 3 && year === null ? [] : row,
  );
  const [reading] = assembleForms([readSheet(sheetRef(plan.name), { ...grid, cells }, [form])], [form]);
  return {
    printed: plan.cells[0]?.content,
    year: reading?.year.value,
    rules: reading && checkForm(reading).map(({ rule }) => rule),
  };
}

test.each([
  ["{year}年度小表", "2026年度小表"],
  ["小表（{year}年度）", "小表（2026年度）"],
  ["崇明区{year}年小表", "崇明区2026年小表"],
])("%s is printed with its year and found again", (text, printed) => {
  expect(reread(text, [], null)).toEqual({ printed: { kind: "text", text: printed }, year: 2026, rules: [] });
});

test.each([
  ["{year}年度小表", "2025年度小表", 2025],
  ["{year}年度绩效目标表", "上海市崇明区2025年度绩效目标表", 2025],
  ["小表（{year}年度）", "小表（2025年度）", 2025],
  ["小表（{year}年度）", "小表", null],
])("%s, typed as %s, says the year where no line does", (text, typed, year) => {
  expect(reread(text, [], typed, null).year).toBe(year);
});

test("a wording may have the slot that the printed one has not", () => {
  expect(reread("小表", ["{year}年度小表格"], "2025年度小表格", null).year).toBe(2025);
});
