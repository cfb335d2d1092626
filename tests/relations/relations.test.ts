import { compile } from "../../src/forms/compile/compile";
import type { Leaf, RelationNode } from "../../src/forms/compile/form";
import type { RelationDefinition } from "../../src/forms/language";
import { planFilledForm } from "../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../src/reader";
import { leavesOf } from "../../src/forms/compile/expressions";
import { brokenTest, formulaOf } from "../../src/relations/formula";
import { judge, type Term } from "../../src/relations/verdict";
import { sidesOf } from "../../src/relations/words";
import { money } from "../../src/core/number/money";
import { gridFromPlan, sheetRef, withTexts } from "../support/grids";
import { pointed, scored } from "../support/scored-form";
import { checkForm } from "../support/findings";

function only(definition: RelationDefinition): RelationNode {
  const [relation, ...others] = compile(scored(definition)).relations;
  if (!relation || others.length > 0) throw new Error("one relation is expected");
  return relation;
}

const keyOf = (leaf: Leaf) => (leaf.of === "field" ? leaf.field.path.replace("funds.", "") : leaf.column.key);
const term = (typed: string | null): Term =>
  typed === "?" ? { value: null, state: "unknown" } : { value: typed, state: typed === null ? "blank" : "amount" };

/** What stands at each leaf, in order; of a column in all rows several. */
function judged(relation: RelationNode, left: string | null, ...right: readonly (string | null)[]) {
  const leaves = leavesOf(relation.right);
  const look = (leaf: Leaf) =>
    leaf.of === "rows"
      ? right.map(term)
      : [term(right[leaves.findIndex((each) => keyOf(each) === keyOf(leaf))] ?? null)];
  const { state, computed } = judge(relation, term(left), look);
  return [state, computed];
}

const SUM = only({ left: "funds.a", op: "=", right: { sum: ["funds.b", "funds.c"] } });
const COLUMN = only({ left: "scores[].score", op: "=", right: { sum: "scores[].weight" } });
const PRODUCT = only({ left: "scores[].score", op: "=", right: { product: ["scores[].weight", "scores[].share"] } });
const MONEY_PRODUCT = only({ left: "funds.a", op: "=", right: { product: ["funds.b", { constant: "0.333" }] } });
const RATE = only({ left: "scores[].share", op: "=", right: { quotient: ["funds.b", "funds.c"] } });
const HUNDREDFOLD = only({
  left: "scores[].share",
  op: "=",
  right: { product: [{ quotient: ["funds.b", "funds.c"] }, { constant: "100" }] },
});
const WEIGHTED = only({
  left: "scores[].score",
  op: "=",
  right: { product: [{ constant: "10" }, { quotient: ["scores[].weight", "scores[].share"] }] },
});
const LEAST = only({ left: "funds.a", op: "≤", right: { least: ["funds.b", "funds.c"] } });
const LIMIT = only({ left: "funds.a", op: "≤", right: "funds.b" });
const BAND = only({ left: "funds.a", op: "=", right: "funds.b", within: "0.5" });
const HUNDRED = only({ left: "scores[].weight", op: "≤", right: { constant: "100" } });

describe("a verdict", () => {
  test.each<[string, RelationNode, string | null, readonly (string | null)[], string, string | null]>([
    ["a sum that comes out", SUM, "3", ["1", "2"], "ok", "3"],
    ["a sum with a blank part", SUM, "1", ["1", null], "ok", "1"],
    ["a sum that does not", SUM, "4", ["1", "2"], "wrong", "3"],
    ["a total of nothing", SUM, "4", [null, null], "wrong", "0"],
    ["no total", SUM, null, ["1", "2"], "blank", "3"],
    ["nothing at all", SUM, null, [null, null], "blank", null],
    ["a part that cannot be read", SUM, "4", ["1", "?"], "cannot-tell", null],
    ["a total that cannot be read", SUM, "?", ["1", "2"], "cannot-tell", "3"],
    ["no rounding on the way: exact decimals", SUM, "0.3", ["0.1", "0.2"], "ok", "0.3"],
    ["a column in all rows", COLUMN, "60", ["10", null, "50"], "ok", "60"],
    ["a product", PRODUCT, "7.5", ["10", "0.75"], "ok", "7.5"],
    ["a product with a blank factor", PRODUCT, "7.5", ["10", null], "blank", null],
    ["money that is multiplied, to the cent", MONEY_PRODUCT, "3.33", ["10.01"], "ok", "3.33"],
    ["a rate, to the digits that are written", RATE, "0.86", ["431", "500"], "ok", "0.86"],
    ["a rate in percent, to the digits that are written", HUNDREDFOLD, "33.3", ["1", "3"], "ok", "33.3"],
    ["points by a rate, to the digits that are written", WEIGHTED, "3.33", ["1", "3"], "ok", "3.33"],
    ["a rate that nobody has written yet", RATE, null, ["1", "3"], "blank", "0.33"],
    ["a rate with more digits", RATE, "0.8619", ["431", "500"], "wrong", "0.862"],
    ["a rate of nothing", RATE, "0.86", ["431", "0"], "blank", null],
    ["a rate that nobody has written yet, to the cent", RATE, null, ["431", "500"], "blank", "0.86"],
    ["the least of two", LEAST, "5", ["7", "5"], "ok", "5"],
    ["more than the least of two", LEAST, "6", ["7", "5"], "wrong", "5"],
    ["a limit that is kept", LIMIT, "5", ["5"], "ok", "5"],
    ["a limit that is not", LIMIT, "5.01", ["5"], "wrong", "5"],
    ["two values within a band", BAND, "5.5", ["5"], "ok", "5"],
    ["two values beyond it", BAND, "5.51", ["5"], "wrong", "5"],
    ["a printed number", HUNDRED, "101", [], "wrong", "100"],
  ])("%s", (_what, relation, left, right, state, computed) => {
    expect(judged(relation, left, ...right)).toEqual([state, computed]);
  });
});

const ADDRESSES: Readonly<Record<string, string>> = {
  a: "C7",
  b: "C8",
  c: "C10",
  weight: "F20",
  share: "G20",
  score: "H20",
};
const at = (leaf: Leaf) => (leaf.of === "rows" ? "F20:F24" : (ADDRESSES[keyOf(leaf)] ?? null));

describe("a formula", () => {
  test.each<[string, RelationNode, "元" | "万元", string | null]>([
    ["a sum", SUM, "元", '=IF(COUNT(C8,C10)=0,"",SUM(C8,C10))'],
    ["a column", COLUMN, "元", '=IF(COUNT(F20:F24)=0,"",SUM(F20:F24))'],
    ["a product of numbers", PRODUCT, "元", '=IF(COUNT(F20,G20)<2,"",F20*G20)'],
    ["a product of money", MONEY_PRODUCT, "元", '=IF(COUNT(C8)<1,"",ROUND(C8*0.333,2))'],
    ["the same in 万元", MONEY_PRODUCT, "万元", '=IF(COUNT(C8)<1,"",ROUND(C8*0.333,6))'],
    ["a rate, which is of nothing without a divisor", RATE, "元", '=IF(OR(COUNT(C8,C10)<2,C10=0),"",ROUND(C8/C10,2))'],
    ["a value that is only compared", LIMIT, "元", null],
  ])("of %s", (_what, relation, unit, formula) => expect(formulaOf(relation, at, unit)).toBe(formula));

  test("names neighbours as a range that grows with inserted rows", () => {
    const sum = only({ left: "funds.a", op: "=", right: { sum: ["funds.b", "funds.c", "funds.d"] } });
    const written = (rows: readonly number[]) =>
      formulaOf(sum, (leaf) => `E${rows["bcd".indexOf(keyOf(leaf))] ?? 0}`, "元");
    expect(written([7, 8, 9])).toBe('=IF(COUNT(E7:E9)=0,"",SUM(E7:E9))');
    expect(written([7, 8, 10])).toBe('=IF(COUNT(E7,E8,E10)=0,"",SUM(E7,E8,E10))');
  });

  test("there is none where a part stands on another sheet", () => {
    expect(formulaOf(SUM, (leaf) => (keyOf(leaf) === "c" ? null : at(leaf)), "元")).toBeNull();
    expect(brokenTest(SUM, (leaf) => (keyOf(leaf) === "c" ? null : at(leaf)), "元")).toBeNull();
  });
});

test.each<[string, RelationNode, "元" | "万元", readonly string[]]>([
  ["a sum", SUM, "元", ["COUNT(C7,C8,C10)>0", "ROUND(SUM(C7)-SUM(C8,C10),2)<>0"]],
  ["a product", MONEY_PRODUCT, "万元", ["COUNT(C8)=1", "ROUND(SUM(C7)-ROUND(SUM(C8)*0.333,6),6)<>0"]],
  [
    "a rate, to as many digits as it has",
    RATE,
    "元",
    [
      "COUNT(C8,C10)=2",
      "SUM(C10)<>0",
      'ROUND(SUM(G20)-ROUND(SUM(C8)/SUM(C10),MAX(0,LEN(G20)-FIND(".",G20&"."))),6)<>0',
    ],
  ],
  ["a limit", LIMIT, "元", ["COUNT(C7,C8)=2", "C7>C8"]],
  ["the least of two", LEAST, "元", ["COUNT(C8,C10)=2", "ROUND(SUM(C7)-MIN(SUM(C8),SUM(C10)),2)>0"]],
  ["a band", BAND, "万元", ["COUNT(C8)=1", "ROUND(ABS(SUM(C7)-SUM(C8)),6)>0.00005"]],
])("the sheet marks %s that is not kept", (_what, relation, unit, tests) => {
  expect(brokenTest(relation, at, unit)).toEqual(tests);
});

test.each<[RelationNode, string, string]>([
  [SUM, "甲", "乙 + 丙"],
  [COLUMN, "得分", "Σ 分值"],
  [PRODUCT, "得分", "分值 × 比例"],
  [RATE, "比例", "乙 ÷ 丙"],
  [HUNDREDFOLD, "比例", "乙 ÷ 丙 × 100%"],
  [WEIGHTED, "得分", "10 × (分值 ÷ 比例)"],
  [LEAST, "甲", "min(乙, 丙)"],
  [HUNDRED, "分值", "100"],
])("%#: said in the form's own words", (relation, left, right) => expect(sidesOf(relation)).toEqual({ left, right }));

test.each<[string, RelationNode, string]>([
  ["a sum", SUM, "SUM-DIFFERS"],
  ["a product", PRODUCT, "PRODUCT-DIFFERS"],
  ["a rate", RATE, "RATE-DIFFERS"],
  ["a rate in percent", HUNDREDFOLD, "RATE-DIFFERS"],
  ["what a rate is multiplied with", WEIGHTED, "PRODUCT-DIFFERS"],
  ["two values", BAND, "EQUAL-DIFFERS"],
  ["a limit", LIMIT, "LIMIT-EXCEEDED"],
  [
    "a total of the project",
    only({ left: "funds.total", op: "=", right: { sum: ["funds.b", "funds.c"] } }),
    "FUND-TOTAL-SUM",
  ],
])("the rule of %s follows from its role, else from its shape", (_what, relation, rule) =>
  expect(relation.rule).toBe(rule),
);

test("one relation is meant for each column of a matrix", () => {
  const form = compile(scored({ left: "funds.*", op: "≤", right: "funds.total", each: ["a", "b", "c"] }));
  expect(form.relations.map(({ left }) => keyOf(left))).toEqual(["a", "b", "c"]);
});

describe("any form's relations are checked, in its own words", () => {
  const relations: readonly RelationDefinition[] = [
    { left: "funds.a", op: "=", right: { sum: ["funds.b", "funds.c"] } },
    { left: "funds.d", op: "≤", right: "funds.a" },
    { left: "scores[].score", op: "=", right: { product: ["scores[].weight", "scores[].share"] } },
    { left: "scores[].score", op: "≤", right: "scores[].weight" },
  ];
  const form = compile(scored(...relations));
  const AGREEMENT = /DIFFERS|EXCEEDED/;

  function found(
    amounts: Readonly<Record<string, string>>,
    rules: RegExp,
    ...scores: readonly (readonly [string, string, string])[]
  ) {
    const plans = planFilledForm(form, {
      year: 2026,
      unit: "万元",
      span: null,
      fields: new Map(
        Object.entries(amounts).map(([key, amount]) => [`funds.${key}`, { type: "money", amount: money(amount) }]),
      ),
      tables: new Map([
        ["indicators", []],
        [
          "scores",
          scores.map(
            (row) =>
              new Map(
                ["weight", "share", "score"].map((key, index) => [key, { type: "decimal", decimal: row[index] ?? "" }]),
              ),
          ),
        ],
      ]),
    });
    const sheets = plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), [form]));
    return assembleForms(sheets, [form])
      .flatMap(checkForm)
      .filter(({ rule }) => rules.test(rule))
      .map(({ rule, field, observed, expected, sides }) => [rule, field, observed, expected, sides?.right]);
  }

  test("where all holds, nothing is said", () => {
    expect(found({ a: "30000", b: "10000", c: "20000", d: "30000" }, AGREEMENT, ["10", "0.5", "5"])).toEqual([]);
  });

  test("a sum and a limit of money, in the printed unit", () => {
    expect(found({ a: "30000", b: "10000", c: "10000", d: "40000" }, AGREEMENT)).toEqual([
      ["SUM-DIFFERS", "funds.a", "3.00", "2.00", "乙 + 丙"],
      ["LIMIT-EXCEEDED", "funds.d", "4.00", "3.00", "甲"],
    ]);
  });

  test.each([
    ["typed", { a: "-30000", d: "40000" }, "funds.a"],
    [
      "that a formula works out from a part below zero",
      { a: "-10000", b: "-30000", c: "20000", d: "40000" },
      "funds.b",
    ],
  ])(
    "a limit below zero, %s: every amount exceeds it, and only that it is negative is said",
    (_what, amounts, field) => {
      const negative = found(amounts, /NEGATIVE|EXCEEDED/).map(([rule, at]) => [rule, at]);
      expect(negative).toEqual([["AMOUNT-NEGATIVE", field]]);
    },
  );

  test("points, which have no unit: each row by itself", () => {
    expect(found({}, AGREEMENT, ["10", "0.5", "5"], ["10", "0.5", "6"], ["10", "1.5", "15"])).toEqual([
      ["PRODUCT-DIFFERS", "scores[1].score", "6", "5", "分值 × 比例"],
      ["LIMIT-EXCEEDED", "scores[2].score", "15", "10", "分值"],
    ]);
  });
});

test("a column whose heading is lost comes to nothing that could be told", () => {
  const form = compile(pointed({ left: "score.total", op: "=", right: { sum: "scores[].score" } }));
  const fields = new Map([["score.total", { type: "decimal", decimal: "14" } as const]]);
  const tables = new Map([
    ["indicators", []],
    ["scores", []],
  ]);
  const plans = planFilledForm(form, { year: 2026, unit: "元", span: null, fields, tables });
  const headings = (text: string) => (text === "得分" ? "" : text);
  const readings = plans.map((plan) => readSheet(sheetRef(plan.name), withTexts(gridFromPlan(plan), headings), [form]));
  const found = assembleForms(readings, [form]).flatMap(checkForm);
  expect(found.map(({ rule }) => rule).filter((rule) => /LABEL|DIFFERS/.test(rule))).toEqual(["LABEL-MISSING"]);
});

test("points are added up, and what they come to is held against their total; a rate against what it is the rate of", () => {
  const definition = pointed(
    { left: "score.total", op: "=", right: { sum: "scores[].score" } },
    { left: "score.rate", op: "=", right: { quotient: ["funds.a", "funds.b"] }, rounded: "as-printed" },
  );
  const form = compile(definition);
  const plans = planFilledForm(form, {
    year: 2026,
    unit: "元",
    span: null,
    fields: new Map([
      ["funds.a", { type: "money", amount: money("431") }],
      ["funds.b", { type: "money", amount: money("500") }],
      ["score.total", { type: "decimal", decimal: "14" }],
      ["score.rate", { type: "decimal", decimal: "86.1" }],
    ]),
    tables: new Map([
      ["indicators", []],
      ["scores", ["5", "10"].map((decimal) => new Map([["score", { type: "decimal", decimal }]]))],
    ]),
  });
  const sheets = plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), [form]));
  const found = assembleForms(sheets, [form])
    .flatMap(checkForm)
    .filter(({ rule }) => /DIFFERS/.test(rule));
  expect(
    found.map(({ rule, field, observed, expected, sides }) => [rule, field, observed, expected, sides?.right]),
  ).toEqual([
    ["SUM-DIFFERS", "score.total", "14", "15", "Σ 得分"],
    ["RATE-DIFFERS", "score.rate", "86.1", "86.2", "甲 ÷ 乙 × 100%"],
  ]);
});
