import { canonicalJson } from "../../src/canonical/bytes";
import { toFormDocument, type FormDocument } from "../../src/canonical/document";
import { formSchema } from "../../src/canonical/schema";
import { toValues } from "../../src/canonical/values";
import type { JsonValue } from "../../src/core/json";
import { compile } from "../../src/forms/compile/compile";
import type { FieldDefinition, FormDefinition, TableColumn } from "../../src/forms/language";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import type { SheetPlan } from "../../src/layout/plan";
import { readBack } from "../support/read-back";
import { smallForm } from "../support/small-form";
import { checkForm } from "../support/findings";
import { definitionProblems } from "./problems";

/** Every kind of value, in a cell by itself and in a column of a table: from its JSON to the sheet and back. */

const OPTIONS = [
  { code: "one-off", label: "一次性项目" },
  { code: "recurring", label: "经常性项目" },
];

/** A field, beside it nothing; below it a table of items with a column of the kind, and its total where it can have one. */
function formWith(field: FieldDefinition["value"] | null, column: TableColumn["value"], total = false): FormDefinition {
  const form = smallForm();
  const label = (id: string, text: string) => ({ id, text });
  if (field) {
    const rows = form.sheets[0]?.blocks.find((block) => block.kind === "rows");
    rows?.rows.push({
      cells: [
        { kind: "label", column: 0, label: label("own", "其他") },
        { kind: "field", column: 1, span: 3, field: { path: "own.value", value: field } },
      ],
    });
  }
  form.sheets[0]?.blocks.push({
    kind: "table",
    path: "items",
    columns: [
      { key: "item", column: 0, heading: label("item", "明细"), value: { type: "text" } },
      { key: "value", column: 1, span: 2, heading: label("value", "数值"), value: column },
      { key: "note", column: 3, heading: label("note", "说明"), value: { type: "text" } },
    ],
    blankRows: column.type === "kind" ? { "one-off": 1, recurring: 1 } : 3,
    ...(total ? { total: { label: label("total-of-items", "合计"), column: "value", path: "itemsTotal" } } : {}),
  });
  return form;
}

const guardAt = (plan: SheetPlan | undefined, row: number, column: number) => {
  const found = plan?.validations.find(
    ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  return found && { rule: found.rule, alert: found.alert, prompt: found.prompt };
};

const quantity = (value: string) => ({ raw: `≥${value}%`, kind: "quantity", comparator: "≥", value, unit: "%" });

const KINDS: readonly (readonly [FieldDefinition["value"], readonly JsonValue[]])[] = [
  [{ type: "text" }, ["甲", "2026"]],
  [{ type: "text", multiline: true }, ["一\n二", "三"]],
  [{ type: "money" }, ["3.50", "0.01"]],
  [{ type: "decimal" }, ["14", "1.00"]],
  [{ type: "percent" }, ["86.19", "100"]],
  [{ type: "points" }, ["9.5", "10"]],
  [{ type: "date" }, ["2026-01-31", "2025-12-01"]],
  [{ type: "partial-date" }, ["2026-01", "2025"]],
  [
    { type: "period" },
    [
      { from: "2020-01", to: "2022-12-31" },
      { from: null, to: "2022" },
    ],
  ],
  [
    { type: "duration" },
    [
      { value: "1", unit: "年" },
      { value: "18", unit: "个月" },
    ],
  ],
  [
    { type: "code-name" },
    [
      { code: "015001", name: "教育局" },
      { code: null, name: "民政局（本级）" },
    ],
  ],
  [
    { type: "person-phone" },
    [
      { name: "张三", phone: "13800000000" },
      { name: null, phone: "021-12345678" },
    ],
  ],
  [{ type: "signature" }, ["同意。", "王某某"]],
  [{ type: "target" }, [quantity("90"), quantity("12.50")]],
  [
    { type: "choice", options: OPTIONS },
    [
      { code: "one-off", label: "一次性项目" },
      { code: null, label: "其他" },
    ],
  ],
];

describe.each(KINDS.map((kind) => [kind[0].type, ...kind] as const))(
  "a %s",
  (_type, value, [one = null, two = null]) => {
    const number = ["money", "decimal", "percent", "points"].includes(value.type);
    const form = compile(formWith(value, value, number));
    const blank = readBack(form, planForm(form, { fiscalYear: 2026 }));

    test("is blank until it is typed, in a cell of its own and in a table", () => {
      expect(blank.blank).toBe(true);
      expect(toFormDocument(blank)).toMatchObject({ own: { value: null }, items: [] });
      expect(checkForm(blank)).toEqual([]);
    });

    test("comes back from the sheet as it was put there, in a cell of its own, in a table and as a total", () => {
      const document: FormDocument = {
        ...toFormDocument(blank),
        own: { value: one },
        items: [
          { item: "甲", value: two, note: null },
          { item: null, value: one, note: null },
          { item: "乙", value: null, note: "无" },
        ],
        ...(number ? { itemsTotal: two } : {}),
      };
      expect(formSchema(form).safeParse(document).error?.issues ?? []).toEqual([]);
      const read = readBack(form, planFilledForm(form, toValues(form, document)));
      expect(canonicalJson(toFormDocument(read))).toBe(canonicalJson(document));
    });

    test("is guarded alike in a cell of its own and in a table", () => {
      const [plan] = planForm(form, { fiscalYear: 2026 });
      expect(guardAt(plan, 8, 1)).toEqual(guardAt(plan, 3, 1));
    });
  },
);

test("boxes print all their options in each row, blank or not: a table has a choice instead", () => {
  expect(definitionProblems(formWith(null, { type: "boxes", options: OPTIONS }))).toEqual([
    "form small-2024: sheet main: the column value of items prints boxes, which would fill every row: make it a choice",
  ]);
});

test.each(["choice", "kind", "ticks"] as const)("the options of a column of the type %s are looked at", (type) => {
  const options = [...OPTIONS, { code: "recurring", label: "另一,种" }];
  expect(definitionProblems(formWith(null, { type, options }))).toEqual(
    expect.arrayContaining(["form small-2024: sheet main: items.value has two options recurring"]),
  );
});

test("a choice in a table is held against what is offered there", () => {
  const form = compile(formWith(null, { type: "choice", options: OPTIONS }));
  const items = ["一次性或经常性", "其他"].map((label) => ({ item: "甲", value: { code: null, label }, note: null }));
  const document = { ...toFormDocument(readBack(form, planForm(form, { fiscalYear: 2026 }))), items };
  const found = checkForm(readBack(form, planFilledForm(form, toValues(form, document))));
  expect(found.flatMap(({ rule, field, expected }) => (rule === "CHOICE-UNKNOWN" ? [[field, expected]] : []))).toEqual([
    ["items[0].value", "一次性项目、经常性项目"],
  ]);
});
