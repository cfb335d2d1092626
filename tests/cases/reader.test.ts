import { readFileSync } from "node:fs";
import path from "node:path";
import { toDocument } from "../../src/canonical/document";
import { formsIn } from "../support/shipped-files";

/** Files as people have them, read as the command line reads them, and what a person reads in each. */

function open(name: string) {
  const bytes = readFileSync(path.join(__dirname, "../fixtures/cases", `${name}.xlsx`));
  const { forms, sheetFindings } = formsIn(new Uint8Array(bytes));
  const [only, ...others] = forms;
  if (!only || others.length > 0) throw new Error(`${forms.length} forms in ${name}`);
  const [document] = toDocument([only.reading], { draft: true }).forms;
  return { ...only, sheetFindings, document, rules: only.findings.map(({ rule }) => rule) };
}

test("the year line （2026年） of a form that prints （2026年度）", () => {
  const { document, findings, sheetFindings } = open("sh-year");
  expect({ year: document?.fiscalYear, findings, sheetFindings }).toEqual({
    year: 2026,
    findings: [],
    sheetFindings: [],
  });
});

test("a first level in each row, the second merged", () => {
  const { document, findings } = open("sh-filled-down");
  expect(findings).toEqual([]);
  expect(document?.["indicators"]).toContainEqual({
    level1: { code: "output", label: "产出指标" },
    level2: { code: "output.quantity", label: "数量指标" },
    name: "新增日间照护床位",
    target: { raw: "≥80张", kind: "quantity", comparator: "≥", value: "80", unit: "张" },
  });
});

test("below a row that holds only a dash, findings count the rows as the document does", () => {
  const { document, findings, rules } = open("mh-dash");
  const breakdown = document?.["breakdown"] as readonly { readonly amount: string | null }[];
  expect(breakdown.map(({ amount }) => amount)).toEqual(["244800.00", "-5.00"]);
  expect(findings.find(({ rule }) => rule === "AMOUNT-NEGATIVE")).toMatchObject({
    field: "breakdown[1].amount",
    at: { row: 15, column: 5 },
  });
  expect(rules.filter((rule) => rule === "CELL-UNREAD")).toEqual([]);
});

test("a part that is a text: the total is offered as a number, not as a formula that passes over it", () => {
  const { findings, reading } = open("ch-text");
  const finding = findings.find(({ rule }) => rule === "FUND-TOTAL-SUM");
  expect(reading.fields.get("funds.totalFiscal")).toMatchObject({ raw: "3,070,000.00", stored: "text" });
  expect(finding?.fix).toEqual({ kind: "fill-sum", writes: [{ at: finding?.at, number: "3070000" }] });
  expect(finding?.texts).toMatchObject([{ row: 6, column: 2 }]);
});
