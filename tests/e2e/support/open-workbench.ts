import type { Frame, Page } from "playwright-core";
import type { WorkbenchApi } from "../../../src/workbench/testing/api";
import { newContext, setting, watchForProblems } from "./browser";
import { remoteWorkbench, type RemoteWorkbench } from "./remote-workbench";
import { borrowPage, drawSeldom, USUAL_SIZE, type Borrowed } from "./shared-page";

export interface OpenWorkbench {
  readonly page: Page;
  readonly workbench: RemoteWorkbench;
  /** The task pane's frame; another one after another workbook was opened or the pane was loaded anew. */
  readonly pane: Frame;
  /** Opens an .xlsx file in the place of the workbook, and waits until its pane can be used. */
  openFile(bytes: Uint8Array): ReturnType<WorkbenchApi["openXlsx"]>;
  /** Loads the pane anew over the same workbook; resolves when it can be used. */
  reloadPane(): Promise<void>;
  /** Policy violations, uncaught errors and unhandled rejections so far, of the page and of the pane. */
  readonly problems: readonly string[];
  /** Ends with the page. @throws {Error} if there were problems: no test passes over an error that a user would not see. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Address after the server's, such as `?lang=en-US`. Where it is given the page is loaded, also where one is open. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly locale?: string;
  /** The grid paints what it shows, as often as for a person: for whoever looks at it. */
  readonly painted?: boolean;
  /** Done to the page before it loads anything. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens the workbench in a page that is as good as new, and waits until grid and pane can be used. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  const problems: string[] = [];
  const { page, giveBack, beginWorkbook } = await pageFor(options, problems);
  const address = new URL(options.path ?? "", setting("JIXIAO_URL")).href;
  if (options.path !== undefined || !(await beginWorkbook?.(address))) await page.goto(address);
  await page.waitForFunction(() => typeof window.workbench?.ready === "function");
  await page.evaluate(() => window.workbench?.ready());
  const workbench = remoteWorkbench(page);
  let pane = await paneFrame(page);
  return {
    page,
    workbench,
    get pane() {
      return pane;
    },
    openFile: async (bytes) => {
      const losses = await workbench.openXlsx(bytes);
      pane = await paneFrame(page);
      await pane.waitForFunction(() => window.jixiao !== undefined);
      return losses;
    },
    reloadPane: async () => {
      await workbench.reloadPane();
      pane = await paneFrame(page);
    },
    problems,
    close: async () => {
      await giveBack();
      if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join("\n")}`);
    },
  };
}

/** A page of the built add-in without the workbench around it. */
export async function openPage(
  path: string,
  options: OpenOptions = {},
): Promise<{ page: Page; problems: readonly string[]; close(): Promise<void> }> {
  const problems: string[] = [];
  const { page, giveBack } = await ownPage(options, problems);
  await page.goto(new URL(path, setting("JIXIAO_URL")).href);
  return { page, problems, close: giveBack };
}

/** One's own where anything about it is to be unusual. */
function pageFor(options: OpenOptions, problems: string[]): Promise<Lent> {
  const { path: _anyPath, ...unusual } = options;
  return Object.keys(unusual).length > 0 ? ownPage(options, problems) : borrowPage(problems);
}

type Lent = Pick<Borrowed, "page" | "giveBack"> & Partial<Borrowed>;

async function ownPage(
  {
    width = USUAL_SIZE.width,
    height = USUAL_SIZE.height,
    colorScheme = "light",
    locale = "zh-CN",
    painted = false,
    prepare,
  }: OpenOptions,
  problems: string[],
): Promise<Lent> {
  const context = await newContext({ viewport: { width, height }, colorScheme, locale });
  const page = await context.newPage();
  await watchForProblems(context, page, (problem) => problems.push(problem));
  if (!painted) await context.addInitScript(drawSeldom);
  await prepare?.(page);
  return { page, giveBack: () => context.close() };
}

async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe[src*='taskpane.html']", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  await frame.waitForFunction(() => document.getElementById("container")?.childElementCount);
  return frame;
}
