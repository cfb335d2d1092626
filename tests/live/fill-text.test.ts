import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../src/core/grid/grid";
import type { MeasuredLive } from "../../src/live/live";
import type { SheetRef } from "../../src/reader/reading";
import { planText, type TextPlan } from "../../src/pasted/plan";
import { addressOf } from "../support/grids";
import { immediateTimers } from "../support/immediate-timers";
import { MemoryWorkbook } from "../support/memory-workbook";
import { startLive } from "../support/shipped";

/** What was chosen of a pasted text is written over nothing that was typed, with the rows it needs, and taken back as a whole. */

const TEXT = readFileSync(path.join(__dirname, "../fixtures/texts/shanghai-2026.txt"), "utf8");

interface Opened {
  readonly workbook: MemoryWorkbook;
  readonly live: MeasuredLive;
  readonly sheet: SheetRef;
  readonly key: string;
}

let form: Opened;
beforeEach(async () => {
  const workbook = new MemoryWorkbook();
  const live = startLive(workbook, immediateTimers);
  await live.settled();
  const [sheet] = await live.insertForm("shanghai-2026", 2026);
  const { forms } = await live.settled();
  const key = forms[0]?.key;
  if (!sheet || key === undefined) throw new Error("no form");
  workbook.takeCalls();
  form = { workbook, live, sheet, key };
});
afterEach(() => form.live.stop());

function reading() {
  const [found] = form.live.getSnapshot().forms;
  if (found === undefined) throw new Error("no form");
  return found.reading;
}

const plan = (text = TEXT): TextPlan => planText(reading(), text);
const openKeys = (text = TEXT) => plan(text).items.flatMap(({ key, state }) => (state === "open" ? [key] : []));
const states = (text = TEXT) => Object.fromEntries(plan(text).items.map(({ key, state }) => [key, state]));
const fill = (text = TEXT, keys = openKeys(text)) => form.live.fillText(form.key, text, keys);

/** Texts of the cells, without what is printed alike in every row. */
function said(grid: Grid): readonly string[] {
  return grid.cells.map((row) => row.map((cell) => cell?.text ?? "").join("|"));
}

test("a whole form: values in their kinds, two rows more where a level has one, each read back", async () => {
  expect(await fill()).toEqual({ written: 23, added: 2, left: 0 });
  const { fields, tables } = reading();
  expect(fields.get("period.start")).toMatchObject({ stored: "number", value: { iso: "2026-01-01" } });
  expect(fields.get("funds.annualCarryOver")).toMatchObject({ stored: "number" });
  expect(fields.get("project.nature")?.raw).toBe("阶段性项目");
  const named = (tables.get("indicators")?.rows ?? []).filter(({ blank }) => !blank);
  expect(named.map(({ cells }) => `${cells.get("name")?.raw} ${cells.get("target")?.raw}`)).toEqual([
    ...["文明施工情况 可控", "道路建设长度 985米", "项目验收达标率 =100.00(%)", "项目完成及时性 及时"],
    ...["道路安全隐患减少情况 减少", "道路景观提升情况 提升", "道路通行能力提升情况 提升"],
    ...["长效管理制度健全性 健全", "居民群众满意度 ≥90.00(%)"],
  ]);
  expect(openKeys()).toEqual([]);
});

test("is looked at once before, written once beside the rows that it adds", async () => {
  await fill();
  const calls = form.workbook.takeCalls();
  expect(calls.filter((call) => call.startsWith("write")).length).toBe(1);
  expect(calls.filter((call) => call.startsWith("change")).length).toBe(2);
  expect(calls[0]).toBe(`read ${form.sheet.id}`);
});

test("is taken back as a whole, rows too", async () => {
  const before = form.workbook.grid(form.sheet.id);
  await fill();
  expect(form.live.getSnapshot().undo?.fix.kind).toBe("fill-text");
  await form.live.undoFix();
  expect(said(form.workbook.grid(form.sheet.id))).toEqual(said(before));
  expect(form.workbook.grid(form.sheet.id).merges).toEqual(before.merges);
  expect(form.live.getSnapshot().undo).toBeNull();
});

test("nothing is written over what was typed, nor over a sum; the same is said to be there", async () => {
  const type = (label: string, text: string) => {
    const address = addressOf(form.workbook.grid(form.sheet.id), label);
    form.workbook.type(form.sheet.id, address.replace("A", "B"), text);
  };
  type("项目名称", "另一个项目");
  type("主管部门", "上海市普陀区建设和管理委员会");
  await form.live.checkAll();
  expect(states()).toMatchObject({
    "project.name": "taken",
    "organisation.department": "same",
    "funds.total": "computed",
    "organisation.unit": "open",
  });
  await fill(TEXT, [...openKeys(), "project.name", "funds.total"]);
  expect(reading().fields.get("project.name")?.raw).toBe("另一个项目");
  expect(reading().fields.get("funds.total")?.formula).not.toBeNull();
});

test("what was filled in since it was looked at is not written, and counted", async () => {
  const keys = openKeys();
  const address = addressOf(form.workbook.grid(form.sheet.id), "项目名称").replace("A", "B");
  form.workbook.type(form.sheet.id, address, "另一个项目");
  expect(await fill(TEXT, keys)).toMatchObject({ left: 1 });
  expect(reading().fields.get("project.name")?.raw).toBe("另一个项目");
});

test("only what was chosen is written", async () => {
  expect(await fill(TEXT, ["project.name"])).toEqual({ written: 1, added: 0, left: 0 });
  expect(said(form.workbook.grid(form.sheet.id)).join("").includes("文明施工")).toBe(false);
});

test.each([
  ["no amount", "上年结转资金\n若干", "funds.annualCarryOver", "unread"],
  ["no choice of the list", "项目性质\n新增项目", "project.nature", "unread"],
  ["no whole day", "计划开始日期\n2026年", "period.start", "unread"],
])("%s is not written", (_what, text, key, state) => {
  expect(states(text)).toEqual({ [key]: state });
});

test("amounts in the unit that the text prints; where it prints none a person is to look", async () => {
  const printed = "项目资金（万元）\n上年结转资金\n12.5";
  expect(plan(printed).items).toMatchObject([{ state: "open", doubt: null }]);
  await fill(printed);
  expect(reading().fields.get("funds.annualCarryOver")?.raw).toMatch(/^125,?000/);
  await form.live.undoFix();
  expect(plan("上年结转资金\n12.5").items).toMatchObject([{ state: "open", doubt: "unit" }]);
});

test("a row of two cells alone is told by them", () => {
  expect(states("数量指标\t道路建设长度\t985米")).toEqual({ "rows[0]": "open" });
});

test("an indicator that the form names already is given its target alone", async () => {
  const row = "一级指标\t二级指标\t三级指标\t指标值\n\t数量指标\t道路建设长度\t";
  await fill(row);
  await fill(`${row}985米`);
  const rows = (reading().tables.get("indicators")?.rows ?? []).filter(({ blank }) => !blank);
  expect(rows.map(({ cells }) => cells.get("target")?.raw)).toEqual(["985米"]);
  expect(states(`${row}986米`)).toEqual({ "rows[0]": "taken" });
});

test("the year of another year's text is said", () => {
  expect(plan("财政项目支出绩效目标申报表\n（2025年度）\n项目名称\n甲").otherYear).toBe(2025);
  expect(plan().otherYear).toBeNull();
});

describe("a host that stops half-way", () => {
  test.each([
    ["refuses the cells behind the rows", ["write"]],
    ["refuses the second row", ["change", "change"]],
    ["refuses to be looked at for the second row", ["look", "look"]],
  ])("%s: what was written before is put back, and nothing is offered", async (_what, calls) => {
    const before = form.workbook.grid(form.sheet.id);
    for (const [index, call] of calls.entries())
      form.workbook.failAt(call, index < calls.length - 1 ? null : "protected");
    await expect(fill()).rejects.toMatchObject({ problem: "protected" });
    expect(said(form.workbook.grid(form.sheet.id))).toEqual(said(before));
    expect(form.live.getSnapshot().undo).toBeNull();
    expect(await fill()).toEqual({ written: 23, added: 2, left: 0 });
  });

  test("what was offered to be taken back before can be taken back still", async () => {
    const before = form.workbook.grid(form.sheet.id);
    await fill(TEXT, ["project.name"]);
    const { undo } = form.live.getSnapshot();
    form.workbook.failAt("write", "protected");
    await expect(fill()).rejects.toMatchObject({ problem: "protected" });
    expect(form.live.getSnapshot().undo).toBe(undo);
    await form.live.undoFix();
    expect(said(form.workbook.grid(form.sheet.id))).toEqual(said(before));
  });

  test("what it does not let be put back is said, and offered until it is", async () => {
    const before = form.workbook.grid(form.sheet.id);
    form.workbook.failAt("write", "failed");
    form.workbook.failAt("restore rows", null);
    form.workbook.failAt("restore rows", "timeout");
    await expect(fill()).rejects.toMatchObject({ problem: "interrupted" });
    expect(said(form.workbook.grid(form.sheet.id))).not.toEqual(said(before));
    await form.live.undoFix();
    expect(said(form.workbook.grid(form.sheet.id))).toEqual(said(before));
    expect(form.live.getSnapshot().undo).toBeNull();
  });

  test("one that stops while all is taken back goes on where it stopped", async () => {
    const before = form.workbook.grid(form.sheet.id);
    await fill();
    form.workbook.takeCalls();
    form.workbook.failAt("restore rows", "timeout");
    await expect(form.live.undoFix()).rejects.toMatchObject({ problem: "timeout" });
    await form.live.undoFix();
    expect(said(form.workbook.grid(form.sheet.id))).toEqual(said(before));
    const restored = form.workbook.takeCalls().filter((call) => call.startsWith("restore"));
    expect(restored.filter((call) => call !== "restore rows").length).toBe(1);
  });
});

test("an edit of an added row ends the offer, as one of any other cell that was written", async () => {
  await fill();
  const address = addressOf(form.workbook.grid(form.sheet.id), "道路通行能力提升情况");
  form.workbook.type(form.sheet.id, address, "道路通行能力");
  expect(form.live.getSnapshot().undo).toBeNull();
});
