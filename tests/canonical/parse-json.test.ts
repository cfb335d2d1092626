import fc from "fast-check";
import { parseJson } from "../../src/canonical/parse-json";

describe("parseJson", () => {
  it("reads what JSON.parse reads", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), fc.constantFrom(undefined, 1, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const wellFormed = !/\p{Surrogate}/u.test(JSON.stringify(JSON.parse(text), (_, member: unknown) => member));
        const result = parseJson(text, 100);
        if (wellFormed && result.ok) expect(result.value).toEqual(JSON.parse(text));
        else expect(result.ok).toBe(false);
      }),
    );
  });

  it("accepts no text that JSON.parse refuses", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"',
      "\\",
      "1",
      "-",
      "0",
      ".",
      "e",
      "null",
      "true",
      " ",
      "\n",
      "\u0001",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        if (parseJson(text, 100).ok) expect(() => JSON.parse(text) as unknown).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["nothing", "", "not-json", 1, 1, null],
    ["a closing comma", '{"a": 1,}', "not-json", 1, 9, "}"],
    ["single quotes", "{'a': 1}", "not-json", 1, 2, "'"],
    ["a comment", '{\n  // 说明\n  "a": 1\n}', "not-json", 2, 3, "/"],
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', "not-json", 3, 3, '"'],
    ["two values", "{} {}", "not-json", 1, 4, "{"],
    ["a text that is cut off", '["一', "not-json", 1, 4, null],
    ["a line break in a text", '["一\n二"]', "not-json", 1, 4, "\n"],
    ["an escape that JSON does not have", '["\\x41"]', "not-json", 1, 2, '"'],
    ["a leading zero", "[007]", "not-json", 1, 3, "0"],
    ["a number beyond all numbers", "[1e999]", "not-json", 1, 7, "]"],
    ["a word of another language", "[None]", "not-json", 1, 2, "N"],
    ["half of a pair of surrogates", '["\\ud83d"]', "lone-surrogate", 1, 2, null],
  ])("says where %s stands", (_, text, kind, line, column, observed) => {
    expect(parseJson(text, 10)).toMatchObject({ ok: false, problem: { kind, line, column, observed } });
  });

  it("refuses a key that comes twice in one object, which readers understand differently", () => {
    expect(parseJson('{"funds": [{"total": "1.00",\n "total": "2.00"}]}', 10)).toEqual({
      ok: false,
      problem: { kind: "duplicate-key", path: ["funds", 0], line: 2, column: 2, observed: "total" },
    });
    expect(parseJson('{"a": {"x": 1}, "b": {"x": 1}}', 10).ok).toBe(true);
    expect(parseJson('{"a": 1, "\\u0061": 2}', 10).ok).toBe(false);
  });

  it("nests as deep as allowed, and a bomb of brackets ends at once", () => {
    expect(parseJson("[[[]]]", 3).ok).toBe(true);
    expect(parseJson("[[[[]]]]", 3)).toMatchObject({ ok: false, problem: { kind: "too-deep", column: 4 } });
    expect(parseJson("[".repeat(1_000_000), 32)).toMatchObject({
      ok: false,
      problem: { kind: "too-deep", column: 33 },
    });
  });

  it("takes a key called __proto__ for a key", () => {
    const result = parseJson('{"__proto__": {"draft": true}}', 10);
    expect(result.ok && Object.keys(result.value as object)).toEqual(["__proto__"]);
  });
});
