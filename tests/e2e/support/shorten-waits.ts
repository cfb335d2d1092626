import type { Page } from "playwright-core";

/** Milliseconds that the pane would wait, and those that it shall wait instead. */
export type Waits = Readonly<Record<number, number>>;

/**
 * Makes the pane's long waits short while a test asks for it: nobody can wait a minute for a host that hangs. The times
 * are those of `src/workbook/excel/run.ts` and of the second look in `src/live/session.ts`.
 */
const SHORTER: Waits = { 60_000: 3_000, 45_000: 1_500, 30_000: 1_500, 5_000: 3_000, 2_000: 500 };

/** To be done before the page loads anything; `hurry` then begins and ends it. */
export async function shortenWaits(page: Page, waits: Waits = SHORTER): Promise<void> {
  await page.addInitScript((shorter) => {
    if (window === window.top) return;
    const wait = window.setTimeout.bind(window);
    const hurried = (work: () => void, delay = 0): number =>
      wait(work, Reflect.get(window.top ?? {}, "hurry") === true ? (shorter[delay] ?? delay) : delay);
    Reflect.set(window, "setTimeout", hurried);
  }, waits);
}

export async function hurry(page: Page, yes: boolean): Promise<void> {
  await page.evaluate((wanted) => Reflect.set(window, "hurry", wanted), yes);
}
