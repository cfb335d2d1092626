import { parseArea } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/grid";
import type { RowsOnSheet } from "../../src/live/inserted-rows";
import type { MeasuredLive } from "../../src/live/live";
import type { SheetRef } from "../../src/reader/reading";
import { addressOf } from "../support/grids";
import { immediateTimers } from "../support/immediate-timers";
import { RowsWorkbook } from "../support/rows-workbook";
import { startLive } from "../support/shipped";
import { differences, looksOf } from "../rows/row-run";

/** Rows that somebody puts into a form by the host's own means: what they lack is offered once, and given on a click. */

let workbook: RowsWorkbook;
let live: MeasuredLive;
let sheet: SheetRef;

// Fetched when it is needed first, which takes its time.
beforeAll(() => import("../../src/live/complete-rows"));
beforeEach(async () => {
  workbook = new RowsWorkbook();
  live = startLive(workbook, immediateTimers);
  await live.settled();
  const [first] = await live.insertForm("chongming-2023", 2026);
  if (!first) throw new Error("no sheet");
  sheet = first;
  await read();
});
afterEach(() => live.stop());

/** Until the sheet was read, and looked at where rows came. */
async function read(): Promise<void> {
  await live.settled();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await live.settled();
}

/** The row of a printed label. */
function rowOf(label: string): number {
  const area = parseArea(addressOf(workbook.grid(sheet.id), label));
  if (!area) throw new Error(label);
  return area.top;
}

/** Behind the last row of the table. */
function behind(): number {
  const label = "服务对象满意度指标";
  const row = rowOf(label);
  const merge = workbook.grid(sheet.id).merges.find(({ top, left }) => top === row && left === 2);
  return (merge?.bottom ?? row) + 1;
}

function offered(): RowsOnSheet | null {
  return live.getSnapshot().newRows;
}

test("at the end of the table: offered after one look, given by one look and one write, taken back", async () => {
  const at = behind();
  workbook.takeCalls();
  workbook.insertRows(sheet.id, at);
  await read();
  expect(workbook.takeCalls().map((call) => call.split(" ")[0])).toEqual(["read", "look"]);
  expect(offered()).toMatchObject({ sheetId: sheet.id, row: at, count: 1 });
  const before = workbook.looked(sheet.id);

  await live.completeRows();
  const calls = workbook.takeCalls().map((call) => call.split(" ")[0]);
  expect(calls.slice(0, 2)).toEqual(["look", "change"]);
  expect(new Set(calls.slice(2))).toEqual(new Set(["read"]));
  expect(offered()).toBeNull();
  const after = workbook.looked(sheet.id);
  expect([...after.guards.keys()].filter((address) => address.endsWith(String(at + 1)))).not.toEqual([]);
  expect(after.printArea?.bottom).toBe((before.printArea?.bottom ?? 0) + 1);

  await live.undoFix();
  expect(differences(looksOf(workbook.looked(sheet.id), true), looksOf(before, true))).toEqual([]);
  expect(workbook.looked(sheet.id).heights).toEqual(before.heights);
});

test("what was typed into the row meanwhile stays as it is", async () => {
  const at = behind();
  workbook.insertRows(sheet.id, at);
  await read();
  workbook.type(sheet.id, `D${at + 1}`, "群众满意度");
  await read();
  expect(offered()).toMatchObject({ row: at });
  await live.completeRows();
  expect(cellAt(workbook.grid(sheet.id), at, 3)?.text).toBe("群众满意度");
});

test("two rows, one after the other, are one offer", async () => {
  const at = behind();
  workbook.insertRows(sheet.id, at);
  await read();
  workbook.insertRows(sheet.id, at + 1);
  await read();
  expect(offered()).toMatchObject({ row: at, count: 2 });
});

test("a row that came in above moves the offer along; one that goes ends it", async () => {
  const at = behind();
  workbook.insertRows(sheet.id, at);
  await read();
  workbook.insertRows(sheet.id, 3, 1, { remote: true });
  await read();
  expect(offered()).toMatchObject({ row: at + 1, count: 1 });
  workbook.deleteRow(sheet.id, at + 1);
  await read();
  expect(offered()).toBeNull();
});

test("dismissed, the same rows are not offered again, though the host tells of them twice", async () => {
  const at = behind();
  workbook.insertRows(sheet.id, at);
  await read();
  live.dismissRows();
  workbook.tellInserted(sheet.id, at);
  await read();
  workbook.type(sheet.id, `D${at + 1}`, "群众满意度");
  await read();
  expect(offered()).toBeNull();
});

test("an event that comes late, when the row was read already, is good enough", async () => {
  const at = behind();
  workbook.silently(() => workbook.insertRows(sheet.id, at));
  await live.checkAll();
  expect(offered()).toBeNull();
  workbook.tellInserted(sheet.id, at);
  await read();
  expect(offered()).toMatchObject({ row: at });
});

interface Unoffered {
  readonly came: string;
  readonly row: () => number;
  readonly by?: { readonly remote?: boolean; readonly own?: boolean; readonly inserted?: boolean };
}

test.each<Unoffered>([
  { came: "in between, where the host has given it all", row: () => rowOf("数量指标") + 1 },
  { came: "outside all tables", row: () => 3 },
  { came: "above the first row of a table", row: () => rowOf("数量指标") },
  { came: "by somebody else", row: behind, by: { remote: true } },
  { came: "by a command of ours", row: behind, by: { own: true } },
  { came: "by pushing some cells down", row: behind, by: { inserted: false } },
])("nothing is offered for a row that came $came", async ({ row, by }) => {
  workbook.insertRows(sheet.id, row(), 1, by);
  await read();
  expect(offered()).toBeNull();
});

test.each(["protected", "editing"] as const)(
  "a host that refuses (%s) says so, and the offer stands",
  async (problem) => {
    workbook.insertRows(sheet.id, behind());
    await read();
    workbook.failNext(problem);
    await expect(live.completeRows()).rejects.toMatchObject({ problem });
    expect(offered()).not.toBeNull();
    expect(live.getSnapshot().undo).toBeNull();
  },
);
