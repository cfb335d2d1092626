import { canonicalBytes, canonicalJson } from "../../src/canonical/bytes";
import type { ImportProblem } from "../../src/canonical/import";
import { changed, fixtureText, seedDocument, SEEDS } from "./fixtures";
import { parseDocument } from "../support/shipped";

const document = seedDocument("chongming-2023-1");
const minhang = seedDocument("minhang-2019");

function problems(source: string | Uint8Array): readonly Partial<ImportProblem>[] {
  const result = parseDocument(source);
  if (result.ok) throw new Error("was accepted");
  return result.problems.map((problem) =>
    Object.fromEntries(Object.entries(problem).filter(([, value]) => value !== null)),
  );
}

describe("a canonical file", () => {
  it.each(SEEDS)("is read from its bytes: %s", (seed) => {
    const bytes = canonicalBytes(seedDocument(seed));
    expect(parseDocument(bytes)).toEqual({ ok: true, document: seedDocument(seed), notices: [] });
  });

  it.each(SEEDS)("gives the same bytes when it was indented by hand: %s", (seed) => {
    const result = parseDocument(fixtureText(`${seed}.json`));
    expect(result.ok && canonicalJson(result.document)).toBe(canonicalJson(seedDocument(seed)));
  });

  it("may have a byte order mark, CRLF in its texts and letters in NFD", () => {
    const other = JSON.stringify(changed(document, "/forms/0/project/name", "Cafe\u0301\r\n二期"));
    for (const source of [`\ufeff${other}`, new TextEncoder().encode(`\ufeff${other}`)]) {
      const result = parseDocument(source);
      expect(result.ok && result.document.forms[0]?.["project"]).toMatchObject({ name: "Café二期" });
    }
  });

  it("may be a draft, which is said", () => {
    const draft = JSON.stringify({ ...document, draft: true });
    expect(parseDocument(draft)).toMatchObject({ ok: true, notices: ["draft"] });
  });
});

describe("a file that is none", () => {
  it.each<[string, string | Uint8Array, Partial<ImportProblem>]>([
    ["an empty file", "", { pointer: "", problem: "not-json", line: 1, column: 1 }],
    ["a workbook", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe), { pointer: "", problem: "not-utf8" }],
    ["GBK", Uint8Array.of(0x22, 0xcf, 0xee, 0xc4, 0xbf, 0x22), { pointer: "", problem: "not-utf8" }],
    ["a web page", "<!doctype html>", { pointer: "", problem: "not-json", line: 1, column: 1, observed: "<" }],
    [
      "half a file",
      '{"schema":"jixiao/1","forms":[{',
      { pointer: "/forms/0", problem: "not-json", line: 1, column: 32 },
    ],
    [
      "a key twice",
      '{"schema":"jixiao/1","forms":[{"form":"a","form":"b"}]}',
      { pointer: "/forms/0", problem: "duplicate-key", observed: "form", line: 1, column: 43 },
    ],
    ["brackets without end", "[".repeat(40), { problem: "too-deep", line: 1, column: 33 }],
    [
      "half a character",
      '{"schema":"\\ud800"}',
      { pointer: "/schema", problem: "lone-surrogate", line: 1, column: 11 },
    ],
    [
      "more than anybody fills in",
      " ".repeat(17_000_000),
      { pointer: "", problem: "too-large", expected: { type: "at-most", maximum: 16_777_216 } },
    ],
    ["a list", "[]", { pointer: "", problem: "not-a-document" }],
    ["null", "null", { pointer: "", problem: "not-a-document" }],
    ["another program's JSON", '{"name":"jixiao","version":"1"}', { pointer: "", problem: "not-a-document" }],
    [
      "a later version",
      '{"schema":"jixiao/2","forms":[]}',
      {
        pointer: "/schema",
        problem: "other-version",
        observed: "jixiao/2",
        expected: { type: "one-of", values: ["jixiao/1"] },
      },
    ],
    ["no forms", '{"schema":"jixiao/1"}', { pointer: "/forms", problem: "missing-key", observed: "forms" }],
    ["not one form", '{"schema":"jixiao/1","forms":[]}', { pointer: "/forms", problem: "empty" }],
    [
      "forms that are no list",
      '{"schema":"jixiao/1","forms":{}}',
      { pointer: "/forms", problem: "wrong-type", expected: { type: "list" } },
    ],
  ])("%s", (_, source, expected) => {
    const [first, ...others] = problems(source);
    expect(first).toMatchObject(expected);
    expect(others).toEqual([]);
  });
});

describe("one place that does not fit is one problem", () => {
  const f = "/forms/0";
  it.each<[string, string, unknown, Partial<ImportProblem>]>([
    ["an unknown form", `${f}/form`, "putuo-2026", { problem: "unknown-form", observed: "putuo-2026" }],
    ["no form id", `${f}/form`, undefined, { problem: "unknown-form" }],
    [
      "a form that is no object",
      f,
      "chongming-2023",
      { pointer: f, problem: "wrong-type", expected: { type: "object" } },
    ],
    [
      "a key that the format does not have",
      "/exportedAt",
      "2023-01-01",
      { problem: "unknown-key", observed: "exportedAt" },
    ],
    [
      "a draft mark of another kind",
      "/draft",
      false,
      { problem: "wrong-value", expected: { type: "one-of", values: ["true"] } },
    ],
    ["a missing field", `${f}/funds/annualOther`, undefined, { problem: "missing-key", observed: "annualOther" }],
    ["a missing group", `${f}/organisation`, undefined, { problem: "missing-key", observed: "organisation" }],
    ["a key of another form", `${f}/safeguards`, [], { problem: "unknown-key", observed: "safeguards" }],
    ["a misspelt key", `${f}/funds/totl`, "1.00", { problem: "unknown-key", observed: "totl" }],
    [
      "a number for an amount",
      `${f}/funds/total`,
      5350000,
      { problem: "wrong-type", observed: "5350000", expected: { type: "text" } },
    ],
    [
      "separators in an amount",
      `${f}/funds/total`,
      "5,350,000.00",
      { problem: "wrong-format", observed: "5,350,000.00", expected: { type: "format", format: "money" } },
    ],
    [
      "an amount with one digit",
      `${f}/funds/total`,
      "5350000.0",
      { problem: "wrong-format", expected: { type: "format", format: "money" } },
    ],
    ["an amount with leading zeros", `${f}/funds/total`, "007.00", { problem: "wrong-format" }],
    ["minus nothing", `${f}/funds/total`, "-0.00", { problem: "wrong-format" }],
    [
      "an empty text for a blank",
      `${f}/project/name`,
      "",
      { problem: "wrong-format", expected: { type: "format", format: "text" } },
    ],
    [
      "white space around a text",
      `${f}/project/name`,
      " 项目",
      { problem: "wrong-format", expected: { type: "format", format: "text" } },
    ],
    [
      "a date written in words",
      `${f}/period/start`,
      "2023年1月1日",
      { problem: "wrong-format", expected: { type: "format", format: "date" } },
    ],
    ["a month for a day", `${f}/period/start`, "2023-01", { problem: "wrong-format" }],
    ["a day that never was", `${f}/period/start`, "2023-02-29", { problem: "wrong-format" }],
    [
      "a year as text",
      `${f}/fiscalYear`,
      "2023",
      { problem: "wrong-type", observed: "2023", expected: { type: "integer" } },
    ],
    ["half a year", `${f}/fiscalYear`, 2023.5, { problem: "wrong-type", expected: { type: "integer" } }],
    [
      "a year before all dates",
      `${f}/fiscalYear`,
      1899,
      { problem: "wrong-value", expected: { type: "at-least", minimum: 1900 } },
    ],
    [
      "a unit that no form prints",
      `${f}/printedUnit`,
      "角",
      { problem: "wrong-value", observed: "角", expected: { type: "one-of", values: ["元"] } },
    ],
    [
      "the unit that makes the sheet another form",
      `${f}/printedUnit`,
      "万元",
      { problem: "wrong-value", observed: "万元", expected: { type: "one-of", values: ["元"] } },
    ],
    [
      "an unknown category code",
      `${f}/project/category/code`,
      "phased",
      { problem: "wrong-value", expected: { type: "one-of", values: ["recurring", "one-off"] } },
    ],
    [
      "a category without its words",
      `${f}/project/category/label`,
      undefined,
      { problem: "missing-key", observed: "label" },
    ],
    ["a span without its end", `${f}/goals/overallSpan/to`, undefined, { problem: "missing-key" }],
    ["indicators that are no list", `${f}/indicators`, {}, { problem: "wrong-type", expected: { type: "list" } }],
    [
      "a row without a target's key",
      `${f}/indicators/0/target`,
      undefined,
      { problem: "missing-key", observed: "target" },
    ],
    [
      "a note, which this form does not have",
      `${f}/indicators/0/note`,
      null,
      { problem: "unknown-key", observed: "note" },
    ],
    [
      "a target that is only its text",
      `${f}/indicators/0/target`,
      "=15个",
      { problem: "wrong-type", observed: "=15个", expected: { type: "object" } },
    ],
    [
      "an unknown kind of target",
      `${f}/indicators/0/target/kind`,
      "ratio",
      { problem: "wrong-value", observed: "ratio" },
    ],
    [
      "a target's value as a number",
      `${f}/indicators/0/target/value`,
      15,
      { problem: "wrong-type", expected: { type: "text" } },
    ],
    ["a comparator that is none", `${f}/indicators/0/target/comparator`, ">=", { problem: "wrong-value" }],
    [
      "an unknown level",
      `${f}/indicators/0/level2/code`,
      "output.speed",
      { problem: "wrong-value", observed: "output.speed" },
    ],
    ["a level of another form", `${f}/emptyLevels/0`, "impact.satisfaction", { problem: "wrong-value" }],
    [
      "an amount of which a cell would lose digits",
      `${f}/funds/total`,
      "10000000000000.00",
      { problem: "wrong-value", expected: { type: "at-most", maximum: 9_999_999_999_999.99 } },
    ],
    [
      "a text that no cell holds",
      `${f}/goals/overall`,
      "目".repeat(32_768),
      { problem: "too-long", expected: { type: "at-most", maximum: 32_767 } },
    ],
    [
      "rows without end",
      `${f}/indicators`,
      Array.from({ length: 2_001 }, () => ({ level1: null, level2: null, name: "甲", target: null })),
      { problem: "too-many", expected: { type: "at-most", maximum: 2_000 } },
    ],
  ])("%s", (_, pointer, value, expected) => {
    const [first, ...others] = problems(JSON.stringify(changed(document, pointer, value)));
    expect(first).toMatchObject({ pointer, ...expected });
    expect(others).toEqual([]);
  });

  it("a level that stands twice among the empty ones", () => {
    const twice = changed(document, `${f}/emptyLevels`, ["output.cost", "output.cost"]);
    expect(problems(JSON.stringify(twice))).toEqual([
      expect.objectContaining({ pointer: `${f}/emptyLevels`, problem: "twice" }),
    ]);
  });

  it("an unknown stage, and a quantity that is no number, in the three-sheet form", () => {
    const stage = changed(minhang, `${f}/safeguards/0/stages/1`, "testing");
    const both = changed(stage, `${f}/breakdown/0/quantity`, "1,000");
    expect(problems(JSON.stringify(both))).toEqual([
      expect.objectContaining({ pointer: `${f}/breakdown/0/quantity`, problem: "wrong-format" }),
      expect.objectContaining({ pointer: `${f}/safeguards/0/stages/1`, problem: "wrong-value" }),
    ]);
  });

  it("an amount in a row of which a cell would lose digits", () => {
    const large = changed(minhang, `${f}/breakdown/0/unitPrice`, "12345678901234.50");
    expect(problems(JSON.stringify(large))).toEqual([
      expect.objectContaining({ pointer: `${f}/breakdown/0/unitPrice`, problem: "wrong-value" }),
    ]);
    const exact = changed(minhang, `${f}/breakdown/0/unitPrice`, "9999999999999.99");
    expect(parseDocument(JSON.stringify(exact)).ok).toBe(true);
  });

  it("names the form among several, and at most a hundred places", () => {
    const second = changed(minhang, `${f}/funds/total`, 1) as { forms: unknown[] };
    const two = JSON.stringify({ ...document, forms: [document.forms[0], second.forms[0]] });
    expect(problems(two)).toEqual([expect.objectContaining({ pointer: "/forms/1/funds/total" })]);
    const many = JSON.stringify({ ...document, forms: Array.from({ length: 150 }, () => null) });
    expect(problems(many)).toHaveLength(100);
  });
});
