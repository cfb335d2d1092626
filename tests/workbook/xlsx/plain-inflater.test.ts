import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { containerOf } from "../../../src/workbook/xlsx/container";
import { FileError } from "../../../src/workbook/xlsx/file-error";
import { readXlsx } from "../../../src/workbook/xlsx/ooxml/read-package";
import { plainInflater } from "../../../src/workbook/xlsx/plain-inflater";
import type { Inflater } from "../../../src/workbook/xlsx/unpack";
import { nodeInflater } from "../../../src/workbook/files/zlib";
import { fuzzRuns } from "../../support/fuzz";
import { stopwatch } from "../../support/stopwatch";
import { deflatedZeros, xlsxParts, zipOf, type Entry } from "../../support/zip";

/** The inflater for browsers, held against the one of Node. */

const FIXTURES = path.resolve(__dirname, "../../fixtures");
const FILES = ["cases", "workbooks"].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);

function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  }
}

const sheetsOf = (bytes: Uint8Array, inflater: Inflater): unknown =>
  outcome(() => readXlsx(containerOf(bytes).entries, inflater));

test.each(FILES)("%s is read alike", (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(FIXTURES, name)));
  expect(sheetsOf(bytes, plainInflater)).toEqual(sheetsOf(bytes, nodeInflater));
});

/** Ways in which a program may have packed something. */
const WAYS = [
  { level: 9 },
  { level: 1 },
  { level: 0 },
  { strategy: constants.Z_FIXED },
  { strategy: constants.Z_HUFFMAN_ONLY },
  { strategy: constants.Z_RLE },
];
const content = fc.array(
  fc
    .tuple(fc.uint8Array({ maxLength: 40 }), fc.nat({ max: 400 }))
    .map(([piece, times]) => Buffer.concat(Array.from({ length: times }, () => piece))),
  { maxLength: 6 },
);
const packed = fc.record({ pieces: content, way: fc.constantFrom(...WAYS), claimed: fc.nat({ max: 10_000 }) });

test("whatever was packed comes out, and never a byte more than may", () => {
  fc.assert(
    fc.property(packed, ({ pieces, way, claimed }) => {
      const bytes = Buffer.concat(pieces);
      const small = deflateRawSync(bytes, way);
      expect(Buffer.compare(plainInflater.inflate(small, bytes.length, claimed), bytes)).toBe(0);
      if (bytes.length > 0)
        expect(outcome(() => plainInflater.inflate(small, bytes.length - 1, claimed))).toBe("too-large");
    }),
    fuzzRuns(300),
  );
});

test("what was changed on the way is damaged for both or for neither", () => {
  const most = 1_000_000;
  const inflated = (bytes: Uint8Array, inflater: Inflater): unknown =>
    outcome(() => Buffer.from(inflater.inflate(bytes, most, 100)).toString("base64"));
  fc.assert(
    fc.property(packed, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(7), (file, at, bit) => {
      const bytes = deflateRawSync(Buffer.concat(file.pieces), file.way);
      const place = Math.floor(at * bytes.length);
      const flipped = Uint8Array.from(bytes, (byte, index) => (index === place ? byte ^ (1 << bit) : byte));
      expect(inflated(flipped, plainInflater)).toEqual(inflated(flipped, nodeInflater));
      const cut = bytes.subarray(0, place);
      expect(inflated(cut, plainInflater)).toEqual(inflated(cut, nodeInflater));
    }),
    fuzzRuns(500),
  );
});

describe("a file that somebody made to do harm", () => {
  const parts = xlsxParts({ sheets: { 表1: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }, strings: ["字"] });
  const SHEET = "xl/worksheets/sheet1.xml";
  const withSheet = (part: Partial<Entry>): Uint8Array =>
    zipOf(parts.map((entry) => (entry.name === SHEET ? { ...entry, ...part } : entry)));

  test.each<[string, () => Uint8Array, string]>([
    ["behind a wrong checksum", () => withSheet({ crc: 1 }), "damaged"],
    ["larger than it claims", () => withSheet({ packed: deflatedZeros(300), claimedSize: 100 }), "too-large"],
    ["claiming more than there is", () => withSheet({ claimedSize: 200_000_000 }), "字"],
    ["cut off", () => withSheet({ packed: Uint8Array.of(0x4b) }), "damaged"],
    ["of another kind than there is", () => withSheet({ packed: Uint8Array.of(0xff, 0xff) }), "damaged"],
    ["behind a password", () => withSheet({ encrypted: true }), "encrypted"],
  ])("a part %s", (_what, make, expected) => {
    const taken = stopwatch();
    const sheets = outcome(() => readXlsx(containerOf(make()).entries, plainInflater)?.[0]?.grid.cells[0]?.[0]?.text);
    expect(sheets).toBe(expected);
    expect(taken()).toBeLessThan(10_000);
  });
});

test("bytes are the same text for both, whether they are UTF-8 or not", () => {
  const bytes = fc.oneof(
    fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
    fc.uint8Array(),
    fc.string({ unit: "grapheme" }).map((text) => Buffer.from(`\ufeff${text}`)),
    fc
      .tuple(fc.string(), fc.uint8Array({ maxLength: 3 }))
      .map(([text, tail]) => Buffer.concat([Buffer.from(`甲${text}`), tail])),
  );
  fc.assert(
    fc.property(bytes, (content) => {
      expect(nodeInflater.text(content)).toBe(plainInflater.text(content));
      expect(nodeInflater.checksum(content)).toBe(plainInflater.checksum(content));
    }),
    fuzzRuns(500),
  );
});
