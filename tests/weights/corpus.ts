/** The corpus on which the numbers that decide what a worksheet is read as are tried. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { FORMS } from "../../src/forms";
import type { Forms } from "../../src/forms/forms";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import type { Grid } from "../../src/core/grid/grid";
import { compositions } from "../support/composed/arbitrary";
import { composed } from "../support/composed/compose";
import { heightOf, laidOver, rowsOf, widthOf } from "../support/composed/grids";
import { gridFromText, seedText, stack } from "../support/grids";
import { sampleGrids } from "../support/outcome";
import { toDocument } from "../../src/canonical/document";
import { assembleForms, readSheet, settled } from "../../src/reader";
import { checkSheets } from "../../src/rules";
import { sheetRef } from "../support/grids";

const FIXTURES = path.join(__dirname, "../fixtures");
const COMPOSED = 300;

type Sheets = readonly Grid[];

function files(): readonly Sheets[] {
  return ["cases", "layouts", "workbooks"].flatMap((folder) =>
    readdirSync(path.join(FIXTURES, folder))
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => readWorkbookFile(new Uint8Array(readFileSync(path.join(FIXTURES, folder, name)))))
      .map((sheets) => sheets.map(({ grid }) => grid)),
  );
}

/** Each sheet without its title, its upper half only, and with each other one below and beside it. */
function changed(sheets: readonly Grid[]): readonly Sheets[] {
  return sheets.flatMap((grid) => [
    [rowsOf(grid, 1, heightOf(grid))],
    [rowsOf(grid, 0, Math.floor(heightOf(grid) / 2))],
    ...sheets.flatMap((other) => [[stack([grid, other], 1)], [laidOver(grid, other, 0, widthOf(grid) + 1)]]),
  ]);
}

/** Files that people have, published forms, and sheets cut and put together of them. */
export function corpus(): readonly Sheets[] {
  const found = files();
  const seeds = ["minhang-2019", "chongming-2023", "shanghai-2026"] as const;
  const samples = FORMS.map(({ id }) => sampleGrids(id));
  return [
    ...found,
    ...seeds.map((name) => [gridFromText(seedText(name))]),
    ...samples,
    ...changed(samples.flat()),
    ...fc
      .sample(compositions("first"), { seed: 2026, numRuns: COMPOSED })
      .map((composition) => composed(composition).sheets),
  ];
}

/** What each workbook is read as, in words. Forms of its own keep it from what was remembered with other numbers. */
export function says(workbooks: readonly Sheets[]): readonly string[] {
  const forms: Forms = [...FORMS];
  return workbooks.map((grids) => {
    const sheets = grids.map((grid, index) => readSheet(sheetRef(`表${index + 1}`), grid, forms));
    const read = assembleForms(sheets, forms);
    const unread = checkSheets(settled(sheets, read)).map(({ rule, at }) => [rule, at]);
    const unclaimed = read.flatMap(({ parts }) => parts.map((part) => [part.unclaimed, part.unknownColumns]));
    return JSON.stringify([toDocument(read, { draft: true }), unread, unclaimed]);
  });
}
