import type { BrowserContext, Page } from "playwright-core";
import { newContext, watchForProblems } from "./browser";

/** How large pages are where nobody asks for another size. */
export const USUAL_SIZE = { width: 800, height: 420 };

interface Shared {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Where problems go: another list for each test that has the page. */
  problems: string[];
  /** The workbook that the last test left is given up, whatever it holds. */
  givingUp: boolean;
}

/** Nobody has it now. */
let atRest: Shared | null = null;

export interface Borrowed {
  readonly page: Page;
  giveBack(): Promise<void>;
  /**
   * Begins another workbook in the page, as a person does; says whether it could: the page is not of that address, or its
   * pane is hidden or has another width.
   */
  beginWorkbook(address: string): Promise<boolean>;
}

/**
 * A page of the usual kind, as good as new: nothing is stored, nothing allowed or made different. It is the same one for
 * one test after the other, so that the browser need not compile the same scripts for each.
 */
export async function borrowPage(problems: string[]): Promise<Borrowed> {
  const shared = atRest ?? (await newPage());
  atRest = null;
  shared.problems = problems;
  const { context, page } = shared;
  return {
    page,
    beginWorkbook: async (address) => {
      if (page.url() !== address || (await page.locator(".workbench-pane:not([hidden]):not([style])").count()) === 0)
        return false;
      shared.givingUp = true;
      await page.getByRole("button", { name: "新建" }).click();
      shared.givingUp = false;
      return true;
    },
    giveBack: async () => {
      shared.problems = [];
      if (atRest !== null || page.isClosed()) return context.close();
      await context.clearPermissions();
      await context.clearCookies();
      await page.unrouteAll();
      for (const event of ["console", "request"] as const) page.removeAllListeners(event);
      await page.emulateMedia({ colorScheme: "light", forcedColors: null, reducedMotion: null });
      await page.setViewportSize(USUAL_SIZE);
      await page.evaluate(() => window.workbench?.clearFaults());
      await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => (localStorage.clear(), sessionStorage.clear()))),
      );
      atRest = shared;
    },
  };
}

async function newPage(): Promise<Shared> {
  const context = await newContext({ viewport: USUAL_SIZE, colorScheme: "light" });
  const page = await context.newPage();
  const shared: Shared = { context, page, problems: [], givingUp: false };
  await watchForProblems(context, page, (problem) => shared.problems.push(problem));
  if (DRAWING.seldom) await context.addInitScript(drawSeldom);
  // A workbook that was changed asks before its page is left.
  page.on(
    "dialog",
    (dialog) => void (dialog.type() === "beforeunload" || shared.givingUp ? dialog.accept() : dialog.dismiss()),
  );
  return shared;
}

/** Where what is drawn is measured, as often as a person sees it. */
export const DRAWING = { seldom: true };

/**
 * Ten pictures a second instead of sixty, and none of the grid's signs and lines on them: those are for eyes alone. What
 * has a place, a size or a width has it all the same. A fifth of the time goes into this otherwise.
 */
export function drawSeldom(): void {
  const painting = ["fillText", "strokeText", "drawImage", "fillRect", "clearRect", "strokeRect", "fill", "stroke"];
  for (const name of painting)
    Object.defineProperty(CanvasRenderingContext2D.prototype, name, { value: () => undefined, writable: true });
  const draw = window.requestAnimationFrame.bind(window);
  const drop = window.cancelAnimationFrame.bind(window);
  /** Frames asked for once their waiting is over: those too can still be given up. */
  const asked = new Map<number, number>();
  window.requestAnimationFrame = (callback) => {
    const handle = window.setTimeout(() => {
      const frame = draw((time) => {
        asked.delete(handle);
        callback(time);
      });
      asked.set(handle, frame);
    }, 80);
    return handle;
  };
  window.cancelAnimationFrame = (handle) => {
    window.clearTimeout(handle);
    const frame = asked.get(handle);
    if (frame !== undefined) drop(frame);
    asked.delete(handle);
  };
}
