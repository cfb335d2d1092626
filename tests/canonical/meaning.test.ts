import { parseDocument } from "../../src/canonical/import";
import { canonicalJson } from "../../src/canonical/bytes";
import { toFormDocument } from "../../src/canonical/document";
import { definitionDigest, meaningOf } from "../../src/canonical/meaning";
import { formSchema } from "../../src/canonical/schema";
import { isJsonObject, type JsonValue } from "../../src/core/json";
import { FORMS } from "../../src/forms";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { planForm } from "../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../src/reader";
import { gridFromPlan, sheetRef } from "../support/grids";
import { smallForm } from "../support/small-form";

type Block<Kind extends string> = Extract<FormDefinition["sheets"][number]["blocks"][number], { kind: Kind }>;

const blockOf = <Kind extends "rows" | "table">(form: FormDefinition, kind: Kind): Block<Kind> => {
  const block = form.sheets[0]?.blocks.find((each) => each.kind === kind);
  if (!block) throw new Error(`no ${kind}`);
  return block as Block<Kind>;
};
const changed = (change: (form: FormDefinition) => unknown) => {
  const form = { ...smallForm(), digestInJson: true };
  change(form);
  return compile(form);
};
const before = changed(() => undefined);

test("of a form is canonical JSON of what its JSON rests on", () => {
  expect(JSON.parse(meaningOf(before))).toEqual({
    id: "small-2024",
    unit: "元",
    values: {
      "project.name": { type: "text" },
      "funds.total": { type: "money" },
      "period.start": { type: "date" },
      "period.end": { type: "date" },
    },
    tables: {
      indicators: {
        columns: {
          level1: { type: "level1" },
          level2: { type: "level2" },
          name: { type: "text" },
          target: { type: "target" },
        },
        emptyLevels: "emptyLevels",
      },
    },
    levels: [{ code: "output", label: "产出", children: [{ code: "output.quantity", label: "数量" }] }],
  });
  expect(meaningOf(before)).toBe(canonicalJson(JSON.parse(meaningOf(before)) as JsonValue));
});

test.each<[string, (form: FormDefinition) => unknown]>([
  ["a name", (form) => Object.assign(form.name, { "zh-CN": "另一个名称" })],
  [
    "a wording",
    (form) => Object.assign(blockOf(form, "rows").rows[0]?.cells[0] ?? {}, { label: { id: "name", text: "项目" } }),
  ],
  ["a further wording of a level", (form) => Object.assign(form.levels[0] ?? {}, { aliases: ["产出指标"] })],
  ["the order of its rows", (form) => blockOf(form, "rows").rows.reverse()],
  ["more blank rows", (form) => Object.assign(blockOf(form, "table"), { blankRows: { "output.quantity": 3 } })],
  ["a relation", (form) => form.relations.push({ left: "funds.total", op: "≤", right: { constant: "9" } })],
  ["that a field is required", (form) => Object.assign(form.levels[0] ?? {}, { required: false })],
  ["the revision", (form) => Object.assign(form, { revision: 2 })],
])("%s is paper", (_what, change) => {
  expect(definitionDigest(changed(change))).toBe(definitionDigest(before));
});

test.each<[string, (form: FormDefinition) => unknown]>([
  ["the id", (form) => Object.assign(form, { id: "other-2024" })],
  ["the unit", (form) => Object.assign(form, { unit: "万元" })],
  ["the label of a level", (form) => Object.assign(form.levels[0] ?? {}, { label: "成果" })],
  [
    "the code of a level",
    (form) => {
      Object.assign(form.levels[0]?.children[0] ?? {}, { code: "output.amount" });
      Object.assign(blockOf(form, "table"), { blankRows: { "output.amount": 1 } });
    },
  ],
  [
    "the key of a column",
    (form) => blockOf(form, "table").columns.push({ key: "note", column: 3, value: { type: "text" } }),
  ],
  [
    "a kind of value",
    (form) => {
      const [, cell] = blockOf(form, "rows").rows[0]?.cells ?? [];
      Object.assign(cell ?? {}, { field: { path: "project.name", value: { type: "text", multiline: true } } });
    },
  ],
])("%s is meaning", (_what, change) => {
  const form = { ...smallForm(), digestInJson: true };
  change(form);
  if (form.sheets[0] && blockOf(form, "table").columns.length > 4) {
    form.sheets[0].columns.push(10);
    blockOf(form, "table").columns[4] = {
      key: "note",
      column: 4,
      heading: { id: "note", text: "备注" },
      value: { type: "text" },
    };
    for (const { cells } of blockOf(form, "rows").rows) Object.assign(cells[3] ?? {}, { span: 2 });
  }
  expect(definitionDigest(compile(form))).not.toBe(definitionDigest(before));
});

test("the first four go without a digest in their JSON, as ever", () => {
  const without = FORMS.filter(({ digestInJson }) => !digestInJson).map(({ id }) => id);
  expect(without.sort()).toEqual(["chongming-2023", "minhang-2019", "mof-2018", "shanghai-2026"]);
});

describe("a form whose JSON names its definition", () => {
  const blank = (form = before) => {
    const sheets = planForm(form, { fiscalYear: 2026 }).map((plan) =>
      readSheet(sheetRef(plan.name), gridFromPlan(plan), [form]),
    );
    const [reading] = assembleForms(sheets, [form]);
    if (!reading) throw new Error("one form is expected");
    return toFormDocument(reading);
  };
  const file = (form: JsonValue) => JSON.stringify({ schema: "jixiao/1", forms: [form] });

  test("says the digest, and its schema asks for it", () => {
    expect(blank()["definition"]).toBe(definitionDigest(before));
    expect(formSchema(before).safeParse(blank()).success).toBe(true);
    expect(formSchema(before).safeParse({ ...blank(), definition: undefined }).success).toBe(false);
  });

  test("is read by any definition with that meaning", () => {
    const paper = changed((form) => Object.assign(form, { revision: 7, name: { "zh-CN": "新", "en-US": "New" } }));
    expect(parseDocument(file(blank()), [paper]).ok).toBe(true);
  });

  test("is refused by one of the same id and another meaning, by name", () => {
    const other = changed((form) => Object.assign(form.levels[0] ?? {}, { label: "成果" }));
    const parsed = parseDocument(file(blank()), [other]);
    expect(
      parsed.ok ? [] : parsed.problems.map(({ pointer, problem, observed }) => [pointer, problem, observed]),
    ).toEqual([["/forms/0/definition", "other-definition", "small-2024"]]);
    expect(isJsonObject(blank())).toBe(true);
  });
});
