/**
 * Drives live checking through thousands of edits and tells, as JSON, what of them stays in memory. Run on its own, for
 * only then can the memory be cleared before it is measured: `node --expose-gc --import tsx tests/support/many-edits.ts 10000`.
 */
import type { Grid } from "../../src/core/grid/grid";
import { planFilledForm } from "../../src/layout/plan-form";
import { seedDocument } from "../canonical/fixtures";
import { addressOf, gridFromPlan } from "./grids";
import { immediateTimers } from "./immediate-timers";
import { MemoryWorkbook } from "./memory-workbook";
import { chongming2023, startLive, toValues } from "./shipped";

export interface EditMemory {
  readonly edits: number;
  /** Bytes of live objects after a tenth of the edits, and after all of them. */
  readonly early: number;
  readonly late: number;
  /** Grids that were read, and those of them that are still held. */
  readonly gridsRead: number;
  readonly gridsHeld: number;
  readonly timings: number;
  /** Milliseconds of each tenth of the edits. */
  readonly tenths: readonly number[];
}

const FORMS = 20;

class WatchedWorkbook extends MemoryWorkbook {
  readonly read: WeakRef<Grid>[] = [];

  override async readSheets(ids: readonly string[]): ReturnType<MemoryWorkbook["readSheets"]> {
    const sheets = await super.readSheets(ids);
    for (const sheet of sheets) if (sheet) this.read.push(new WeakRef(sheet.grid));
    this.takeCalls();
    return sheets;
  }
}

async function liveBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

async function manyEdits(edits: number): Promise<EditMemory> {
  const [form] = seedDocument("chongming-2023-1").forms;
  const [plan] = form ? planFilledForm(chongming2023, toValues(form)) : [];
  if (plan === undefined || globalThis.gc === undefined) throw new Error("run with --expose-gc");
  const grid = gridFromPlan(plan);
  const total = addressOf(grid, "5350000");
  const workbook = new WatchedWorkbook();
  const ids = Array.from({ length: FORMS }, (_, index) => workbook.add(`表${index}`, grid).id);
  const live = startLive(workbook, immediateTimers);
  await live.settled();
  const tenths: number[] = [];
  let early = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    const started = performance.now();
    for (let edit = 0; edit < edits / 10; edit++) {
      const number = tenth * edits + edit;
      workbook.type(ids[number % FORMS] ?? "", total, number % 3 === 0 ? `约${number}万元，待定` : 5_350_000 + number);
      await live.settled();
    }
    tenths.push(performance.now() - started);
    if (tenth === 0) early = await liveBytes();
  }
  const late = await liveBytes();
  const gridsHeld = workbook.read.filter((ref) => ref.deref() !== undefined).length;
  const timings = live.timings().length;
  await live.stop();
  return { edits, early, late, gridsRead: workbook.read.length, gridsHeld, timings, tenths };
}

manyEdits(Number(process.argv[2] ?? 10_000)).then(
  (memory) => console.log(JSON.stringify(memory)),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
