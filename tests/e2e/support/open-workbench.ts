import { type Browser, type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import type { WorkbenchApi } from "../../../src/workbench/page/api";

/** What a test does with the workbench: its API by name, each call carried into the page. */
export type RemoteWorkbench = {
  readonly [Name in keyof WorkbenchApi]: (...args: Parameters<WorkbenchApi[Name]>) => ReturnType<WorkbenchApi[Name]>;
};

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
  /** Closes the browser. @throws {Error} if there were problems: no test passes over an error that a user would not see. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Address after the server's, such as `?lang=en-US`. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly locale?: string;
  /** Done to the page before it loads anything. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const PATIENCE = 90_000;

let browser: Promise<Browser> | null = null;

/** Opens the workbench in a fresh context of one shared browser, and waits until grid and pane can be used. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  const context = await newContext(options);
  const problems: string[] = [];
  const page = await context.newPage();
  await watchForProblems(context, page, problems);
  await options.prepare?.(page);
  await page.goto(new URL(options.path ?? "", address()).href);
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: PATIENCE });
  await page.evaluate(() => window.workbench?.ready());
  let pane = await paneFrame(page);
  return {
    page,
    workbench: remote(page),
    get pane() {
      return pane;
    },
    openFile: async (bytes) => {
      const losses = await remote(page).openXlsx(bytes);
      pane = await paneFrame(page);
      await pane.waitForFunction(() => window.jixiao !== undefined, undefined, { timeout: PATIENCE });
      return losses;
    },
    reloadPane: async () => {
      await remote(page).reloadPane();
      pane = await paneFrame(page);
    },
    problems,
    close: async () => {
      await context.close();
      if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join("\n")}`);
    },
  };
}

/** Ends the shared browser; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  const running = browser;
  browser = null;
  await (await running)?.close();
}

/** A page of the built add-in without the workbench around it. */
export async function openPage(
  path: string,
  options: OpenOptions = {},
): Promise<{ page: Page; problems: readonly string[]; close(): Promise<void> }> {
  const context = await newContext(options);
  const problems: string[] = [];
  const page = await context.newPage();
  await watchForProblems(context, page, problems);
  await page.goto(new URL(path, address()).href);
  return { page, problems, close: () => context.close() };
}

async function newContext({
  width = 1400,
  height = 900,
  colorScheme = "light",
  locale = "zh-CN",
}: OpenOptions): Promise<BrowserContext> {
  browser ??= chromium.launch({ executablePath: setting("JIXIAO_CHROMIUM"), args: FLAGS });
  return (await browser).newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    colorScheme,
    locale,
    acceptDownloads: true,
  });
}

async function watchForProblems(context: BrowserContext, page: Page, problems: string[]): Promise<void> {
  await context.exposeBinding("reportPolicyViolation", (_source, violation: string) =>
    problems.push(`policy: ${violation}`),
  );
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(window, "reportPolicyViolation");
      if (typeof report === "function")
        report(`${event.effectiveDirective} blocked ${event.blockedURI} in ${event.sourceFile}`);
    });
  });
  // Chromium reports unhandled rejections here as well, of frames too.
  page.on("pageerror", (error) => problems.push(`error: ${error.stack ?? error.message}`));
}

async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe[src*='taskpane.html']", { state: "attached", timeout: PATIENCE });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  await frame.waitForFunction(() => document.getElementById("container")?.childElementCount, undefined, {
    timeout: PATIENCE,
  });
  return frame;
}

/**
 * Calls go through the page's own `window.workbench`. Bytes travel as base64, for only JSON crosses into the page.
 * No named function inside: some compilers wrap those in a helper that the page does not have.
 */
function remote(page: Page): RemoteWorkbench {
  const call =
    (name: string) =>
    async (...args: unknown[]) => {
      const packed = args.map((arg) =>
        arg instanceof Uint8Array ? { base64: Buffer.from(arg).toString("base64") } : { base64: null, json: arg },
      );
      const result = await page.evaluate(
        async ({ name, packed }) => {
          const api: unknown = window.workbench;
          const method: unknown = typeof api === "object" && api !== null ? Reflect.get(api, name) : undefined;
          if (typeof method !== "function") throw new Error(`window.workbench has no ${name}`);
          const value: unknown = await method.apply(
            api,
            packed.map((arg) =>
              typeof arg.base64 === "string"
                ? Uint8Array.from(atob(arg.base64), (character) => character.charCodeAt(0))
                : arg.json,
            ),
          );
          if (!(value instanceof Uint8Array)) return { json: value };
          const parts: string[] = [];
          for (let at = 0; at < value.length; at += 0x8000)
            parts.push(String.fromCharCode(...value.subarray(at, at + 0x8000)));
          return { base64: btoa(parts.join("")) };
        },
        { name, packed },
      );
      return "base64" in result && typeof result.base64 === "string"
        ? new Uint8Array(Buffer.from(result.base64, "base64"))
        : result.json;
    };
  return new Proxy({} as RemoteWorkbench, {
    get: (_target, name) => (name === "then" ? undefined : call(String(name))),
  });
}

function address(): string {
  return setting("JIXIAO_URL");
}

/** What the global setup left for the tests. */
function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; run the tests through npm run test:e2e.`);
  return value;
}
