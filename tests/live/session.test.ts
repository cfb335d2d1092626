import { planFilledForm, planForm } from "../../src/layout/plan-form";

import { seedDocument, type Seed } from "../canonical/fixtures";
import { addressOf, gridFromPlan, gridFromRows } from "../support/grids";
import { MemoryWorkbook } from "../support/memory-workbook";
import { addSeed, openSession, rules, settle, sheetAt } from "../support/seeded-session";
import { chongming2023, minhang2019, startLive, toValues } from "../support/shipped";

beforeEach(() => vi.useFakeTimers());

describe("opening", () => {
  test("starts as `starting`, then shows every form in tab order", async () => {
    const workbook = new MemoryWorkbook();
    addSeed(workbook, "chongming-2023-1");
    addSeed(workbook, "minhang-2019");
    const live = startLive(workbook);
    expect(live.getSnapshot()).toMatchObject({ status: { kind: "starting" }, forms: [], revision: 0 });
    await settle();
    const { status, forms, revision } = live.getSnapshot();
    expect(status).toEqual({ kind: "ready" });
    expect(forms.map(({ reading }) => reading.form.id)).toEqual(["chongming-2023", "minhang-2019"]);
    expect(revision).toBe(1);
  });

  test("takes one watch, one list and one read for an ordinary workbook, and never a write", async () => {
    const workbook = new MemoryWorkbook();
    addSeed(workbook, "minhang-2019");
    const live = startLive(workbook);
    await settle();
    expect(workbook.takeCalls()).toEqual(["watch", "list", "read s1 s2 s3"]);
    expect(live.counters()).toMatchObject({ reads: 1, lists: 1, sheetsRead: 3, writes: 0 });
  });

  test("shows how far it is when there are many sheets", async () => {
    const workbook = new MemoryWorkbook();
    for (let index = 0; index < 20; index++) workbook.add(`表${index}`, gridFromRows([["说明"]]));
    const live = startLive(workbook);
    const seen: string[] = [];
    live.subscribe(() => {
      const { status } = live.getSnapshot();
      seen.push(status.kind === "reading" ? `${status.done}/${status.total}` : status.kind);
    });
    await settle();
    expect(seen).toEqual(["0/20", "1/20", "9/20", "17/20", "ready"]);
  });

  test("a workbook without a form is ready and empty", async () => {
    const workbook = new MemoryWorkbook();
    workbook.add("Sheet1", gridFromRows([["会议通知"]]));
    const live = await openSession(workbook);
    expect(live.getSnapshot()).toMatchObject({ status: { kind: "ready" }, forms: [], sheetFindings: [], revision: 1 });
  });

  test("knows the sheet the user is on, from the start and when it changes", async () => {
    const workbook = new MemoryWorkbook();
    const sheets = addSeed(workbook, "minhang-2019");
    const live = await openSession(workbook);
    expect(live.getSnapshot().activeSheet).toEqual(sheetAt(sheets, 0));
    workbook.activate(sheetAt(sheets, 2).id);
    expect(live.getSnapshot().activeSheet).toEqual(sheetAt(sheets, 2));
    await settle();
    expect(workbook.takeCalls()).toEqual([]);
  });
});

describe("an edit", () => {
  async function opened() {
    const workbook = new MemoryWorkbook();
    const sheet = sheetAt(addSeed(workbook, "chongming-2023-1"), 0);
    const other = sheetAt(addSeed(workbook, "chongming-2023-2"), 0);
    const live = await openSession(workbook);
    const total = addressOf(workbook.grid(sheet.id), "5350000");
    return { workbook, sheet, other, live, total };
  }

  test("is one read of its sheet, and its finding stands at its cell", async () => {
    const { workbook, sheet, live, total } = await opened();
    workbook.type(sheet.id, total, 5350001);
    await settle();
    expect(workbook.takeCalls()).toEqual([`read ${sheet.id}`]);
    const [finding] = live.getSnapshot().forms[0]?.findings ?? [];
    expect(finding).toMatchObject({ rule: "FUND-TOTAL-SUM", severity: "error", at: { sheet } });
    expect(`${finding?.at.row},${finding?.at.column}`).toBe(
      `${Number(/\d+/.exec(total)?.[0]) - 1},${total.charCodeAt(0) - 65}`,
    );
  });

  test("is undone: the finding goes with it", async () => {
    const { workbook, sheet, live, total } = await opened();
    const before = rules(live.getSnapshot().forms[0]);
    workbook.type(sheet.id, total, 1);
    await settle();
    workbook.type(sheet.id, total, 5350000);
    await settle();
    expect(rules(live.getSnapshot().forms[0])).toEqual(before);
  });

  test("leaves other forms alone: they keep their identity and are not checked again", async () => {
    const { workbook, sheet, live, total } = await opened();
    const before = live.getSnapshot().forms;
    const { formsChecked } = live.counters();
    workbook.type(sheet.id, total, 1);
    await settle();
    const after = live.getSnapshot().forms;
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(live.counters().formsChecked).toBe(formsChecked + 1);
  });

  test("that changes nothing (a recalculation) draws nothing anew and makes no export stale", async () => {
    const { workbook, sheet, live } = await opened();
    const before = live.getSnapshot();
    workbook.touch(sheet.id);
    await settle();
    expect(workbook.takeCalls()).toEqual([`read ${sheet.id}`]);
    expect(live.getSnapshot()).toBe(before);
  });

  test("of many cells at once is still one read", async () => {
    const { workbook, sheet, live, total } = await opened();
    for (let amount = 0; amount < 30; amount++) workbook.type(sheet.id, total, amount);
    await settle();
    expect(workbook.takeCalls()).toEqual([`read ${sheet.id}`]);
    expect(rules(live.getSnapshot().forms[0])).toContain("FUND-TOTAL-SUM");
  });

  test("made by somebody else shows like one's own", async () => {
    const { workbook, sheet, live, total } = await opened();
    workbook.type(sheet.id, total, 1, true);
    await settle();
    expect(rules(live.getSnapshot().forms[0])).toContain("FUND-TOTAL-SUM");
    expect(live.counters().writes).toBe(0);
  });

  test("made while its sheet is being read is read as well", async () => {
    const { workbook, sheet, live, total } = await opened();
    const before = rules(live.getSnapshot().forms[0]);
    workbook.type(sheet.id, total, 1);
    const answer = workbook.holdAnswers();
    await settle();
    workbook.type(sheet.id, total, 5350000);
    await settle();
    answer();
    await settle();
    expect(workbook.takeCalls()).toEqual([`read ${sheet.id}`, `read ${sheet.id}`]);
    expect(rules(live.getSnapshot().forms[0])).toEqual(before);
  });

  test("is timed from its first event to the snapshot", async () => {
    const { workbook, sheet, live, total } = await opened();
    workbook.type(sheet.id, total, 1);
    await settle();
    const timing = live.timings().at(-1);
    expect(timing && timing.start - timing.edit).toBeGreaterThanOrEqual(150);
    expect(timing && timing.shown >= timing.read && timing.read >= timing.start).toBe(true);
  });
});

test("with fifty forms open an edit costs what it costs with one", async () => {
  const workbook = new MemoryWorkbook();
  const plans = planFilledForm(chongming2023, toValues(seedForm("chongming-2023-1")));
  const sheets = Array.from({ length: 50 }, () =>
    plans.map((plan) => workbook.add(plan.name, gridFromPlan(plan))),
  ).flat();
  const live = await openSession(workbook);
  expect(live.getSnapshot().forms).toHaveLength(50);
  const before = live.counters();
  const edited = sheetAt(sheets, 30);
  workbook.type(edited.id, addressOf(workbook.grid(edited.id), "5350000"), 7);
  await settle();
  expect(workbook.takeCalls()).toEqual([`read ${edited.id}`]);
  const after = live.counters();
  expect(after.sheetsRead - before.sheetsRead).toBe(1);
  expect(after.formsChecked - before.formsChecked).toBe(1);
  expect(rules(live.getSnapshot().forms[30])).toContain("FUND-TOTAL-SUM");
});

test("settled waits for edit, read and check", async () => {
  const workbook = new MemoryWorkbook();
  const sheet = sheetAt(addSeed(workbook, "chongming-2023-1"), 0);
  const live = await openSession(workbook);
  workbook.type(sheet.id, addressOf(workbook.grid(sheet.id), "5350000"), 1);
  const settled = live.settled();
  await settle();
  expect(rules((await settled).forms[0])).toContain("FUND-TOTAL-SUM");
});

test("a stopped session listens, reads and tells no more", async () => {
  const workbook = new MemoryWorkbook();
  const sheet = sheetAt(addSeed(workbook, "chongming-2023-1"), 0);
  const live = await openSession(workbook);
  const listener = vi.fn();
  live.subscribe(listener);
  await live.stop();
  expect(workbook.watchers).toBe(0);
  workbook.type(sheet.id, "A1", "别的");
  await settle();
  expect(workbook.takeCalls()).toEqual([]);
  expect(listener).not.toHaveBeenCalled();
});

test("a blank form just inserted is shown without findings", async () => {
  const workbook = new MemoryWorkbook();
  for (const plan of planForm(minhang2019, { fiscalYear: 2026 })) workbook.add(plan.name, gridFromPlan(plan));
  const live = await openSession(workbook);
  expect(live.getSnapshot().forms.map(rules)).toEqual([[]]);
});

function seedForm(seed: Seed) {
  const [form] = seedDocument(seed).forms;
  if (!form) throw new Error(`${seed} holds no form`);
  return form;
}
