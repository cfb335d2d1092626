import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // A page lives for seconds: what it does is neither compiled twice nor swept up often.
  "--js-flags=--no-turbofan --min-semi-space-size=64 --max-semi-space-size=128",
];

/** A machine may be busy with other things: what does not come at all is noticed all the same. Milliseconds. */
export const PATIENCE = 180_000;

let browser: Promise<Browser> | null = null;

/** A fresh context of the one browser of this process, which ends with the process. */
export async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  browser ??= chromium.launch({ executablePath: setting("JIXIAO_CHROMIUM"), args: FLAGS });
  const context = await (
    await browser
  ).newContext({ ignoreHTTPSErrors: true, acceptDownloads: true, locale: "zh-CN", ...options });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** Ends the browser before the process does. */
export async function closeBrowser(): Promise<void> {
  const running = browser;
  browser = null;
  await (await running)?.close();
}

/** Policy violations, uncaught errors and unhandled rejections of whatever this context shows go to `report`. */
export async function watchForProblems(
  context: BrowserContext,
  page: Page,
  report: (problem: string) => void,
): Promise<void> {
  await context.exposeBinding("reportPolicyViolation", (_source, violation: string) => report(`policy: ${violation}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const tell: unknown = Reflect.get(window, "reportPolicyViolation");
      if (typeof tell === "function")
        tell(`${event.effectiveDirective} blocked ${event.blockedURI} in ${event.sourceFile}`);
    });
  });
  // Chromium reports unhandled rejections here as well, of frames too.
  page.on("pageerror", (error) => report(`error: ${error.stack ?? error.message}`));
}

/** What the global setup left for the tests. */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; run the tests through npm run test:e2e.`);
  return value;
}
