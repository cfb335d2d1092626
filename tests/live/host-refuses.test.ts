import { addressOf } from "../support/grids";
import { MemoryWorkbook } from "../support/memory-workbook";
import { addSeed, openSession, rules, settle, sheetAt } from "../support/seeded-session";
import { startLive } from "../support/shipped";

beforeEach(() => vi.useFakeTimers());

describe("a host that refuses", () => {
  async function opened() {
    const workbook = new MemoryWorkbook();
    const sheet = sheetAt(addSeed(workbook, "chongming-2023-1"), 0);
    const live = await openSession(workbook);
    const total = addressOf(workbook.grid(sheet.id), "5350000");
    return { workbook, sheet, live, total };
  }

  test("while a cell is edited the read waits without a word and then happens", async () => {
    const { workbook, sheet, live, total } = await opened();
    workbook.failNext("editing", 3);
    workbook.type(sheet.id, total, 1);
    await settle();
    expect(live.getSnapshot().status).toEqual({ kind: "ready" });
    await vi.advanceTimersByTimeAsync(700 * 3);
    expect(rules(live.getSnapshot().forms[0])).toContain("FUND-TOTAL-SUM");
  });

  test("any other refusal is said, keeps the findings, and is retried by itself", async () => {
    const { workbook, sheet, live, total } = await opened();
    const before = live.getSnapshot().forms;
    workbook.failNext("timeout", 2);
    workbook.type(sheet.id, total, 1);
    await settle();
    expect(live.getSnapshot().status).toEqual({ kind: "waiting", problem: "timeout" });
    expect(live.getSnapshot().forms).toBe(before);
    await vi.advanceTimersByTimeAsync(3000);
    expect(live.getSnapshot().status).toEqual({ kind: "ready" });
    expect(rules(live.getSnapshot().forms[0])).toContain("FUND-TOTAL-SUM");
  });

  test("a refusal at the start is made good: watching and reading begin once the host answers", async () => {
    const workbook = new MemoryWorkbook();
    addSeed(workbook, "chongming-2023-1");
    workbook.failNext("failed");
    const live = startLive(workbook);
    await settle();
    expect(live.getSnapshot().status).toEqual({ kind: "waiting", problem: "failed" });
    await vi.advanceTimersByTimeAsync(1000);
    expect(live.getSnapshot().forms).toHaveLength(1);
    expect(workbook.watchers).toBe(1);
  });

  test("events that are lost are made good by a second look within a minute", async () => {
    const { workbook, sheet, live, total } = await opened();
    live.subscribe(() => undefined);
    workbook.mute();
    workbook.type(sheet.id, total, 1);
    workbook.rename(sheet.id, "改名");
    await settle();
    expect(rules(live.getSnapshot().forms[0])).not.toContain("FUND-TOTAL-SUM");
    await vi.advanceTimersByTimeAsync(61_000);
    expect(rules(live.getSnapshot().forms[0])).toContain("FUND-TOTAL-SUM");
    expect(live.getSnapshot().forms[0]?.reading.parts[0]?.sheet.name).toBe("改名");
    await live.stop();
  });

  test("events told twice or in another order cost at most one more read and change nothing", async () => {
    const { workbook, sheet, live, total } = await opened();
    workbook.type(sheet.id, total, 1);
    workbook.touch(sheet.id);
    workbook.touch(sheet.id);
    await settle();
    expect(workbook.takeCalls()).toEqual([`read ${sheet.id}`]);
    expect(rules(live.getSnapshot().forms[0])).toContain("FUND-TOTAL-SUM");
  });

  test("what a co-author types is checked like anything else and never answered with a write", async () => {
    const { workbook, sheet, live, total } = await opened();
    workbook.type(sheet.id, total, 1, true);
    await settle();
    expect(rules(live.getSnapshot().forms[0])).toContain("FUND-TOTAL-SUM");
    expect(live.counters().writes).toBe(0);
  });

  test("a check that the user asked for tells the user", async () => {
    const { workbook, live } = await opened();
    workbook.failNext("timeout");
    await expect(live.checkAll()).rejects.toMatchObject({ problem: "timeout" });
  });
});
