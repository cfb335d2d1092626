import { cellBehind, openCells } from "../../src/rules/open-cells";
import { addressOf, readingOf, type FormSpec } from "../support/readings";

/** What is still to be filled in, cell by cell, in the order of the sheet. */

const LEVELS = { level1: "产出指标", level2: "数量指标" };
const FILLED = { ...LEVELS, name: "道路建设长度", target: "≥985米" };
const OTHERS: FormSpec["tables"] = {
  indicators: [
    { level1: "成本指标", level2: "经济成本指标", name: "总成本", target: "≤5万元" },
    FILLED,
    { level1: "效益指标", level2: "社会效益指标", name: "通行能力", target: "提升" },
    { level1: "满意度指标", level2: "服务对象满意度指标", name: "居民满意度", target: "≥90%" },
  ],
};
const FIELDS: NonNullable<FormSpec["fields"]> = {
  "project.name": "道路建设",
  "organisation.department": "甲局",
  "organisation.unit": "乙中心",
  "period.start": "2026-01-01",
  "period.end": "2026-12-31",
  "funds.total": "5",
  "funds.annual": "5",
  "goals.overall": "建成道路。",
  "goals.annual": "完成前期。",
};

const reading = (change: Partial<FormSpec> = {}) =>
  readingOf({ form: "shanghai-2026", fields: FIELDS, tables: OTHERS, ...change });
const open = (change: Partial<FormSpec>) => openCells(reading(change)).map(addressOf);
const indicators = (index: number, row: Readonly<Record<string, string>>) => ({
  tables: { indicators: (OTHERS["indicators"] ?? []).map((each, at) => (at === index ? row : each)) },
});

test("nothing in a form that is filled in", () => {
  expect(open({})).toEqual([]);
});

test.each<[string, Partial<FormSpec>, readonly string[]]>([
  [
    "required fields",
    { fields: { ...FIELDS, "project.name": "", "period.end": "" } },
    ["declaration!B3", "declaration!E5"],
  ],
  ["no field that may stay blank", { fields: { ...FIELDS, "funds.annualOther": "" } }, []],
  [
    "no sum that the sheet works out",
    { fields: { ...FIELDS, "funds.total": { text: "", formula: "=SUM(C7,C9)" } } },
    [],
  ],
  ["the target of an indicator", indicators(1, { ...FILLED, target: "" }), ["declaration!E14"]],
  ["the name of a target", indicators(1, { ...FILLED, name: "" }), ["declaration!D14"]],
  [
    "the first row of a level that must have an indicator",
    indicators(1, { ...LEVELS, name: "", target: "" }),
    ["declaration!D14"],
  ],
])("%s", (_what, change, expected) => {
  expect(open(change)).toEqual(expected);
});

test("goes on behind the last one that was gone to, filled by now or not, and begins again", () => {
  const form = reading({ fields: { ...FIELDS, "project.name": "", "period.end": "" } });
  const cells = openCells(form);
  const first = cellBehind(form, cells, null);
  const second = cellBehind(form, cells, first);
  expect([first, second, cellBehind(form, cells, second)].map((cell) => cell && addressOf(cell))).toEqual([
    "declaration!B3",
    "declaration!E5",
    "declaration!B3",
  ]);
  expect(cellBehind(form, cells.slice(1), first)).toEqual(second);
  expect(cellBehind(form, [], first)).toBeNull();
});
