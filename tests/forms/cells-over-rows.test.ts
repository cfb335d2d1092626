import { canonicalJson } from "../../src/canonical/bytes";
import { toFormDocument } from "../../src/canonical/document";
import { toValues } from "../../src/canonical/values";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { MAX_ROW_HEIGHT } from "../../src/layout/text-size";
import { readBack } from "../support/read-back";
import { smallForm } from "../support/small-form";
import { definitionProblems } from "./problems";

/** Cells that reach down over rows of their block: side labels within side labels, a text beside several lines. */

type Rows = Extract<FormDefinition["sheets"][number]["blocks"][number], { kind: "rows" }>;

const label = (column: number, id: string, text: string) => ({ kind: "label", column, label: { id, text } }) as const;

function nested(): FormDefinition {
  const form = smallForm();
  const block: Rows = {
    kind: "rows",
    side: { id: "outline", text: "基本情况" },
    rows: [
      {
        cells: [
          { ...label(1, "goals", "1.目标"), rows: 2 },
          label(2, "planned", "目标"),
          label(3, "reached", "完成情况"),
        ],
      },
      {
        cells: [
          {
            kind: "field",
            column: 2,
            label: "planned",
            field: { path: "goals.planned", value: { type: "text", multiline: true } },
          },
          {
            kind: "field",
            column: 3,
            label: "reached",
            field: { path: "goals.reached", value: { type: "text", multiline: true } },
          },
        ],
      },
      {
        cells: [
          label(1, "how", "2.过程"),
          { kind: "field", column: 2, span: 2, field: { path: "own.how", value: { type: "text" } } },
        ],
      },
    ],
  };
  form.sheets[0]?.blocks.splice(2, 0, block);
  return form;
}

const matrix = (): FormDefinition => {
  const form = smallForm();
  form.sheets[0]?.blocks.splice(2, 0, {
    kind: "matrix",
    labels: { column: 0, heading: { id: "asked", text: "预算数" } },
    columns: [
      { key: "initial", column: 1, heading: { id: "initial", text: "年初预算" }, value: { type: "money" } },
      { key: "spent", column: 2, heading: { id: "spent", text: "执行数" }, value: { type: "money" } },
    ],
    whole: [
      { column: 3, heading: { id: "why", text: "原因" }, path: "own.why", value: { type: "text", multiline: true } },
    ],
    rows: [
      { label: { id: "all", text: "全部" }, path: "execution.total" },
      { label: { id: "part", text: "其中：财政" }, path: "execution.fiscal" },
    ],
  });
  return form;
};

const ANNUAL = { fiscalYear: 2026 };

test.each([
  ["side labels within side labels", nested, { goals: { planned: "一", reached: "二" }, own: { how: "三" } }],
  [
    "one cell beside all rows of a matrix",
    matrix,
    {
      execution: { total: { initial: "2.00", spent: "1.00" }, fiscal: { initial: "2.00", spent: null } },
      own: { why: "天气\n合同" },
    },
  ],
])("%s: what is put there comes back", (_what, definition, said) => {
  expect(definitionProblems(definition())).toEqual([]);
  const form = compile(definition());
  const blank = readBack(form, planForm(form, ANNUAL));
  expect([blank.blank, blank.parts.flatMap(({ missing }) => missing)]).toEqual([true, []]);
  const document = { ...toFormDocument(blank), ...said };
  const read = readBack(form, planFilledForm(form, toValues(form, document)));
  expect(canonicalJson(toFormDocument(read))).toBe(canonicalJson(document));
});

test("a label reaches over the rows of its block, also where one is split for a long text", () => {
  const form = compile(nested());
  const areaOf = (plans: ReturnType<typeof planForm>, text: string) =>
    plans[0]?.cells.find(({ content }) => content.kind === "text" && content.text === text)?.area;
  expect(areaOf(planForm(form, ANNUAL), "1.目标")).toEqual({ top: 3, bottom: 4, left: 1, right: 1 });
  const long = "很长的目标。".repeat(200);
  const document = {
    ...toFormDocument(readBack(form, planForm(form, ANNUAL))),
    goals: { planned: long, reached: null },
  };
  const plans = planFilledForm(form, toValues(form, document));
  const area = areaOf(plans, "1.目标");
  expect((area?.bottom ?? 0) - (area?.top ?? 0)).toBeGreaterThan(1);
  expect(Math.max(...(plans[0]?.rowHeights ?? []))).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
  expect(toFormDocument(readBack(form, plans))).toMatchObject({ goals: { planned: long } });
});

test("reasons that stand in several cells of the column are one text", () => {
  const form = compile(matrix());
  const [plan, ...others] = planForm(form, ANNUAL);
  if (!plan) throw new Error("a sheet is expected");
  const heading = plan.cells.find(({ content }) => content.kind === "text" && content.text === "原因");
  const own = plan.cells.filter(({ row, column }) => column === heading?.column && row > heading.row).slice(0, 1);
  const [cell] = own;
  if (!cell) throw new Error("a cell is expected");
  const apart = [0, 1].map((down) => ({
    ...cell,
    row: cell.row + down,
    area: { ...cell.area, top: cell.row + down, bottom: cell.row + down },
    content: { kind: "text", text: ["天气", "合同"][down] ?? "" } as const,
  }));
  const merges = plan.merges.filter(({ top, left }) => top !== cell.row || left !== cell.column);
  const unmerged = { ...plan, merges, cells: [...plan.cells.filter((each) => each !== cell), ...apart] };
  const read = readBack(form, [unmerged, ...others]);
  expect(toFormDocument(read)).toMatchObject({ own: { why: "天气\n合同" } });
  expect(read.parts.flatMap(({ unclaimed = [] }) => unclaimed)).toEqual([]);
});

test("a cell that reaches down past its block is named", () => {
  const form = nested();
  const block = form.sheets[0]?.blocks[2] as Rows;
  Object.assign(block.rows[2]?.cells[0] ?? {}, { rows: 2 });
  expect(definitionProblems(form)).toEqual([
    "form small-2024: sheet main: a cell (row 3, column 1) reaches down over 2 rows, past the last of its block; change rows",
  ]);
});
