import { parseArea } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/grid";
import { FORMS } from "../../src/forms";
import { formEngine } from "../../src/live/form-engine";
import type { MeasuredLive } from "../../src/live/live";
import { openLiveForm, type LiveForm } from "../support/live-form";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { startLive } from "../support/shipped";

/** What people do while something else is under way. */

beforeEach(() => vi.useFakeTimers());

/** Long enough for the debounce and the read behind it. */
const settle = () => vi.advanceTimersByTimeAsync(200);

const opened = (): Promise<LiveForm> => openLiveForm(settle);

/** With 项目资金总额 not the sum of its parts; a correction is offered. */
async function brokenTotal() {
  const session = await opened();
  const { workbook, sheet, live, total } = session;
  workbook.type(sheet.id, total, 1);
  await settle();
  const finding = live.getSnapshot().forms[0]?.findings.find(({ rule }) => rule === "FUND-TOTAL-SUM");
  const area = parseArea(total);
  if (!finding?.fix || !area) throw new Error("no fix");
  const totalValue = () => cellAt(workbook.grid(sheet.id), area.top, area.left)?.value ?? null;
  workbook.takeCalls();
  return { ...session, fix: finding.fix, totalValue };
}

function sheetNames(live: MeasuredLive): readonly (string | undefined)[] {
  return live.getSnapshot().forms.map(({ reading }) => reading.parts[0]?.sheet.name);
}

describe("a host that tells the list of sheets and then refuses to read", () => {
  function refuseAfterList(workbook: MemoryWorkbook): void {
    const list = workbook.listSheets.bind(workbook);
    vi.spyOn(workbook, "listSheets").mockImplementationOnce(async () => {
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
    await vi.advanceTimersByTimeAsync(3000);
    expect(live.getSnapshot().status).toEqual({ kind: "ready" });
    expect(sheetNames(live)).toEqual([sheet.name, copy.name]);
  });

  test("is asked again for a sheet with a new name", async () => {
    const { workbook, sheet, live } = await opened();
    refuseAfterList(workbook);
    workbook.rename(sheet.id, "改名");
    await vi.advanceTimersByTimeAsync(3000);
    expect(live.getSnapshot().status).toEqual({ kind: "ready" });
    expect(sheetNames(live)).toEqual(["改名"]);
  });
});

test("a check that fails by a mistake of ours is said: old findings never stand as if they were the new ones", async () => {
  const { workbook, sheet, total } = await opened();
  let broken = false;
  const engine = formEngine(FORMS);
  const check: typeof engine.check = (form) => {
    if (broken) throw new Error("a mistake");
    return engine.check(form);
  };
  const live = startLive(workbook, undefined, () => ({ ...engine, check }));
  await settle();
  broken = true;
  workbook.type(sheet.id, total, 1);
  await settle();
  expect(live.getSnapshot().status).toEqual({ kind: "waiting", problem: "failed" });
  broken = false;
  await vi.advanceTimersByTimeAsync(3000);
  expect(live.getSnapshot().status).toEqual({ kind: "ready" });
  expect(live.getSnapshot().forms[0]?.findings.map(({ rule }) => rule)).toContain("FUND-TOTAL-SUM");
});

describe("a fix", () => {
  test("is not written where its cell has moved away while its sheet was read again", async () => {
    const { workbook, sheet, live, fix } = await brokenTotal();
    const answer = workbook.holdAnswers();
    const applied = live.applyFix(fix);
    await settle();
    workbook.insertRow(sheet.id, 0);
    answer();
    await settle();
    await applied;
    expect(live.counters().writes).toBe(0);
    expect(workbook.takeCalls()).toEqual([`read ${sheet.id}`, `read ${sheet.id}`]);
  });

  test("is not written where its cell has moved away while another check was under way", async () => {
    const { workbook, sheet, live, fix } = await brokenTotal();
    const answer = workbook.holdAnswers();
    const applied = live.applyFix(fix);
    const checked = live.checkAll();
    await settle();
    workbook.insertRow(sheet.id, 0);
    answer();
    await settle();
    await Promise.all([applied, checked]);
    expect(live.counters().writes).toBe(0);
  });

  test("that is asked for twice is written once, and what was there before comes back", async () => {
    const { live, fix, totalValue } = await brokenTotal();
    await Promise.all([live.applyFix(fix), live.applyFix(fix)]);
    expect(live.counters().writes).toBe(1);
    expect(totalValue()).not.toBe(1);
    await live.undoFix();
    expect(totalValue()).toBe(1);
  });

  test("is not taken back over what was typed into its cell before its turn came", async () => {
    const { workbook, sheet, live, total, fix, totalValue } = await brokenTotal();
    await live.applyFix(fix);
    const answer = workbook.holdAnswers();
    const checked = live.checkAll();
    const undone = live.undoFix();
    workbook.type(sheet.id, total, 9);
    answer();
    await settle();
    await Promise.all([checked, undone]);
    expect(totalValue()).toBe(9);
    expect(live.getSnapshot().undo).toBeNull();
  });

  test("that could not be taken back is not offered to be once its cell was typed into meanwhile", async () => {
    const { workbook, sheet, live, total, fix, totalValue } = await brokenTotal();
    await live.applyFix(fix);
    const answer = workbook.holdAnswers();
    workbook.failNext("editing");
    const undone = expect(live.undoFix()).rejects.toMatchObject({ problem: "editing" });
    await settle();
    workbook.type(sheet.id, total, 9);
    answer();
    await undone;
    expect(live.getSnapshot().undo).toBeNull();
    await live.undoFix();
    expect(totalValue()).toBe(9);
  });
});

test("commands that write take turns: the second insertion begins when the first is on screen", async () => {
  const { workbook, live } = await opened();
  await Promise.all([live.insertForm("chongming-2023", 2026), live.insertForm("chongming-2023", 2026)]);
  expect(workbook.takeCalls().map((call) => call.split(" ")[0])).toEqual([
    "insert",
    "list",
    "read",
    "insert",
    "list",
    "read",
  ]);
  expect(live.getSnapshot().forms).toHaveLength(3);
});

test("an edit made while the workbook is read for an export is in the file", async () => {
  const { workbook, sheet, live, total } = await opened();
  const keys = live.getSnapshot().forms.map(({ key }) => key);
  const read = workbook.readSheets.bind(workbook);
  vi.spyOn(workbook, "readSheets").mockImplementationOnce(async (ids) => {
    const grids = await read(ids);
    workbook.type(sheet.id, total, 7);
    return grids;
  });
  const { text } = await live.exportForms(keys);
  expect(JSON.parse(text)).toMatchObject({ forms: [{ funds: { total: "7.00" } }] });
});

test("a file knows the picture it was made from: what is edited while it is made leaves it behind", async () => {
  const { workbook, sheet, live, total } = await opened();
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, "digest").mockImplementationOnce(async (...request) => {
    workbook.type(sheet.id, total, 7);
    await settle();
    return digest(...request);
  });
  const exported = await live.exportForms(live.getSnapshot().forms.map(({ key }) => key));
  expect(JSON.parse(exported.text)).toMatchObject({ forms: [{ funds: { total: "5350000.00" } }] });
  expect(exported.revision).toBeLessThan(live.getSnapshot().revision);
});
