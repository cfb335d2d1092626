import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { findings, importJson } from "./pane";
import { SEEDS } from "../../support/seeds";

/** The narrowest that Excel makes its pane. */
export const WIDTH = 350;

export const minhang = JSON.stringify(SEEDS.find(({ name }) => name === "minhang-2019")?.document);

export async function openNarrow(options: Parameters<typeof openWorkbench>[0] = {}): Promise<OpenWorkbench> {
  const open = await openWorkbench(options);
  await open.page.locator(".workbench-pane").evaluate((element, width) => {
    if (element instanceof HTMLElement) element.style.width = element.style.flexBasis = `${width}px`;
  }, WIDTH);
  return open;
}

/** A form with something to say in every view. */
export async function withTroubles(open: OpenWorkbench): Promise<void> {
  await importJson(open, "a.json", minhang);
  await open.workbench.setCell("项目总体情况", "D13", "244801");
  await open.workbench.setCell("绩效目标", "E7", "90%以上");
  await open.workbench.clear("绩效目标", "E9");
  await open.workbench.setCell("绩效目标", "F8", "<b>历年经验</b>");
  await findings(open);
}

/** What makes the pane scroll sideways, or sticks out of it. */
export function tooWide({ pane }: OpenWorkbench): Promise<readonly string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll("html, body, body *")]
      .filter((element) => {
        const scrolls =
          /auto|scroll/.test(getComputedStyle(element).overflowX) ||
          element === document.documentElement ||
          element === document.body;
        const { right, width, height } = element.getBoundingClientRect();
        return (
          (scrolls && element.scrollWidth > element.clientWidth + 1) ||
          (width > 1 && height > 1 && right > innerWidth + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}
