import type { Frame, Page } from "playwright-core";
import type { WorkbenchApi } from "../../../src/workbench/testing/api";
import { newContext, setting } from "../../e2e/support/browser";

/** A pane of nothing but office.js, so that what it says and hears is the host's doing alone. */
const PANE = `<!doctype html><html><head><meta charset="utf-8"><script src="office/office.js"></script></head>
<body><div id="container">pane</div><script>window.heard = []; window.started = Office.onReady();</script></body></html>`;

export interface Bench {
  readonly page: Page;
  readonly problems: string[];
  /** A call of `window.workbench`. */
  call<Name extends keyof WorkbenchApi>(
    name: Name,
    ...args: Parameters<WorkbenchApi[Name]>
  ): Promise<Awaited<ReturnType<WorkbenchApi[Name]>>>;
  /** The pane's frame, office.js up; a new one after another workbook is opened. */
  pane(): Promise<Frame>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    heard: unknown[];
    started: Promise<{ host: string; platform: string }>;
  }
}

/** Opens the built workbench with the bare pane in the place of the add-in's. */
export async function openBench(): Promise<Bench> {
  const context = await newContext({ viewport: { width: 1300, height: 800 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.stack ?? error.message));
  await page.route("**/taskpane.html", (route) => route.fulfill({ contentType: "text/html", body: PANE }));
  await page.goto(setting("JIXIAO_URL"));
  await page.waitForFunction(() => typeof window.workbench?.ready === "function");
  await page.evaluate(() => window.workbench?.ready());
  return {
    page,
    problems,
    call: (name, ...args) =>
      page.evaluate(
        ([method, values]) => {
          const api = window.workbench as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
          const found = api[method];
          if (!found) throw new Error(`window.workbench has no ${method}`);
          return found(...values);
        },
        [name, args] as const,
      ) as ReturnType<Bench["call"]> as never,
    pane: async () => {
      const element = await page.waitForSelector("iframe[src*='taskpane.html']", { state: "attached" });
      const frame = await element.contentFrame();
      if (!frame) throw new Error("The pane has no frame.");
      await frame.waitForFunction(() => "started" in window);
      await frame.evaluate(() => window.started);
      return frame;
    },
    close: () => context.close(),
  };
}
