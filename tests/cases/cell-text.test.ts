import { readFileSync } from "node:fs";
import path from "node:path";
import { toDocument } from "../../src/canonical/document";
import { formsIn } from "../support/shipped-files";

/** Files whose cells say by their number format what they do not hold: right is what Excel in Chinese shows. */

function open(name: string) {
  const bytes = readFileSync(path.join(__dirname, "../fixtures/cases", `${name}.xlsx`));
  const { forms } = formsIn(new Uint8Array(bytes));
  const [only, ...others] = forms;
  if (!only || others.length > 0) throw new Error(`${forms.length} forms in ${name}`);
  const [document] = toDocument([only.reading], { draft: true }).forms;
  return { document, rules: only.findings.map(({ rule }) => rule) };
}

function targets(name: string): unknown[] {
  const indicators = open(name).document?.["indicators"] as readonly {
    readonly target: { readonly raw: string } | null;
  }[];
  return indicators.map(({ target }) => target);
}

test.each([
  ["c5-start31-end14", "2025-03-01", "2026-12-31"],
  ["b5-both-dates-fmt31", "2025-03-01", "2026-12-31"],
  ["b5-text-date-10", "2026-01-01", "2026-12-31"],
])("%s: dates in built-in formats of Chinese Excel, and 元月, are days", (name, start, end) => {
  const { document, rules } = open(name);
  expect(document?.["period"]).toEqual({ start, end });
  expect(rules).not.toContain("DATE-UNREADABLE");
});

test("a file is read alike whatever was read before it", () => {
  for (const name of ["b4-late-target-fmt57", "c5-start31-end14", "b5-both-dates-fmt31", "c5-start31-end14"]) {
    expect(open(name).rules).not.toContain("DATE-UNREADABLE");
  }
});

test.each([
  ["b4-late-target-fmt14", "2027/10/31"],
  ["b4-late-target-fmt57", "2027年10月"],
  ["b5-target-longdate-F800", "2027年10月31日"],
])("%s: a date as a target is what is displayed, and later than the project's end", (name, raw) => {
  expect(targets(name)).toContainEqual(expect.objectContaining({ raw, kind: "deadline" }));
  expect(open(name).rules).toContain("TIME-AFTER-END");
});

test("b4-target-formats: comparators, units and a scale of 万元 in number formats", () => {
  const raws = targets("b4-target-formats").map((target) => (target as { raw: string } | null)?.raw);
  expect(raws).toEqual(
    expect.arrayContaining(["≤735.0万元", "≤9.0万元/张", "=2个", "≥80张", "=100%", "≥1,500人次", "≥90.0%"]),
  );
  expect(open("b4-target-formats").rules).not.toContain("TARGET-MALFORMED");
});

test("b4-all-yuanzheng-plain: amounts that say 元整 are in 元, on a form in 万元 too", () => {
  expect(open("b4-all-yuanzheng-plain").document?.["funds"]).toMatchObject({ total: "3518850.00" });
});
