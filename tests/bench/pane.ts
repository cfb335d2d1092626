/** What the add-in costs in the pane, measured on the production build in a real browser. */
import { a1 } from "../../src/core/grid/address";
import { FORMS } from "../../src/forms";
import type { Form } from "../../src/forms/compile/form";
import { planForm } from "../../src/layout/plan-form";
import { openWorkbench, type OpenWorkbench } from "../e2e/support/open-workbench";
import { FIRST_LOAD_LIMIT, paneFirstLoad } from "../support/first-load";
import { type CellName, type EditCost, measureEdit, ownTime, watchDrawing } from "./measures";
import { kilobytes, milliseconds, percentile, type Report } from "./report";

const EDITS = 30;
const LOADS = 5;
const MANY = 50;
const ONE_SHEET_FORM = "chongming-2023";

/** First load, opening, insertion of every form, and edits with one form and with many. */
export async function benchPane(report: Report): Promise<void> {
  firstLoad(report);
  await timeUntilUsable(report);
  for (const form of FORMS) await insertion(report, form);
  await edits(report);
}

function firstLoad(report: Report): void {
  const dist = process.env["JIXIAO_WEB"];
  if (dist === undefined) return;
  const { pane, words } = paneFirstLoad(dist);
  const parts = `${kilobytes(pane)} and ${kilobytes(words)} of words`;
  report.line("first load of the pane, gzip, without office.js", parts, [
    `≤ ${kilobytes(FIRST_LOAD_LIMIT)}`,
    pane + words <= FIRST_LOAD_LIMIT,
  ]);
}

/** From the navigation of the page to the marks that pane and grid set when they can be used. */
async function timeUntilUsable(report: Report): Promise<void> {
  const pane: number[] = [];
  const grid: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const opened = await openWorkbench({ path: "" });
    const marked = (name: string) => {
      const [mark] = performance.getEntriesByName(name);
      return mark === undefined ? null : performance.timeOrigin + mark.startTime;
    };
    const origin = await opened.page.evaluate(() => performance.timeOrigin);
    await opened.pane.waitForFunction(marked, "jixiao:usable");
    pane.push(((await opened.pane.evaluate(marked, "jixiao:usable")) ?? Number.NaN) - origin);
    grid.push(((await opened.page.evaluate(marked, "jixiao:grid")) ?? Number.NaN) - origin);
    await opened.close();
  }
  for (const [name, times, limit] of [
    ["pane", pane, 2000],
    ["grid", grid, 3500],
  ] as const) {
    const time = percentile(times, 0.5);
    report.line(`${name} usable, from the page's navigation (p50 of ${LOADS} loads)`, milliseconds(time), [
      `< ${limit} ms`,
      time < limit,
    ]);
  }
}

async function insertion(report: Report, form: Form): Promise<void> {
  const opened = await openWorkbench();
  await opened.workbench.settled();
  await opened.workbench.stats();
  const before = (await opened.workbench.sheets()).length;
  const started = Date.now();
  await insertThroughPane(opened, form);
  await waitForSheets(opened, before + form.sheets.length);
  const took = Date.now() - started;
  const { batches, writes, bytes } = await opened.workbench.stats();
  report.line(`insert ${form.id}: batches that write`, String(writes), ["≤ 3", writes <= 3]);
  report.line(
    `insert ${form.id}: all batches, reading included; size; time`,
    `${batches}; ${kilobytes(bytes)}; ${milliseconds(took)}`,
  );
  await opened.close();
}

/** Presses the gallery's button, as a person does. */
async function insertThroughPane({ pane }: OpenWorkbench, form: Form): Promise<void> {
  const card = pane
    .locator("*", { hasText: form.name["zh-CN"] })
    .filter({ has: pane.getByRole("button", { name: "插入" }) });
  await card.last().getByRole("button", { name: "插入" }).first().click();
}

async function waitForSheets({ workbench }: OpenWorkbench, count: number): Promise<void> {
  const end = Date.now() + 60_000;
  while ((await workbench.sheets()).length < count) {
    if (Date.now() > end) throw new Error("The form was not inserted within a minute.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await workbench.findings();
}

async function edits(report: Report): Promise<void> {
  const form = FORMS.find(({ id }) => id === ONE_SHEET_FORM);
  if (form === undefined) throw new Error(`There is no form ${ONE_SHEET_FORM}.`);
  const opened = await openWorkbench();
  const { workbench } = opened;
  const before = (await workbench.sheets()).length;
  await insertThroughPane(opened, form);
  await waitForSheets(opened, before + 1);
  await watchDrawing(opened.pane);
  const sheet = (await workbench.sheets()).at(-1)?.name ?? "";
  const at = { sheet, address: firstMoneyCell(form) };
  const withOne = await series(opened, at);
  printEdits(report, "1 form", withOne);
  for (let copies = 1; copies < MANY; copies++) await workbench.copySheet(sheet);
  await workbench.findings();
  await workbench.activateSheet(sheet);
  const withMany = await series(opened, at);
  printEdits(report, `${MANY} forms`, withMany);
  await opened.close();
}

/** The first edits warm the engine's caches and are not counted. */
async function series({ page, pane, workbench }: OpenWorkbench, at: CellName): Promise<EditCost[]> {
  const costs: EditCost[] = [];
  for (let edit = -3; edit < EDITS; edit++) {
    const cost = await measureEdit(page, pane, workbench, at, String(100_000 + edit * 7));
    if (edit >= 0) costs.push(cost);
  }
  return costs;
}

function printEdits(report: Report, name: string, costs: readonly EditCost[]): void {
  const worst = (of: (cost: EditCost) => number): number => Math.max(...costs.map(of));
  const both = (of: (cost: EditCost) => number): string => {
    const values = costs.map(of);
    return `${milliseconds(percentile(values, 0.5))} / ${milliseconds(percentile(values, 0.95))}`;
  };
  const own = percentile(
    costs.map(({ steps }) => ownTime(steps)),
    0.95,
  );
  report.line(`edit, ${name}: reads, at most`, String(worst(({ reads }) => reads)), [
    "= 1",
    worst(({ reads }) => reads) === 1,
  ]);
  report.line(`edit, ${name}: writes, at most`, String(worst(({ writes }) => writes)), [
    "= 0",
    worst(({ writes }) => writes) === 0,
  ]);
  report.line(`edit, ${name}: size of requests and answers, at most`, kilobytes(worst(({ bytes }) => bytes)));
  report.line(
    `edit, ${name}: typing and the grid's calculation, p50 / p95`,
    both(({ steps }) => steps.grid),
  );
  report.line(
    `edit, ${name}: debounce, p50 / p95`,
    both(({ steps }) => steps.debounce),
  );
  report.line(
    `edit, ${name}: read, p50 / p95`,
    both(({ steps }) => steps.read),
  );
  report.line(
    `edit, ${name}: recognise and check, p50 / p95`,
    both(({ steps }) => steps.check),
  );
  report.line(
    `edit, ${name}: draw, p50 / p95`,
    both(({ steps }) => steps.draw),
  );
  report.line(
    `edit, ${name}: findings shown past debounce and grid`,
    both(({ steps }) => ownTime(steps)),
    ["p95 < 100 ms", own < 100],
  );
}

function firstMoneyCell(form: Form): string {
  const [sheet] = planForm(form, { fiscalYear: new Date().getFullYear() });
  const cell = sheet?.cells.find(({ style }) => style.role === "input-money");
  if (cell === undefined) throw new Error(`${form.id} has no amount to type.`);
  return a1(cell.row, cell.column);
}
