import type { MeasuredLive } from "../../src/live/live";
import type { CheckedForm } from "../../src/live/snapshot";
import { planFilledForm } from "../../src/layout/plan-form";
import type { SheetRef } from "../../src/reader/reading";
import { seedDocument, type Seed } from "../canonical/fixtures";
import { gridFromPlan } from "./grids";
import type { MemoryWorkbook } from "./memory-workbook";
import { chongming2023, minhang2019, startLive, toValues } from "./shipped";

/** Sessions over published forms, by the clock of fake timers. */

/** Long enough for the debounce and the read behind it. */
export const settle = () => vi.advanceTimersByTimeAsync(200);

export function addSeed(workbook: MemoryWorkbook, seed: Seed): readonly SheetRef[] {
  const definition = seed === "minhang-2019" ? minhang2019 : chongming2023;
  return seedDocument(seed).forms.flatMap((form) =>
    planFilledForm(definition, toValues(form)).map((plan) => workbook.add(plan.name, gridFromPlan(plan))),
  );
}

export async function openSession(workbook: MemoryWorkbook): Promise<MeasuredLive> {
  const live = startLive(workbook);
  await settle();
  workbook.takeCalls();
  return live;
}

export function rules(form: CheckedForm | undefined): readonly string[] {
  return form?.findings.map(({ rule }) => rule) ?? [];
}

export function sheetAt(sheets: readonly SheetRef[], index: number): SheetRef {
  const sheet = sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}
