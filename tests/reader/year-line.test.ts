import { FORMS } from "../../src/forms";
import { planForm } from "../../src/layout/plan-form";
import type { FormReading } from "../../src/reader/reading";
import { yearLineOf } from "../../src/reader/find/year-line";
import { gridFromPlan, type CellSketch } from "../support/grids";
import { DECLARATION, typed } from "./forms-at-hand";
import { only, onlyPart, readWorkbook } from "./summary";
import { checkForm } from "../support/findings";

/** The line under the title, in whatever words an office writes the year of the budget. */

const WORDINGS: readonly string[] = [
  "（2026年度）",
  "（2026年）",
  "( 2026 年 )",
  "2026年",
  "2026年度",
  "２０２６年度",
  "〔2026〕年度",
  "【2026年度】",
  "[2026]年",
  "（2026）",
  "预算年度：2026年",
  "预算年度:2026",
  "填报年度 2026",
  "申报年度：2026年度",
  "（年度：2026）",
  "（预算年度：2026年）",
  "财政年度：〔2026〕",
  "2026年度预算",
  "（2026年部门预算）",
  "2026年度项目预算",
  "二〇二六年度",
  "（二○二六年）",
  "二O二六年",
  "预算年度：二零二六年",
];

const WITH_LINE = FORMS.filter(({ sheets }) => sheets.every(({ title, year }) => year !== title));

describe.each(WITH_LINE.map((form) => form.id))("%s", (id) => {
  test.each(WORDINGS)("%s", (text) => {
    const reading = withLine(id, text);
    expect(reading).toMatchObject({ form: { id }, year: { value: 2026, at: { row: 1, column: 0 } } });
    expect(reading.parts.flatMap((part) => part.missing)).toEqual([]);
    expect(checkForm(reading)).toEqual([]);
  });
});

describe.each(WITH_LINE.map((form) => [form.id, form.unit] as const))("%s, with the unit on the line", (id, unit) => {
  test.each([
    "（2026年度）　　　　单位：{unit}",
    "2026年度  金额单位:{unit}",
    "(2026年) 单位：人民币{unit}",
    "（2026年度）（单位：{unit}）",
    "（2026年度，单位：{unit}）",
    "2026年度　资金单位（{unit}）",
  ])("%s", (text) => {
    const reading = withLine(id, text.replace("{unit}", unit));
    expect(reading).toMatchObject({ form: { id }, year: { value: 2026 } });
    expect(reading.parts.flatMap((part) => part.missing)).toEqual([]);
    expect(checkForm(reading)).toEqual([]);
  });
});

test.each([
  ["万元", "万元", "万元"],
  ["元", "元", "元"],
  ["元", "万元", null],
  ["", "万元", "万元"],
  ["元", "", "元"],
])("amounts under a label that says “%s”, on a sheet whose year line says “%s”, are in %s", (label, line, unit) => {
  const form = FORMS.find((each) => each.id === "mof-2018");
  if (!form) throw new Error("no form");
  const grids = planForm(form, { fiscalYear: 2026 }).map((plan) =>
    typed(gridFromPlan(plan), {
      A2: `（2026年度）${line && `　单位：${line}`}`,
      A6: `项目资金${label && `（${label}）`}`,
    }),
  );
  expect(only(readWorkbook(...grids)).unit.value).toBe(unit);
});

/** The blank form with the line in these words on each of its sheets. */
function withLine(id: string, text: string): FormReading {
  const form = FORMS.find((each) => each.id === id);
  if (!form) throw new Error(`no form ${id}`);
  const grids = planForm(form, { fiscalYear: 2026 }).map((plan) => typed(gridFromPlan(plan), { A2: text }));
  return only(readWorkbook(...grids));
}

test.each<[string, Record<string, CellSketch>]>([
  ["a number that its format makes a line of", { A2: { value: 2026, text: "（2026年度）", format: '"（"0"年度）"' } }],
  ["the name of the year, the year beside it", { A2: "预算年度：", B2: 2026 }],
  ["the name of the year, the year beside it as a text", { A2: "填报年度", D2: "2026年" }],
])("%s", (_, cells) => {
  const part = onlyPart({ ...typed(DECLARATION, cells), merges: DECLARATION.merges.filter(({ top }) => top !== 1) });
  expect(part).toMatchObject({ missing: [], year: { value: 2026, at: { row: 1 } } });
});

test.each([
  "二〇二六年财政项目支出绩效目标申报表",
  "财政项目支出绩效目标申报表\n（二○二六年度）",
  "〔2026〕年度项目支出绩效目标申报表",
])("the title %j says the year where the line is lost", (title) =>
  expect(onlyPart(typed(DECLARATION, { A1: title, A2: null })).year.value).toBe(2026),
);

test.each([
  "填报日期：2026年3月",
  "填报日期：2026年",
  "2026年3月",
  "2026年3月1日",
  "编制时间 2026年",
  "截至2026年",
  "2025年结转",
  "（2026年—2028年）",
  "2026-2028年度",
  "（1）",
  "（12026年）",
  "年度",
  "2026",
  "沪财绩〔2026〕3号",
])("%s is none", (text) => {
  expect(yearLineOf(text.replace(/\s/g, ""))).toBeNull();
  expect(onlyPart(typed(DECLARATION, { A2: text }))).toMatchObject({
    missing: [{ id: "year" }],
    year: { value: null },
  });
});

test.each(["（    年度）", "（20  年）", "〔    〕年度", "预算年度：", "预算年度：____年", "（20××年度）"])(
  "%s is open: the year is asked for where it belongs",
  (text) => {
    const part = onlyPart(typed(DECLARATION, { A2: text }));
    expect(part).toMatchObject({ missing: [], year: { value: null, at: { row: 1, column: 0 } } });
  },
);
