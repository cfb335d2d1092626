import { a1, parseArea } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/grid";
import type { MeasuredLive } from "../../src/live/live";
import type { SheetRef } from "../../src/reader/reading";
import type { RowCommand } from "../../src/rows/plan-rows";
import { addressOf } from "../support/grids";
import { immediateTimers } from "../support/immediate-timers";
import { MemoryWorkbook } from "../support/memory-workbook";
import { startLive } from "../support/shipped";

/** A command about rows looks at the sheet once and writes once; what it cannot do it says, and what it did can be taken back. */

interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly live: MeasuredLive;
  readonly sheet: SheetRef;
}

let form: Opened;

beforeEach(async () => {
  const workbook = new MemoryWorkbook();
  const live = startLive(workbook, immediateTimers);
  await live.settled();
  const [sheet] = await live.insertForm("chongming-2023", 2026);
  if (!sheet) throw new Error("no sheet");
  await live.settled();
  workbook.takeCalls();
  form = { workbook, live, sheet };
});
afterEach(() => form.live.stop());

/** Carried out in the row of a printed label, so many rows below it. */
function change(label: string, command: RowCommand, rows = 0) {
  const area = parseArea(addressOf(form.workbook.grid(form.sheet.id), label));
  if (!area) throw new Error(label);
  return form.live.changeRow({ sheetId: form.sheet.id, row: area.top + rows, column: area.left + 1 }, command);
}

function type(label: string, text: string, columns = 1, rows = 0): void {
  const area = parseArea(addressOf(form.workbook.grid(form.sheet.id), label));
  if (area) form.workbook.type(form.sheet.id, a1(area.top + rows, area.left + columns), text);
}

function texts(label: string, rows: number): readonly string[] {
  const grid = form.workbook.grid(form.sheet.id);
  const area = parseArea(addressOf(grid, label));
  return Array.from(
    { length: rows },
    (_, row) => cellAt(grid, (area?.top ?? 0) + row, (area?.left ?? 0) + 1)?.text ?? "",
  );
}

test("one look and one write, then what was written is read like any edit", async () => {
  const outcome = await change("数量指标", { kind: "add-below" });
  expect(outcome.kind).toBe("done");
  const [look, write, ...reads] = form.workbook.takeCalls();
  expect([look?.split(" ")[0], write, new Set(reads)]).toEqual([
    "look",
    "change insert-row",
    new Set([`read ${form.sheet.id}`]),
  ]);
});

test("what the add-in did is put back as it was", async () => {
  type("数量指标", "走访户数");
  await form.live.settled();
  const before = form.workbook.looked(form.sheet.id);
  await change("数量指标", { kind: "add-below" });
  await change("数量指标", { kind: "move-down" });
  expect(texts("数量指标", 2)).toEqual(["", "走访户数"]);
  await form.live.undoFix();
  expect(texts("数量指标", 2)).toEqual(["走访户数", ""]);
  expect(form.workbook.looked(form.sheet.id).grid.cells.length).toBe(before.grid.cells.length + 1);
});

test("somebody else has typed meanwhile: the sheet is read first, then it is done", async () => {
  form.workbook.mute();
  type("数量指标", "走访户数");
  const outcome = await change("数量指标", { kind: "add-below" });
  expect(outcome.kind).toBe("done");
  expect(texts("数量指标", 2)).toEqual(["走访户数", ""]);
});

test("outside all tables nothing is asked of the host", async () => {
  expect(await form.live.changeRow({ sheetId: form.sheet.id, row: 2, column: 1 }, { kind: "remove" })).toEqual({
    kind: "refused",
    reason: "no-row",
  });
  expect(form.workbook.takeCalls()).toEqual([]);
});

test("the first of a level goes no further up", async () => {
  expect(await change("质量指标", { kind: "move-up" })).toEqual({ kind: "refused", reason: "first" });
});

test("the only row of a level stays, for the level is printed", async () => {
  for (let rows = 0; rows < 5; rows += 1) {
    const outcome = await change("质量指标", { kind: "remove" });
    if (outcome.kind === "done") continue;
    expect(outcome.reason).toBe("only");
    return;
  }
  throw new Error("never refused");
});

test.each(["protected", "editing", "failed"] as const)(
  "a host that refuses (%s) leaves nothing to take back",
  async (problem) => {
    form.workbook.failNext(problem);
    await expect(change("数量指标", { kind: "add-below" })).rejects.toMatchObject({ problem });
    expect(form.live.getSnapshot().undo).toBeNull();
  },
);
