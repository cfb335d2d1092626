/** What a command about rows asks of the host. */
import { openWorkbench } from "../e2e/support/open-workbench";
import { insertForm, openTab } from "../e2e/support/pane";
import type { Report } from "./report";

const FORM = "chongming-2023";
/** The first cell to type in of the table of indicators, and what is done from which cell. */
const CELL = "D13";
const STEPS = [
  ["Jixiao.Row.Add", CELL],
  ["Jixiao.Row.Down", CELL],
  ["Jixiao.Row.Up", "D14"],
  ["Jixiao.Row.Remove", "D14"],
] as const;
/** Where the user is, the look, what was written, and once more as its events are told. */
const READS = 4;

/** One write each. */
export async function benchRows(report: Report): Promise<void> {
  const opened = await openWorkbench();
  const { page, pane, workbench } = opened;
  await insertForm(opened, FORM, new Date().getFullYear());
  await openTab(pane, "检查");
  const sheet = (await workbench.sheets()).at(-1)?.name ?? "";
  await workbench.setCell(sheet, CELL, "走访户数");
  for (const [button, cell] of STEPS) {
    await workbench.select(sheet, cell);
    await workbench.findings();
    await workbench.stats();
    await page.locator(`[data-command="${button}"]`).click();
    await page.getByRole("status").getByText("就绪", { exact: true }).waitFor();
    await workbench.findings();
    const { reads, writes } = await workbench.stats();
    report.line(`rows, ${button}: writes`, String(writes), ["= 1", writes === 1]);
    report.line(`rows, ${button}: reads, those of its events with it`, String(reads), [`≤ ${READS}`, reads <= READS]);
  }
  await opened.close();
}
