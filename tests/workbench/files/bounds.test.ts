import { openXlsx } from "../../../src/workbench/files/open-xlsx";
import { FileError } from "../../../src/workbook/xlsx/file-error";
import { SOON } from "../../support/fuzz";
import { stopwatch } from "../../support/stopwatch";
import { deflatedZeros, withTheme, xlsxParts, zipOf, type Entry, type XlsxSketch } from "../../support/zip";

/** Nothing in a file may make the workbench work for minutes: no area is laid out cell by cell, no part beyond its bounds. */

const LIMIT = 3 * SOON;
const CELL = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const SKETCH: XlsxSketch = { sheets: { 表1: CELL }, strings: ["字"] };

/** The cells that hold something, and what is lost; or the problem. */
async function outcome(bytes: Uint8Array): Promise<unknown> {
  const taken = stopwatch();
  try {
    const { workbook, losses } = await openXlsx(bytes, "a");
    const filled = workbook.sheets.flatMap(({ cells }) => cells.filter(({ content }) => content.kind !== "blank"));
    return [filled.length, ...losses.map(({ kind }) => kind)];
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  } finally {
    expect(taken()).toBeLessThan(LIMIT);
  }
}

const zeros = (name: string): Entry => ({ name, content: "", packed: deflatedZeros(300), claimedSize: 100 });
const EVERYTHING = "A1:XFD1048576";

test.each<[string, Partial<XlsxSketch>, unknown]>([
  ["nothing out of the usual", {}, [1]],
  ["a picture larger than it claims", { further: [zeros("xl/media/image1.png")] }, [1, "images"]],
  ["a part that nobody asks for, likewise", { further: [zeros("xl/embeddings/a.bin")] }, [1]],
  ["a theme, likewise: contents are kept", { further: [zeros("xl/theme/theme1.xml")] }, [1, "looks"]],
  [
    "a name of all cells",
    { definedNames: `<definedNames><definedName name="a">表1!$A$1:$XFD$1048576</definedName></definedNames>` },
    [1, "defined-names"],
  ],
  [
    "a rule for all cells",
    {
      behind: `<dataValidations><dataValidation type="whole" sqref="${EVERYTHING}"><formula1>1</formula1></dataValidation></dataValidations>`,
    },
    [1],
  ],
  ["a merged area of all cells", { behind: `<mergeCells><mergeCell ref="${EVERYTHING}"/></mergeCells>` }, [1]],
  ["a cell in the last corner", { sheets: { 表1: `${CELL}<row r="1048576"><c r="XFD1048576" s="1"/></row>` } }, [1]],
  [
    "one merged area beside the other, over many cells",
    {
      sheets: {
        表1: Array.from(
          { length: 10 },
          (_, row) => `<row r="${row + 1}">${"<c><v>1</v></c>".repeat(2_000)}</row>`,
        ).join(""),
      },
      behind: `<mergeCells>${Array.from({ length: 20_000 }, (_, row) => `<mergeCell ref="A${row + 60}:B${row + 60}"/>`).join("")}</mergeCells>`,
    },
    [20_000],
  ],
])("%s", async (_what, sketch, expected) => {
  expect(await outcome(zipOf(withTheme(xlsxParts({ ...SKETCH, ...sketch }))))).toEqual(expected);
});

test("columns without end", async () => {
  const parts = xlsxParts(SKETCH).map((part) => ({
    ...part,
    content: String(part.content).replace(
      "<sheetData>",
      '<cols><col min="1" max="2000000000" width="9"/></cols><sheetData>',
    ),
  }));
  expect(await outcome(zipOf(parts))).toEqual([1]);
});

test.each<[string, Partial<Entry>, string]>([
  ["that is larger than it claims", { content: "", packed: deflatedZeros(300), claimedSize: 100 }, "too-large"],
  ["behind a password", { encrypted: true }, "encrypted"],
  ["that is not what its checksum says", { crc: 1 }, "damaged"],
])("a sheet %s is named for what it is", async (_what, change, problem) => {
  const parts = xlsxParts(SKETCH).map((part) =>
    part.name === "xl/worksheets/sheet1.xml" ? { ...part, ...change } : part,
  );
  expect(await outcome(zipOf(parts))).toBe(problem);
});
