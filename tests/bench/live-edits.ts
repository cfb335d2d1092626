import type { Grid } from "../../src/core/grid/grid";
import { immediateTimers } from "../support/immediate-timers";
import { MemoryWorkbook } from "../support/memory-workbook";
import { startLive } from "../support/shipped";

/** A workbook of so many sheets of one kind; its middle one is edited: first `before` times, then `edits` times. */
export interface LiveTask {
  readonly grid: Grid;
  readonly forms: number;
  /** Such as `D7`. */
  readonly edited: string;
  readonly value: number;
  readonly before: number;
  readonly edits: number;
}

/** Milliseconds: until the first form is shown, until all are, and for each edit from its start until it is shown. */
export interface LiveCosts {
  readonly first: number;
  readonly all: number;
  readonly edits: readonly number[];
}

/** Over a workbook in memory, which answers at once. */
export async function liveCosts({ grid, forms, edited, value, before, edits: count }: LiveTask): Promise<LiveCosts> {
  const workbook = new MemoryWorkbook();
  const ids = Array.from({ length: forms }, (_, index) => workbook.add(`表${index}`, grid).id);
  const sheet = ids[Math.floor(forms / 2)] ?? "";
  const started = performance.now();
  const live = startLive(workbook, immediateTimers);
  const first = new Promise<number>((resolve) =>
    live.subscribe(() => live.getSnapshot().forms.length > 0 && resolve(performance.now() - started)),
  );
  await live.settled();
  const all = performance.now() - started;
  for (let edit = -before; edit < count; edit += 1) {
    workbook.type(sheet, edited, value + edit);
    await live.settled();
  }
  const edits = live
    .timings()
    .slice(-count)
    .map(({ start, shown }) => shown - start);
  const costs = { first: await first, all, edits };
  await live.stop();
  return costs;
}
