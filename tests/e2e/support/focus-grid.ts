import type { Page } from "playwright-core";
import type { WorkbenchApi } from "../../../src/workbench/testing/api";
import { until } from "./pane";

/**
 * Gives the grid the keyboard by a click into its middle. The grid takes a click up in its own time: what is selected
 * before it has done so, the click would take away again.
 */
export async function focusGrid(
  page: Page,
  grid: {
    select(sheet: string, address: string): Promise<unknown>;
    selection(): ReturnType<WorkbenchApi["selection"]>;
  },
): Promise<void> {
  await grid.select((await grid.selection()).sheet, "A1");
  const canvas = await page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
  if (!canvas) throw new Error("The grid draws nothing.");
  await page.mouse.click(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
  await until(async () => (await grid.selection()).area.top > 0, "the click to have landed in the grid");
  // It selects when the button goes down, and once more when it has gone up, with one of its next pictures.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
