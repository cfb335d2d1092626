/** What reading, checking and exporting a form costs in memory, beside an older state of the sources where one is named. */
import path from "node:path";
import type { canonicalJson } from "../../src/canonical/bytes";
import type { toDocument } from "../../src/canonical/document";
import type { FORMS } from "../../src/forms";
import { FIRST_FORMS } from "../../src/forms/first";
import type { assembleForms, readSheet } from "../../src/reader";
import type { checkedOf, findingsOf } from "../../src/rules";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import type { SheetGrid } from "../../src/workbook/workbook";
import { sampleFiles } from "../support/sample-files";
import { asShipped } from "./as-shipped";
import { percentile, type Report } from "./report";

const WARM_UP = 2_000;
const MEASURED = 1_000;
const ROUNDS = 5;
/** Forms a second that are promised of the forms that were known when it was: those known since are larger. */
const LEAST = 1_500;

/** The parts of the program that a form goes through, as one state of the sources has them. */
interface Inside {
  readonly FORMS: typeof FORMS;
  readonly readSheet: typeof readSheet;
  readonly assembleForms: typeof assembleForms;
  readonly checkedOf: typeof checkedOf;
  readonly findingsOf: typeof findingsOf;
  readonly toDocument: typeof toDocument;
  readonly canonicalJson: typeof canonicalJson;
}

const PARTS = [
  "src/forms/index",
  "src/reader/index",
  "src/rules/index",
  "src/canonical/document",
  "src/canonical/bytes",
];

const insideOf = (root: string): Inside => asShipped(root, PARTS) as Inside;

/** JIXIAO_BEFORE names the folder of another checkout; rounds of both take turns, so that what else the machine does falls on both. */
export async function benchInside(report: Report): Promise<void> {
  const before = process.env["JIXIAO_BEFORE"];
  const states = [
    ...(before === undefined ? [] : [{ name: "before", inside: insideOf(before) }]),
    { name: "now", inside: insideOf(path.resolve(__dirname, "../..")) },
  ];
  const first = new Set(FIRST_FORMS.map(({ id }) => id));
  const samples = (await sampleFiles()).map(({ id, bytes }) => ({ id, grids: readWorkbookFile(bytes) }));
  const sets = [
    { of: "the first four", files: samples.filter(({ id }) => first.has(id)), limit: LEAST },
    { of: "all shipped", files: samples, limit: null },
  ];
  for (const { of, files, limit } of sets) {
    const grids = files.map((file) => file.grids);
    for (const { inside } of states) forms(inside, grids, WARM_UP);
    const rates = states.map(() => [] as number[]);
    for (let round = 0; round < ROUNDS; round += 1) {
      states.forEach(({ inside }, index) => rates[index]?.push(MEASURED / (forms(inside, grids, MEASURED) / 1000)));
    }
    states.forEach(({ name }, index) => {
      const middle = percentile(rates[index] ?? [], 0.5);
      report.line(
        `reader, rules and canonical JSON, warm, ${of}: ${name}`,
        `${middle.toFixed(0)} forms/s`,
        name === "now" && limit !== null ? [`≥ ${limit}`, middle >= limit] : null,
      );
    });
  }
}

/** Milliseconds for so many forms. */
function forms(inside: Inside, files: readonly (readonly SheetGrid[])[], count: number): number {
  const started = performance.now();
  for (let done = 0; done < count; done += 1) {
    const readings = (files[done % files.length] ?? []).map(({ sheet, grid }) =>
      inside.readSheet(sheet, grid, inside.FORMS),
    );
    const read = inside.assembleForms(readings, inside.FORMS);
    read.forEach((reading) => inside.findingsOf(inside.checkedOf(reading)));
    inside.canonicalJson(inside.toDocument(read, { draft: false }));
  }
  return performance.now() - started;
}
