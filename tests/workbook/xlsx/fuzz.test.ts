import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { FORMS } from "../../../src/forms";
import { assembleForms, readSheet } from "../../../src/reader";
import { FileError } from "../../../src/workbook/xlsx/file-error";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { zipEntries } from "../../../src/workbook/xlsx/zip-directory";
import { fuzzRuns, SOON } from "../../support/fuzz";
import { partsOf, zipOf } from "../../support/zip";
import { checkForms } from "../../support/findings";
import { stopwatch } from "../../support/stopwatch";

/** Files changed byte by byte and part by part: a grid or one problem, soon, and never another error. */

const FOLDER = path.resolve(__dirname, "../../fixtures/workbooks");
const FILES = ["unmerged.xlsx", "unmerged.xls", "unmerged.ods", "mof-2018.xlsx", "mof-2018.xls"].map((name) => {
  return new Uint8Array(readFileSync(path.join(FOLDER, name)));
});

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const change = fc.record({
  kind: fc.constantFrom("flip", "cut", "repeat", "drop", "zero", "swap"),
  at: share,
  to: share,
  length: fc.nat({ max: 600 }),
  bits: fc.integer({ min: 1, max: 255 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Uint8Array, { kind, at, to, length, bits }: Change): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + length);
  const copy = new Uint8Array(bytes);
  switch (kind) {
    case "flip":
      copy[start] = (copy[start] ?? 0) ^ bits;
      return copy;
    case "cut":
      return copy.subarray(0, start);
    case "repeat":
      return Uint8Array.from([...bytes.subarray(0, end), ...bytes.subarray(start, end), ...bytes.subarray(end)]);
    case "drop":
      return Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(end)]);
    case "zero":
      return copy.fill(0, start, end);
    case "swap":
      copy.set(bytes.subarray(start, end), Math.floor(to * Math.max(1, bytes.length - length)));
      return copy;
    default:
      return bytes;
  }
}

function expectGridOrProblem(bytes: Uint8Array): void {
  const taken = stopwatch();
  try {
    const readings = readWorkbookFile(bytes).map(({ sheet, grid }) => readSheet(sheet, grid, FORMS));
    checkForms(assembleForms(readings, FORMS));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
  expect(taken()).toBeLessThan(SOON);
}

const anyFile = fc.nat({ max: FILES.length - 1 });

test("bytes", () => {
  fc.assert(
    fc.property(anyFile, fc.array(change, { minLength: 1, maxLength: 4 }), (file, list) => {
      expectGridOrProblem(list.reduce(changed, FILES[file] ?? new Uint8Array()));
    }),
    fuzzRuns(250),
  );
});

test("what the parts of a zip file say, with checksums that agree", () => {
  const packed = FILES.filter((bytes) => bytes[0] === 0x50);
  fc.assert(
    fc.property(
      fc.nat({ max: packed.length - 1 }),
      fc.nat(),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (file, which, list) => {
        const bytes = packed[file] ?? new Uint8Array();
        const parts = partsOf(bytes);
        const names = zipEntries(bytes).map(({ name }) => name);
        const chosen = names[which % names.length];
        expectGridOrProblem(
          zipOf(
            parts.map(({ name, content }) => ({
              name,
              content: name === chosen ? list.reduce(changed, content) : content,
            })),
          ),
        );
      },
    ),
    fuzzRuns(250),
  );
});
