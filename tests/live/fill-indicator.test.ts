import { a1, parseArea } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/grid";
import { planForm } from "../../src/layout/plan-form";
import type { LibraryIndicator } from "../../src/library/library";
import type { FillOutcome } from "../../src/live/fill-indicator";
import type { MeasuredLive } from "../../src/live/live";
import type { SheetRef } from "../../src/reader/reading";
import type { SelectedCell } from "../../src/workbook/workbook";
import { addressOf, gridFromPlan } from "../support/grids";
import { immediateTimers } from "../support/immediate-timers";
import { MemoryWorkbook } from "../support/memory-workbook";
import { chongming2023, startLive } from "../support/shipped";

/** A chosen indicator is written into the row one is in, or the first blank one of its level, over nothing. */

interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly sheet: SheetRef;
  readonly live: MeasuredLive;
  readonly key: string;
  readonly fill: (indicator: LibraryIndicator) => Promise<FillOutcome>;
  /** Goes to a cell. */
  readonly goTo: (address: string) => void;
  readonly textAt: (address: string) => string;
}

async function opened(): Promise<Opened> {
  const workbook = new MemoryWorkbook();
  const [plan] = planForm(chongming2023, { fiscalYear: 2026 });
  if (!plan) throw new Error("no form");
  const sheet = workbook.add(plan.name, gridFromPlan(plan));
  const live = startLive(workbook, immediateTimers);
  const { forms } = await live.settled();
  const [form] = forms;
  if (!form) throw new Error("not read");
  workbook.takeCalls();
  const { key } = form;
  let at: SelectedCell | null = null;
  return {
    workbook,
    sheet,
    live,
    key,
    fill: (chosen) => live.fillIndicator(key, chosen, at),
    goTo(address) {
      const area = parseArea(address);
      if (area) at = { sheetId: sheet.id, row: area.top, column: area.left };
    },
    textAt(address) {
      const area = parseArea(address);
      return (area && cellAt(workbook.grid(sheet.id), area.top, area.left)?.text) ?? "";
    },
  };
}

function indicator(level: string, comparator: LibraryIndicator["comparator"] = "≥", unit: string | null = "户") {
  return { level, name: "走访户数", comparator, unit, sector: null, words: [] };
}

/** Address of a cell in the row of a printed label. */
function besideLabel({ workbook, sheet }: Opened, label: string, columns: number, rows = 0): string {
  const area = parseArea(addressOf(workbook.grid(sheet.id), label));
  if (!area) throw new Error(label);
  return a1(area.top + rows, area.left + columns);
}

let form: Opened;
beforeEach(async () => (form = await opened()));
afterEach(() => form.live.stop());

test("one read and one write, with the value left to be put in; and it can be taken back", async () => {
  const outcome = await form.fill(indicator("output.quantity"));
  const name = besideLabel(form, "数量指标", 1);
  const target = besideLabel(form, "数量指标", 2);
  expect([form.textAt(name), form.textAt(target)]).toEqual(["走访户数", "≥户"]);
  expect(outcome.kind === "filled" && a1(outcome.at.row, outcome.at.column)).toBe(target);
  const calls = form.workbook.takeCalls();
  expect(calls.filter((call) => call.startsWith("write"))).toEqual([`write ${name} ${target}`]);
  expect(calls.indexOf(`read ${form.sheet.id}`)).toBeLessThan(calls.indexOf(`write ${name} ${target}`));
  const { forms, undo } = await form.live.settled();
  expect(forms[0]?.findings.map(({ rule }) => rule)).toContain("TARGET-INCOMPLETE");
  expect(undo?.fix.kind).toBe("fill-indicator");

  await form.live.undoFix();
  expect([form.textAt(name), form.textAt(target)]).toEqual(["", ""]);
});

test("the row one is in comes first, where it is of the level and has no name", async () => {
  const second = besideLabel(form, "数量指标", 1, 1);
  form.goTo(besideLabel(form, "数量指标", 2, 1));
  await form.fill(indicator("output.quantity"));
  expect(form.textAt(second)).toBe("走访户数");
  expect(form.textAt(besideLabel(form, "数量指标", 1))).toBe("");
});

test("a target that was typed stays", async () => {
  const target = besideLabel(form, "数量指标", 2, 1);
  form.workbook.type(form.sheet.id, target, "≥30户");
  form.goTo(target);
  await form.fill(indicator("output.quantity"));
  expect([form.textAt(besideLabel(form, "数量指标", 1, 1)), form.textAt(target)]).toEqual(["走访户数", "≥30户"]);
});

test("in a row of another level, or one with a name, it goes to a blank row of its own", async () => {
  const name = besideLabel(form, "数量指标", 1);
  form.workbook.type(form.sheet.id, name, "培训场次");
  form.goTo(name);
  await form.fill(indicator("output.quantity"));
  expect([form.textAt(name), form.textAt(besideLabel(form, "数量指标", 1, 1))]).toEqual(["培训场次", "走访户数"]);
  form.goTo(name);
  await form.fill(indicator("benefit.social"));
  expect(form.textAt(besideLabel(form, "社会效益指标", 1))).toBe("走访户数");
});

test("a mark for nothing was typed, too: it stays, and the indicator goes elsewhere", async () => {
  const name = besideLabel(form, "时效指标", 1);
  form.workbook.type(form.sheet.id, name, "/");
  await form.fill(indicator("output.timeliness"));
  expect(form.textAt(name)).toBe("/");
});

test("without a blank row of its level it is given one more, which is taken back whole", async () => {
  const label = "服务对象满意度指标";
  const names = () =>
    [0, 1, 2, 3, 4, 5].map((row) => form.textAt(besideLabel(form, label, 1, row))).filter((text) => text !== "");
  const rows = form.workbook.grid(form.sheet.id).cells.length;
  for (;;) {
    await form.fill(indicator("satisfaction.served"));
    if (form.workbook.takeCalls().some((call) => call === "change insert-row")) break;
  }
  const filled = names().length;
  expect(form.workbook.grid(form.sheet.id).cells.length).toBe(rows + 1);
  const { undo } = await form.live.settled();
  expect(undo?.fix.kind).toBe("add-row");
  await form.live.undoFix();
  expect([names().length, form.workbook.grid(form.sheet.id).cells.length]).toEqual([filled - 1, rows]);
});

test.each([
  ["output.cost", "成本指标"],
  ["cost.economic", "成本指标"],
])("%s is what this form calls %s", async (level, label) => {
  await form.fill(indicator(level));
  expect(form.textAt(besideLabel(form, label, 1))).toBe("走访户数");
});

test("a level that the form does not have is said", async () => {
  expect(await form.fill(indicator("cost.social"))).toEqual({ kind: "no-level" });
});

test("a date is of the form's year; a target in words is left to be written", async () => {
  await form.fill(indicator("output.timeliness", "前", null));
  expect(form.textAt(besideLabel(form, "时效指标", 2))).toBe("2026年 月底前");
  await form.fill(indicator("benefit.social", null, null));
  expect(form.textAt(besideLabel(form, "社会效益指标", 1))).toBe("走访户数");
  expect(form.textAt(besideLabel(form, "社会效益指标", 2))).toBe("");
});

test("it is written where the row is by now", async () => {
  form.workbook.insertRow(form.sheet.id, 0);
  await form.fill(indicator("output.quantity"));
  expect(form.textAt(besideLabel(form, "数量指标", 1))).toBe("走访户数");
});

test("of a form that is gone it is said", async () => {
  form.workbook.remove(form.sheet.id);
  await expect(form.fill(indicator("output.quantity"))).rejects.toMatchObject({
    problem: "gone",
  });
});
