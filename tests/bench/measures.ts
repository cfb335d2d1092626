import type { Frame, Page } from "playwright-core";
import type { RemoteWorkbench } from "../e2e/support/remote-workbench";
import type { Stats } from "../../src/workbench/host/statistics";

/** One edit from the key press to the picture, in milliseconds, each step apart. */
export interface EditSteps {
  /** Cell editor, the grid's recalculation, until the add-in is told. The grid's own time. */
  readonly grid: number;
  /** Waiting for further edits. Chosen, not lost. */
  readonly debounce: number;
  /** Asking for the sheet and getting it. */
  readonly read: number;
  /** Recognising and checking. */
  readonly check: number;
  /** Until the browser has drawn the findings. */
  readonly draw: number;
}

export interface EditCost extends Stats {
  readonly steps: EditSteps;
}

/** Past the debounce and the grid's own work: what the add-in itself costs. */
export function ownTime({ read, check, draw }: EditSteps): number {
  return read + check + draw;
}

/** Notes when the pane has drawn what an edit came to. To be called once per loaded pane. */
export async function watchDrawing(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const drawn: number[] = [];
    Reflect.set(window, "drawnAt", drawn);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName("jixiao:shown")) {
        if (entry.startTime > 0) requestAnimationFrame(() => setTimeout(() => drawn.push(performance.now())));
      }
    }).observe({ entryTypes: ["mark"] });
  });
}

/** Types a text into a cell and takes the times of both sides. */
export async function measureEdit(
  page: Page,
  pane: Frame,
  workbench: RemoteWorkbench,
  at: CellName,
  text: string,
): Promise<EditCost> {
  await workbench.stats();
  await pane.evaluate(() =>
    Reflect.set(window, "drawnAt", Object.assign(Reflect.get(window, "drawnAt") as number[], { length: 0 })),
  );
  const before = await pane.evaluate(() => window.jixiao?.timings().length ?? 0);
  const pressed = await page.evaluate(
    async ({ sheet, address, text }) => {
      const pressed = performance.timeOrigin + performance.now();
      await window.workbench?.setCell(sheet, address, text);
      return pressed;
    },
    { ...at, text },
  );
  await pane.waitForFunction(
    (before) =>
      (window.jixiao?.timings().length ?? 0) > before && (Reflect.get(window, "drawnAt") as number[]).length > 0,
    before,
  );
  const { timing, drawn, origin } = await pane.evaluate(() => ({
    timing: window.jixiao?.timings().at(-1),
    drawn: (Reflect.get(window, "drawnAt") as number[]).at(-1) ?? Number.NaN,
    origin: performance.timeOrigin,
  }));
  if (timing === undefined) throw new Error("The pane timed no edit.");
  const stats = await workbench.stats();
  const steps = {
    grid: origin + timing.edit - pressed,
    debounce: timing.start - timing.edit,
    read: timing.read - timing.start,
    check: timing.shown - timing.read,
    draw: drawn - timing.shown,
  };
  return { ...stats, steps };
}

export interface CellName {
  readonly sheet: string;
  readonly address: string;
}
