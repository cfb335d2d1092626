import fc from "fast-check";
import { canonicalize } from "json-canonicalize";
import { canonicalBytes, canonicalJson, withPlainTexts } from "../../src/canonical/bytes";
import { sha256 } from "../../src/canonical/digest";
import type { JsonValue } from "../../src/core/json";

describe("RFC 8785", () => {
  // Section 3.2.2 and 3.2.3 of the RFC, and its appendix B for numbers.
  const vectors: readonly (readonly [string, JsonValue, string])[] = [
    [
      "section 3.2.2: numbers, escapes and literals",
      {
        numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"\/",
        literals: [null, true, false],
      },
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ],
    [
      "section 3.2.3: keys by UTF-16 code units",
      {
        "\u20ac": "Euro Sign",
        // NFC takes U+FB33 apart; it sorts by what it becomes. U+FF21 sorts behind the emoji's surrogates.
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "\uff21": "Fullwidth Latin Capital Letter A",
        "1": "One",
        "\ud83d\ude00": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis",
      },
      '{"1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","\u05d3\u05bc":"Hebrew Letter Dalet With Dagesh","€":"Euro Sign","😀":"Emoji: Grinning Face","\uff21":"Fullwidth Latin Capital Letter A"}',
    ],
    ["appendix B: minus zero", [-0], "[0]"],
    ["appendix B: the largest and the smallest", [1.7976931348623157e308, 5e-324], "[1.7976931348623157e+308,5e-324]"],
    [
      "appendix B: where the exponent begins",
      [1e21, 999999999999999900000, 0.000001, 9.999999999999997e-7],
      "[1e+21,999999999999999900000,0.000001,9.999999999999997e-7]",
    ],
    [
      "a byte order of keys that differs from the insertion order, at every depth",
      { b: [{ d: 1, c: 2 }], a: {} },
      '{"a":{},"b":[{"c":2,"d":1}]}',
    ],
  ];

  it.each(vectors)("%s", (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it("is what another program writes of the same, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(value as JsonValue)).toBe(canonicalize(withPlainTexts(value as JsonValue)));
      }),
    );
  });

  it("has keys in the language's own order, few of them or many", () => {
    const key = fc.string({ unit: fc.constantFrom("1", "A", "a", "b", "é", "元", "\uff21", "😀"), minLength: 1 });
    const keys = fc.uniqueArray(key, { minLength: 2, maxLength: 70, size: "max" });
    fc.assert(
      fc.property(keys, (given) => {
        const written = canonicalJson(Object.fromEntries(given.map((each) => [each, null])));
        expect(written).toBe(
          `{${[...given]
            .sort()
            .map((each) => `${JSON.stringify(each)}:null`)
            .join(",")}}`,
        );
      }),
      { examples: [31, 32, 33].map((count) => [Array.from({ length: count }, (_, index) => `k${count - index}`)]) },
    );
  });

  it.each([Number.NaN, Infinity, -Infinity])("has no %d", (value) => {
    expect(() => canonicalJson({ value })).toThrow(RangeError);
  });
});

describe("text", () => {
  it("is NFC: the same word typed and composed gives the same bytes", () => {
    expect(canonicalBytes("cafe\u0301")).toEqual(canonicalBytes("caf\u00e9"));
    expect(canonicalJson({ "e\u0301": "\u1100\u1161" })).toBe('{"\u00e9":"\uac00"}');
  });

  it("keeps what NFKC would change", () => {
    expect(canonicalJson("①m²（５）……")).toBe('"①m²（５）……"');
  });

  it("ends lines with LF", () => {
    expect(canonicalJson("一\r\n二\r三\n四")).toBe('"一\\n二\\n三\\n四"');
  });

  it("holds no half of a surrogate pair, which UTF-8 cannot write", () => {
    expect(canonicalJson("半\ud83d个")).toBe('"半\ufffd个"');
    expect(canonicalJson("整😀个")).toBe('"整😀个"');
  });
});

describe("the file", () => {
  it("is UTF-8 without a byte order mark or a closing newline", () => {
    const bytes = canonicalBytes({ 元: "1" });
    expect([...bytes]).toEqual([0x7b, 0x22, 0xe5, 0x85, 0x83, 0x22, 0x3a, 0x22, 0x31, 0x22, 0x7d]);
  });

  it.each([
    ["nothing", new Uint8Array(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    [
      "abc (FIPS 180-4)",
      new TextEncoder().encode("abc"),
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    ],
  ])("has a SHA-256 in lower case hex: %s", async (_, bytes, expected) => {
    await expect(sha256(bytes)).resolves.toBe(expected);
  });
});
