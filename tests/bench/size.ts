/** What large workbooks cost: the live part without grid and drawing, and the round trips that reading takes. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Grid } from "../../src/core/grid/grid";
import { planFilledForm } from "../../src/layout/plan-form";
import { SheetReader } from "../../src/workbook/excel/read-sheets";
import { seedDocument } from "../canonical/fixtures";
import { addressOf, gridFromPlan } from "../support/grids";
import { checkTime, ORDINARY, withIndicators, withLongTexts } from "../support/large-forms";
import type { EditMemory } from "../support/many-edits";
import { FakeExcel } from "../workbook/excel/fake-excel";
import { asShipped } from "./as-shipped";
import type * as LiveEdits from "./live-edits";
import { megabytes, percentile, type Report } from "./report";
import { chongming2023, toValues } from "../support/shipped";

const MANY = 200;
const EDITS = 200;
/** Edits before those that are measured: a pane that was just opened, and one that is at work. */
const BEFORE = { opened: 20, warm: 2_000 };
const MEMORY_EDITS = 10_000;
const WEB_LIMIT = 5 * 1024 * 1024;

export async function benchSize(report: Report): Promise<void> {
  const { liveCosts } = asShipped(path.resolve(__dirname, "../.."), ["tests/bench/live-edits.ts"]) as typeof LiveEdits;
  const grid = sample();
  const edited = addressOf(grid, "5350000");
  const live = (forms: number, before = BEFORE.opened): Promise<LiveEdits.LiveCosts> =>
    liveCosts({ grid, forms, edited, value: 5_350_000, before, edits: EDITS });
  const one = await live(1);
  const many = await live(MANY);
  report.line(`open ${MANY} forms: first findings`, precise(many.first), ["< 1000 ms", many.first < 1000]);
  report.line(`open ${MANY} forms: all findings`, precise(many.all));
  const warm = (await live(1, BEFORE.warm)).edits;
  report.line("edit, 1 form: read, recognise, check, p50 / p95", spread(one.edits));
  report.line(`edit, 1 form, after ${BEFORE.warm} others, p50 / p95`, spread(warm), [
    "< 1 ms, < 5 ms",
    percentile(warm, 0.5) < 1 && percentile(warm, 0.95) < 5,
  ]);
  report.line(`edit, ${MANY} forms: read, recognise, check, p50 / p95`, spread(many.edits));
  const ratio = percentile(many.edits, 0.5) / percentile(one.edits, 0.5);
  report.line(`edit, ${MANY} forms : 1 form, p50`, ratio.toFixed(2), ["≤ 1.5", ratio <= 1.5]);
  const ordinary = checkTime(ORDINARY);
  report.line("read and check an ordinary form", precise(ordinary));
  report.line("read and check a form of 300 indicators", precise(checkTime(withIndicators(300))));
  const long = withLongTexts();
  report.line(`read and check, ${long.count} texts of 32,767 characters`, precise(checkTime(long.grid)));
  await roundTrips(report);
  memory(report);
}

function sample(): Grid {
  const [form] = seedDocument("chongming-2023-1").forms;
  const [plan] = form ? planFilledForm(chongming2023, toValues(form)) : [];
  if (plan === undefined) throw new Error("There is no sample.");
  return gridFromPlan(plan);
}

/** What reading takes of a host that answers no more than Excel on the web. */
async function roundTrips(report: Report): Promise<void> {
  const form = ORDINARY.cells.map((row) => row.map((cell) => cell?.value ?? ""));
  const stray = form.map((row) => [...row]);
  stray[1_048_575] = ["走失"];
  const long = form.map((row) => row.map((value, column) => (column === 3 ? "绩".repeat(32_767) : value)));
  const sheets: readonly (readonly [string, unknown[][]])[] = [
    ["a form", form],
    ["a cell in row 1,048,576", stray],
    [`${long.length} cells of 32,767 characters`, long],
  ];
  for (const [name, values] of sheets) {
    const excel = new FakeExcel();
    excel.answerLimit = WEB_LIMIT;
    const uninstall = excel.install();
    const reader = new SheetReader();
    const { id } = excel.add("申报表", values);
    await reader.read([id]);
    const opening = excel.syncs;
    await reader.read([id]);
    uninstall();
    const kept = excel.largestAnswer <= WEB_LIMIT;
    report.line(`sheet with ${name}: round trips to open, per edit`, `${opening}, ${excel.syncs - opening}`);
    report.line(`sheet with ${name}: largest answer`, `${(excel.largestAnswer / 1024).toFixed(0)} KB`, [
      "≤ 5 MB",
      kept,
    ]);
  }
}

/** In a process of its own, where memory can be cleared before it is measured. */
function memory(report: Report): void {
  const script = path.join(__dirname, "../support/many-edits.ts");
  const output = execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", script, String(MEMORY_EDITS)], {
    encoding: "utf8",
  });
  const { early, late, gridsHeld } = JSON.parse(output) as EditMemory;
  const grown = late - early;
  report.line(
    `memory after ${MEMORY_EDITS / 10} and after ${MEMORY_EDITS} edits`,
    `${megabytes(early)}, ${megabytes(late)}`,
    ["flat", grown < 3 * 1024 * 1024],
  );
  report.line("readings of sheets still held, of 20 sheets", String(gridsHeld), ["≤ 60", gridsHeld <= 60]);
}

function precise(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function spread(values: readonly number[]): string {
  return `${precise(percentile(values, 0.5))} / ${precise(percentile(values, 0.95))}`;
}
