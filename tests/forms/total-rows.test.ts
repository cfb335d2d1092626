import { canonicalJson } from "../../src/canonical/bytes";
import { toFormDocument } from "../../src/canonical/document";
import { meaningOf } from "../../src/canonical/meaning";
import { toValues } from "../../src/canonical/values";
import { a1Area } from "../../src/core/grid/address";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { checkForm } from "../support/findings";
import { readBack } from "../support/read-back";
import { smallForm } from "../support/small-form";
import { definitionProblems } from "./problems";

/** The row of a table's totals: for several columns (合计 100 | 90), at its end or under its headings, there also without words. */

type Table = Extract<FormDefinition["sheets"][number]["blocks"][number], { kind: "table" }>;

function scored(total: Partial<NonNullable<Table["total"]>>): FormDefinition {
  const form = smallForm();
  form.sheets[0]?.blocks.push({
    kind: "table",
    path: "items",
    columns: [
      { key: "number", column: 0, aside: true, heading: { id: "number", text: "序号" }, value: { type: "decimal" } },
      { key: "item", column: 1, heading: { id: "item", text: "评分项" }, value: { type: "text" } },
      { key: "points", column: 2, heading: { id: "points", text: "分值" }, value: { type: "points" } },
      { key: "score", column: 3, heading: { id: "score", text: "得分" }, value: { type: "points" } },
    ],
    blankRows: 3,
    total: {
      column: "points",
      path: "score.points",
      others: [{ column: "score", path: "score.total" }],
      ...total,
    },
  });
  form.relations.push(
    { left: "score.points", op: "=", right: { sum: "items[].points" } },
    { left: "score.total", op: "=", right: { sum: "items[].score" } },
  );
  return form;
}

const LABEL = { id: "sum", text: "合计" };
const ITEMS = [
  { number: "1", item: "甲", points: "60", score: "50" },
  { number: "2", item: "乙", points: "40", score: "40" },
];

test.each<[string, Partial<NonNullable<Table["total"]>>, readonly string[]]>([
  ["closing the table", { label: LABEL }, ["C11", "D11"]],
  ["under the headings", { label: LABEL, at: "top" }, ["C8", "D8"]],
  ["under the headings, without words", { at: "top" }, ["C8", "D8"]],
])("totals of two columns %s come back, and are held to their sums", (_where, total, cells) => {
  expect(definitionProblems(scored(total))).toEqual([]);
  const form = compile(scored(total));
  const plans = planForm(form, { fiscalYear: 2026 });
  const formulas = plans[0]?.cells.flatMap(({ area, content }) => (content.kind === "formula" ? [a1Area(area)] : []));
  expect(formulas).toEqual(cells);
  const blank = readBack(form, plans);
  expect([blank.blank, blank.parts.flatMap(({ missing }) => missing)]).toEqual([true, []]);
  const document = { ...toFormDocument(blank), items: ITEMS, score: { points: "100", total: "95" } };
  const read = readBack(form, planFilledForm(form, toValues(form, document)));
  expect(canonicalJson(toFormDocument(read))).toBe(canonicalJson(document));
  expect(checkForm(read).flatMap(({ rule, field }) => (rule === "SUM-DIFFERS" ? [field] : []))).toEqual([
    "score.total",
  ]);
});

test("a row with no more than its number is blank, and a remark there is no row", () => {
  const form = compile(scored({ at: "top" }));
  const [plan] = planForm(form, { fiscalYear: 2026 });
  if (!plan) throw new Error("a sheet is expected");
  const typed = new Map([
    ["A9", "1"],
    ["A10", "请按实填写"],
    ["A11", "2"],
    ["B11", "甲"],
  ]);
  const cells = plan.cells.map((cell) => {
    const text = typed.get(a1Area(cell.area));
    return text === undefined ? cell : { ...cell, content: { kind: "text", text } as const };
  });
  const read = readBack(form, [{ ...plan, cells }]);
  expect(toFormDocument(read)["items"]).toEqual([{ number: "2", item: "甲", points: null, score: null }]);
  expect(read.parts.flatMap(({ unclaimed = [] }) => unclaimed.map(({ text }) => text))).toEqual(["请按实填写"]);
});

test("a total at the end has words, and one of a column that is none is named", () => {
  expect(definitionProblems(scored({}))).toEqual([
    "form small-2024: sheet main: the table items has a total score.points without a label; only one at the top goes without",
  ]);
  const problems = definitionProblems(scored({ label: LABEL, others: [{ column: "item", path: "score.item" }] }));
  expect(problems.join("\n")).toContain("item");
});

test("further totals are part of the meaning, and a form with one means what it meant", () => {
  const one = compile({ ...scored({ label: LABEL, others: undefined }), relations: [] });
  const two = compile(scored({ label: LABEL }));
  expect(meaningOf(one)).toContain('"total":{"column":"points","path":"score.points"}');
  expect(meaningOf(two)).toContain('"others":[{"column":"score","path":"score.total"}]');
});
