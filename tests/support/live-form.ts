import { planFilledForm } from "../../src/layout/plan-form";
import type { MeasuredLive } from "../../src/live/live";
import type { SheetRef } from "../../src/reader/reading";
import { seedDocument } from "../canonical/fixtures";
import { addressOf, gridFromPlan } from "./grids";
import { MemoryWorkbook } from "./memory-workbook";
import { chongming2023, startLive, toValues } from "./shipped";

/** A live session over a workbook that holds a published form. */
export interface LiveForm {
  readonly workbook: MemoryWorkbook;
  readonly sheet: SheetRef;
  readonly live: MeasuredLive;
  /** Address of 项目资金总额. */
  readonly total: string;
}

/** @param settle waits until the session has read what there is, by whatever clock the test has */
export async function openLiveForm(settle: (live: MeasuredLive) => Promise<unknown>): Promise<LiveForm> {
  const workbook = new MemoryWorkbook();
  const [form] = seedDocument("chongming-2023-1").forms;
  const [plan] = form ? planFilledForm(chongming2023, toValues(form)) : [];
  if (!plan) throw new Error("no form");
  const sheet = workbook.add(plan.name, gridFromPlan(plan));
  const live = startLive(workbook);
  await settle(live);
  workbook.takeCalls();
  return { workbook, sheet, live, total: addressOf(workbook.grid(sheet.id), "5350000") };
}
