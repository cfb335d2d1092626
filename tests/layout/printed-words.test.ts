import { canonicalJson } from "../../src/canonical/bytes";
import { toFormDocument } from "../../src/canonical/document";
import { toValues } from "../../src/canonical/values";
import type { JsonObject } from "../../src/core/json";
import { compile } from "../../src/forms/compile/compile";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { isOneOf } from "../../src/layout/marks";
import type { SheetPlan } from "../../src/layout/plan";
import { checkForm } from "../support/findings";
import { readBack } from "../support/read-back";
import { printedForm } from "../support/printed-form";
import { smallForm } from "../support/small-form";

/** What we insert has the words of the paper in its inputs, which say nothing until somebody adds to them. */

const textsIn = (plans: readonly SheetPlan[], column: number) =>
  plans[0]?.cells.flatMap((cell) =>
    cell.row >= 5 && cell.column === column && cell.content.kind !== "formula"
      ? [cell.content.kind === "text" ? cell.content.text : ""]
      : [],
  );

const indicator = (name: string): JsonObject => ({
  level1: { code: "output", label: "产出" },
  level2: { code: "output.quantity", label: "数量" },
  name,
  target: { raw: "≥90人次", kind: "quantity", comparator: "≥", value: "90", unit: "人次" },
});

const blankDocument = (form: ReturnType<typeof printedForm>) =>
  toFormDocument(readBack(form, planForm(form, { fiscalYear: 2026 })));

describe("the number of its row stands before a name", () => {
  const form = printedForm({});

  test("in a blank form by itself, which is blank all the same", () => {
    const plans = planForm(form, { fiscalYear: 2026 });
    expect(textsIn(plans, 2)).toEqual(["指标1", "指标2", "指标3"]);
    const read = readBack(form, plans);
    expect(read.blank).toBe(true);
    expect(checkForm(read)).toEqual([]);
  });

  test.each(["培训人次", "3辆车", "指标体系", "*必填", "（≥**个）", "：前有冒号", "x"])("and %s comes back", (name) => {
    const document = { ...blankDocument(form), indicators: [indicator("甲"), indicator(name)], emptyLevels: [] };
    const plans = planFilledForm(form, toValues(form, document));
    const once = toFormDocument(readBack(form, plans));
    const again = toFormDocument(readBack(form, planFilledForm(form, toValues(form, once))));
    expect(canonicalJson(again)).toBe(canonicalJson(once));
    if (!/[*（：]/u.test(name)) expect(canonicalJson(once)).toBe(canonicalJson(document));
    expect(textsIn(plans, 2)?.[0]).toBe("指标1：甲");
  });
});

test("a name has the marks that the office prints with it, and …… stands only where a row is open", () => {
  const form = printedForm({
    printedRows: [
      { under: "output.quantity", texts: { name: "*培训人次" } },
      { under: "output.quantity", texts: { name: "……" } },
    ],
  });
  expect(textsIn(planForm(form, { fiscalYear: 2026 }), 2)).toEqual(["*培训人次", "……", "指标3"]);
  const document = { ...blankDocument(form), indicators: [indicator("甲"), indicator("培训人次")], emptyLevels: [] };
  const plans = planFilledForm(form, toValues(form, document));
  expect(textsIn(plans, 2)).toEqual(["指标1：甲", "*培训人次"]);
  expect(canonicalJson(toFormDocument(readBack(form, plans)))).toBe(canonicalJson(document));
});

test("no native mark takes the printed words for a name, a target or a placeholder", () => {
  const form = printedForm({
    printedRows: [{ under: "output.quantity", texts: { name: "（≥**个）", target: "人次" } }],
  });
  const [plan] = planForm(form, { fiscalYear: 2026 });
  const marks = new Map(plan?.conditionalFormats.map(({ rule, formula }) => [rule, formula]));
  expect(marks.get("ROW-NO-TARGET")).toContain('|人次|"');
  expect(marks.get("ROW-NO-NAME")).toContain('|（≥**个）|指标2|指标3|"');
  expect(marks.get("TARGET-PLACEHOLDER")).toBe('=ISNUMBER(FIND("**",D6))');
});

test("a native mark knows printed words as Excel trims them: blanks between them are one, and wide ones stay", () => {
  expect(isOneOf("A1", ["  年   月  日 ", "　人次", '"甲"'])).toBe(
    'ISNUMBER(FIND("|"&TRIM(A1)&"|","|年 月 日|　人次|""甲""|"))',
  );
});

describe("a hint stands in the input that it is for", () => {
  const definition = smallForm();
  for (const block of definition.sheets[0]?.blocks ?? []) {
    for (const cell of block.kind === "rows" ? block.rows.flatMap(({ cells }) => cells) : []) {
      if (cell.kind === "field" && cell.field.path === "project.name") {
        Object.assign(cell.field, { hints: ["（全称）"], required: true });
      }
    }
  }
  const form = compile(definition);

  test("while it is blank, and is asked for all the same", () => {
    const plans = planForm(form, { fiscalYear: 2026 });
    const [plan] = plans;
    expect(plan?.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []))).toContain("（全称）");
    expect(readBack(form, plans).blank).toBe(true);
    const required = plan?.conditionalFormats.find(({ rule }) => rule === "required")?.formula;
    expect(required).toContain('FIND("|"&TRIM(B2)&"|","|（全称）|")');
    expect(required).not.toContain("$B$2");
  });

  test("and not beside a value", () => {
    const document = {
      ...toFormDocument(readBack(form, planForm(form, { fiscalYear: 2026 }))),
      project: { name: "甲" },
    };
    const plans = planFilledForm(form, toValues(form, document));
    const texts = plans[0]?.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
    expect(texts).toContain("甲");
    expect(texts).not.toContain("（全称）");
  });
});

test("a level has the points that the paper prints behind its words, and its open rows stand below them", () => {
  const definition = smallForm();
  const [level] = definition.levels;
  if (!level) throw new Error("a level is expected");
  for (const sheet of definition.sheets) sheet.columns = [20, 20, 10, 10];
  definition.levels = [
    { ...level, points: "50", children: [...level.children, { code: "output.quality", label: "质量", points: "20" }] },
  ];
  for (const block of definition.sheets[0]?.blocks ?? []) {
    if (block.kind === "table") block.blankRows = { "output.quantity": 1, "output.quality": 1 };
  }
  const form = compile(definition);
  const plans = planForm(form, { fiscalYear: 2026 });
  expect(textsIn(plans, 0)).toEqual(["产出（50分）"]);
  expect(textsIn(plans, 1)).toEqual(["数量", "质量（20分）"]);
  const one = { ...indicator("甲"), level1: { code: "output", label: "产出", points: "60" } };
  const document = {
    ...toFormDocument(readBack(form, plans)),
    indicators: [one],
    emptyLevels: ["output.quality"],
  };
  const filled = planFilledForm(form, toValues(form, document));
  expect(textsIn(filled, 0)).toEqual(["产出（60分）"]);
  expect(canonicalJson(toFormDocument(readBack(form, filled)))).toBe(canonicalJson(document));
});

test("points that have no room beside the words of their level stand below them, and are read as ever", () => {
  const definition = smallForm();
  const [level] = definition.levels;
  if (!level) throw new Error("a level is expected");
  definition.levels = [{ ...level, label: "产出绩效指标", points: "50" }];
  const form = compile(definition);
  const plans = planForm(form, { fiscalYear: 2026 });
  expect(textsIn(plans, 0)).toEqual(["产出绩效指标\n（50分）"]);
  const document = {
    ...toFormDocument(readBack(form, plans)),
    indicators: [{ ...indicator("甲"), level1: { code: "output", label: "产出绩效指标", points: "50" } }],
    emptyLevels: [],
  };
  const filled = planFilledForm(form, toValues(form, document));
  expect(textsIn(filled, 0)).toEqual(["产出绩效指标\n（50分）"]);
  expect(canonicalJson(toFormDocument(readBack(form, filled)))).toBe(canonicalJson(document));
});
