/** What a definition costs that no sheet is written in: reading with fifty of them beside the shipped ones. */
import { FORMS } from "../../src/forms";
import type { Forms } from "../../src/forms/forms";
import { assembleForms, readSheet } from "../../src/reader";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import type { SheetGrid } from "../../src/workbook/workbook";
import { furtherForms } from "../support/further-definitions";
import { sampleFiles } from "../support/sample-files";
import type { Report } from "./report";

const FURTHER = 50;
const MOST = 1.3;
const WARM_UP = 1_000;
const MEASURED = 500;
const ROUNDS = 7;

/** Rounds with and without them take turns, so that what else the machine does falls on both. */
export async function benchManyForms(report: Report): Promise<void> {
  const files = (await sampleFiles()).map(({ bytes }) => readWorkbookFile(bytes));
  const many: Forms = [...FORMS, ...furtherForms(FURTHER)];
  for (const forms of [FORMS, many]) read(files, forms, WARM_UP);
  const ratios = Array.from({ length: ROUNDS }, () => {
    const few = read(files, FORMS, MEASURED);
    return read(files, many, MEASURED) / few;
  });
  const ratio = ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  report.line(
    `reading with ${FURTHER} further definitions : with the shipped ones`,
    `${ratio.toFixed(2)} times the time`,
    [`at most ${MOST}`, ratio <= MOST],
  );
}

/** Milliseconds for so many forms. */
function read(files: readonly (readonly SheetGrid[])[], forms: Forms, count: number): number {
  const started = performance.now();
  for (let done = 0; done < count; done += 1) {
    const sheets = (files[done % files.length] ?? []).map(({ sheet, grid }) => readSheet(sheet, grid, forms));
    assembleForms(sheets, forms);
  }
  return performance.now() - started;
}
