import { planFilledForm } from "../../src/layout/plan-form";
import { toValues } from "../../src/canonical/values";
import { chongming2023 } from "../../src/forms/chongming-2023";
import { formEngine } from "../../src/live/form-engine";
import { startLive, type MeasuredLive } from "../../src/live/live";
import type { SheetRef } from "../../src/reader/reading";
import { seedDocument } from "../canonical/fixtures";
import { addressOf, gridFromPlan } from "../support/grids";
import { MemoryWorkbook } from "../support/memory-workbook";

/** What people do while something else is under way. */

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Long enough for the debounce and the read behind it. */
const settle = () => jest.advanceTimersByTimeAsync(200);

interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly sheet: SheetRef;
  readonly live: MeasuredLive;
  /** Address of 项目资金总额. */
  readonly total: string;
}

async function opened(): Promise<Opened> {
  const workbook = new MemoryWorkbook();
  const [form] = seedDocument("chongming-2023-1").forms;
  const [plan] = form ? planFilledForm(chongming2023, toValues(form)) : [];
  if (!plan) throw new Error("no form");
  const sheet = workbook.add(plan.name, gridFromPlan(plan));
  const live = startLive(workbook);
  await settle();
  workbook.takeCalls();
  return { workbook, sheet, live, total: addressOf(workbook.grid(sheet.id), "5350000") };
}

function sheetNames(live: MeasuredLive): readonly (string | undefined)[] {
  return live.getSnapshot().forms.map(({ reading }) => reading.parts[0]?.sheet.name);
}

describe("a host that tells the list of sheets and then refuses to read", () => {
  function refuseAfterList(workbook: MemoryWorkbook): void {
    const list = workbook.listSheets.bind(workbook);
    jest.spyOn(workbook, "listSheets").mockImplementationOnce(async () => {
      const sheets = await list();
      workbook.failNext("timeout");
      return sheets;
    });
  }

  test("is asked again for a sheet that came", async () => {
    const { workbook, sheet, live } = await opened();
    refuseAfterList(workbook);
    const copy = workbook.copy(sheet.id);
    await settle();
    expect(live.getSnapshot().status).toEqual({ kind: "waiting", problem: "timeout" });
    await jest.advanceTimersByTimeAsync(3000);
    expect(live.getSnapshot().status).toEqual({ kind: "ready" });
    expect(sheetNames(live)).toEqual([sheet.name, copy.name]);
  });

  test("is asked again for a sheet with a new name", async () => {
    const { workbook, sheet, live } = await opened();
    refuseAfterList(workbook);
    workbook.rename(sheet.id, "改名");
    await jest.advanceTimersByTimeAsync(3000);
    expect(live.getSnapshot().status).toEqual({ kind: "ready" });
    expect(sheetNames(live)).toEqual(["改名"]);
  });
});

test("a check that fails by a mistake of ours is said: old findings never stand as if they were the new ones", async () => {
  const { workbook, sheet, total } = await opened();
  let broken = false;
  const check: typeof formEngine.check = (form) => {
    if (broken) throw new Error("a mistake");
    return formEngine.check(form);
  };
  const live = startLive(workbook, { ...formEngine, check });
  await settle();
  broken = true;
  workbook.type(sheet.id, total, 1);
  await settle();
  expect(live.getSnapshot().status).toEqual({ kind: "waiting", problem: "failed" });
  broken = false;
  await jest.advanceTimersByTimeAsync(3000);
  expect(live.getSnapshot().status).toEqual({ kind: "ready" });
  expect(live.getSnapshot().forms[0]?.findings.map(({ rule }) => rule)).toContain("FUND-TOTAL-SUM");
});
