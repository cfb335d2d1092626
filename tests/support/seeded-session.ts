import { startLive, type MeasuredLive } from "../../src/live/live";
import type { CheckedForm } from "../../src/live/snapshot";
import { planFilledForm } from "../../src/layout/plan-form";
import { toValues } from "../../src/canonical/values";
import { chongming2023 } from "../../src/forms/chongming-2023";
import { minhang2019 } from "../../src/forms/minhang-2019";
import type { SheetRef } from "../../src/reader/reading";
import { seedDocument, type Seed } from "../canonical/fixtures";
import { gridFromPlan } from "./grids";
import type { MemoryWorkbook } from "./memory-workbook";

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
