import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../../../src/workbook/files/read-file";
import { fromLibreOffice, fromSheetJs, type Difference } from "../../../support/cell-differences";
import { randomRun } from "../../../support/random-runs";
import { randomWorkbook } from "../../../support/random-workbooks";
import { hasOffice, startOffice } from "../soffice";
import { LIBREOFFICE, SHEETJS, unknown, type Known } from "./differences";

/**
 * .xlsx files in other programs' eyes, cell by cell: what they hold, what they show, their formulas, formats and merged
 * areas. The files that are kept, and files by chance; `npm run test:long` makes a thousand from a new seed.
 */

const FIXTURES = path.resolve(__dirname, "../../../fixtures");
const KEPT = ["workbooks", "cases"].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name): readonly [string, Uint8Array] => [
      `${folder}-${path.parse(name).name}`,
      new Uint8Array(readFileSync(path.join(FIXTURES, folder, name))),
    ]),
);
const { runs, seed } = randomRun(10, { runs: "JIXIAO_WORKBOOKS", seed: "JIXIAO_SEED" });
const SEEDS = Array.from({ length: runs }, (_, index) => seed + index);
/** Of an empty text that is written `<si/>`: the parser loses count. */
const WITHOUT_ITS_TEXT = /b14-si-silent-selfclosed$/;

beforeEach(() => {
  // SheetJS tells the console of number formats that it takes approximately.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

function expectKnown(name: string, found: readonly Difference[], known: readonly Known[]): void {
  expect({ name, differences: unknown(found, known) }).toEqual({ name, differences: [] });
}

test("a workbook by chance is read as it was meant, however it was written", () => {
  for (const each of SEEDS) {
    const { bytes, sheets } = randomWorkbook(each, { hard: true, backslashes: true });
    const read = readWorkbookFile(bytes).map(({ sheet: { name }, grid }) => ({ name, grid }));
    expect({ seed: each, read }).toEqual({ seed: each, read: sheets });
  }
});

describe("SheetJS reads the same", () => {
  test.each(KEPT.filter(([name]) => !WITHOUT_ITS_TEXT.test(name)))("%s", (name, bytes) => {
    expectKnown(name, fromSheetJs(readWorkbookFile(bytes), bytes), SHEETJS);
  });

  test("in workbooks by chance, written in ways that it understands", () => {
    for (const each of SEEDS) {
      const { bytes } = randomWorkbook(each, { hard: false, backslashes: true });
      expectKnown(`seed ${each}`, fromSheetJs(readWorkbookFile(bytes), bytes), SHEETJS);
    }
  });
});

/** Where LibreOffice is missing the run names its cases as not run. */
if (hasOffice()) describe("LibreOffice in Chinese reads the same", heldAgainstLibreOffice);

function heldAgainstLibreOffice(): void {
  const chance = SEEDS.map((each): readonly [string, Uint8Array] => [
    `seed-${each}`,
    randomWorkbook(each, { hard: true, backslashes: false }).bytes,
  ]);
  const office = startOffice({ recalculate: false, locale: "zh-CN" });
  let saved: ReadonlyMap<string, Uint8Array> = new Map();
  beforeAll(async () => {
    saved = await office.resave(new Map([...KEPT, ...chance]), "ods");
  });
  afterAll(() => office.dispose());

  function expectSame(files: readonly (readonly [string, Uint8Array])[]): void {
    const found = files.flatMap(([name, bytes]) => {
      const theirs = saved.get(name);
      if (theirs === undefined) throw new Error(`${name} was not saved`);
      return unknown(fromLibreOffice(readWorkbookFile(bytes), theirs), LIBREOFFICE).map((each) => ({ name, ...each }));
    });
    expect(found).toEqual([]);
  }

  test("in the files that are kept", () => expectSame(KEPT));
  test("in workbooks by chance", () => expectSame(chance));
}
