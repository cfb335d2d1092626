/** What it costs to go from cell to cell while the card says what each is. */
import { a1 } from "../../src/core/grid/address";
import { FORMS } from "../../src/forms";
import type { Frame } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "../e2e/support/open-workbench";
import { insertForm, openTab } from "../e2e/support/pane";
import { milliseconds, percentile, type Report } from "./report";

const FORM = "shanghai-2026";
const MANY = 20;
const ROUNDS = 3;
const LIMIT = 50;

/** From when the host has told where the user is until the card of that cell is drawn, with one form and with many. */
export async function benchCard(report: Report): Promise<void> {
  const opened = await openWorkbench();
  const { workbench, pane } = opened;
  await insertForm(opened, FORM, new Date().getFullYear());
  const sheet = (await workbench.sheets()).at(-1)?.name ?? "";
  await openTab(pane, "检查");
  await pane.getByRole("button", { name: "当前单元格" }).click();
  await pane.locator("[data-card]").waitFor();
  await watchCards(pane);
  await measure(report, "1 form", opened, sheet);
  for (let copies = 1; copies < MANY; copies += 1) await workbench.copySheet(sheet);
  await workbench.findings();
  await workbench.activateSheet(sheet);
  await measure(report, `${MANY} forms`, opened, sheet);
  await opened.close();
}

async function measure(report: Report, name: string, opened: OpenWorkbench, sheet: string): Promise<void> {
  const { workbench, pane } = opened;
  const cells = inputCells();
  await workbench.select(sheet, "A1");
  await workbench.findings();
  await workbench.stats();
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1)
    for (const address of cells) {
      await workbench.select(sheet, address);
      await pane.waitForFunction((wanted) => Reflect.get(window, "cardDrawn") === wanted, `${sheet}!${address}`);
      const time = await pane.evaluate(() => Reflect.get(window, "cardTime") as number);
      if (round >= 0) times.push(time);
    }
  const { reads, writes } = await workbench.stats();
  report.line(`card, ${name}: reads and writes of ${times.length} cells`, String(reads + writes), [
    "= 0",
    reads + writes === 0,
  ]);
  const [middle, slow] = [percentile(times, 0.5), percentile(times, 0.95)];
  report.line(`card, ${name}: told to drawn, p50 / p95`, `${milliseconds(middle)} / ${milliseconds(slow)}`, [
    `p95 < ${LIMIT} ms`,
    slow < LIMIT,
  ]);
}

/** Notes when the card of a cell is drawn, and how long after the pane was told of it. */
async function watchCards(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    new MutationObserver(() => {
      const shown = document.querySelector("[data-card]")?.getAttribute("data-card");
      if (shown === Reflect.get(window, "cardShown")) return;
      Reflect.set(window, "cardShown", shown);
      const told = performance.getEntriesByName("jixiao:selected").at(-1)?.startTime ?? Number.NaN;
      requestAnimationFrame(() =>
        setTimeout(() => {
          Reflect.set(window, "cardTime", performance.now() - told);
          Reflect.set(window, "cardDrawn", shown);
        }),
      );
    }).observe(document.body, { subtree: true, attributes: true, childList: true, attributeFilter: ["data-card"] });
  });
}

/** Fields and cells of tables that people fill in, where the blank form prints them. */
function inputCells(): readonly string[] {
  const [sheet] = FORMS.find(({ id }) => id === FORM)?.sheets ?? [];
  if (sheet === undefined) throw new Error(`There is no form ${FORM}.`);
  const { fields, tables } = sheet.geometry;
  return [
    ...fields.map(({ area }) => a1(area.top, area.left)),
    ...tables.flatMap(({ firstRow, lastRow, columns }) =>
      columns.slice(-2).flatMap(({ at }) => [a1(firstRow, at), a1(lastRow, at)]),
    ),
  ];
}
