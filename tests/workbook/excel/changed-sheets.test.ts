import { changeSheet, restoreSheet } from "../../../src/workbook/excel/change-sheet";
import type { Area } from "../../../src/core/grid/grid";
import * as helpers from "../../../src/workbook/excel/office-helpers";
import type { HeldContent, LookRequest, SheetChange, SheetEdit } from "../../../src/rows/sheet-edit";
import { FakeExcel } from "./fake-excel";
import { officeError } from "./fake-sheet";

/** A change to rows of a sheet is there in full or not at all, wherever the host fails. */

// It prints what Office says, for people who look into a failure.
beforeEach(() => void vi.spyOn(helpers, "logHostFailure").mockResolvedValue());

const REQUEST: LookRequest = {
  sheet: { id: "id1", name: "表" },
  area: { top: 0, left: 0, bottom: 3, right: 1 },
  rows: [1],
};
const BEFORE = [["标题"], ["甲", "≥1"], ["乙", "≥2"], ["注"]];

const held = (content: string): HeldContent => ({ content, format: "General" });
const row = (at: number, ...texts: string[]): SheetEdit => ({
  kind: "contents",
  row: at,
  left: 0,
  contents: texts.map(held),
});
const written = (at: number, ...texts: string[]) =>
  texts.map((text, column) => ({ row: at, column, content: held(text) }));

/** What the commands about rows come to. */
const CHANGES: Readonly<Record<string, { readonly change: SheetChange; readonly after: unknown }>> = {
  "a row more": {
    change: {
      edits: [{ kind: "insert-row", row: 2, columns: null }, row(2, "新", "≥9")],
      undo: [{ kind: "delete-row", row: 2, columns: null }],
      written: written(2, "新", "≥9"),
    },
    after: [["标题"], ["甲", "≥1"], ["新", "≥9"], ["乙", "≥2"], ["注"]],
  },
  "a row less": {
    change: {
      edits: [{ kind: "delete-row", row: 2, columns: null }, row(1, "乙", "≥2")],
      undo: [{ kind: "insert-row", row: 2, columns: null }, row(2, "乙", "≥2"), row(1, "甲", "≥1")],
      written: written(1, "乙", "≥2"),
    },
    after: [["标题"], ["乙", "≥2"], ["注"]],
  },
  "two rows in each other's place": {
    change: {
      edits: [row(1, "乙", "≥2"), row(2, "甲", "≥1")],
      undo: [row(1, "甲", "≥1"), row(2, "乙", "≥2")],
      written: [...written(1, "乙", "≥2"), ...written(2, "甲", "≥1")],
    },
    after: [["标题"], ["乙", "≥2"], ["甲", "≥1"], ["注"]],
  },
};

let excel: FakeExcel;
let uninstall: () => void;

beforeEach(() => {
  excel = new FakeExcel();
  excel.add(
    "表",
    BEFORE.map((line) => [...line]),
  );
  uninstall = excel.install();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  uninstall();
});

const values = (): unknown => excel.sheets[0]?.values;

function failing(sync: number, done: number, last = sync): void {
  excel.doneBeforeFailure = done;
  excel.onSync = (number) => {
    if (number >= sync && number <= last) throw officeError("GeneralException");
  };
}

describe.each(Object.entries(CHANGES))("%s", (_, { change, after }) => {
  test("takes two round trips and can be taken back", async () => {
    const token = await changeSheet(REQUEST, () => change);
    expect([excel.syncs, values()]).toEqual([2, after]);
    if (!token?.change) throw new Error("nothing to take back");
    await restoreSheet(token.change);
    expect(values()).toEqual(BEFORE);
  });

  test.each([
    ["while it is looked at", 1, 0],
    ["before anything is written", 2, 0],
    ["half-way", 2, 0.5],
  ])("that fails %s leaves the sheet as it was", async (__, sync, done) => {
    failing(sync, done);
    await expect(changeSheet(REQUEST, () => change)).rejects.toMatchObject({ problem: "failed", sheetName: "表" });
    expect(values()).toEqual(BEFORE);
  });

  test("whose answer is lost after all was written stands, and can be taken back", async () => {
    failing(2, 1);
    const token = await changeSheet(REQUEST, () => change);
    expect(values()).toEqual(after);
    if (!token?.change) throw new Error("nothing to take back");
    await restoreSheet(token.change);
    expect(values()).toEqual(BEFORE);
  });

  test("that can be neither finished nor taken back is said to have stopped half-way", async () => {
    failing(2, 0.5, 9);
    await expect(changeSheet(REQUEST, () => change)).rejects.toMatchObject({ problem: "interrupted" });
  });

  test("that comes about long after it was given up is taken back", async () => {
    vi.useFakeTimers();
    let answer: () => void = () => undefined;
    const hung = new Promise<void>((resolve) => (answer = resolve));
    excel.onSync = (sync) => (sync === 2 ? hung : undefined);
    const outcome = expect(changeSheet(REQUEST, () => change)).rejects.toMatchObject({ problem: "timeout" });
    await vi.advanceTimersByTimeAsync(70_000);
    await outcome;
    answer();
    await vi.advanceTimersByTimeAsync(1000);
    expect(values()).toEqual(BEFORE);
  });

  test("of a protected sheet is not begun, nor taken back, whatever cells of it are unlocked", async () => {
    const [sheet] = excel.sheets;
    const token = await changeSheet(REQUEST, () => change);
    if (!sheet || !token?.change) throw new Error("nothing to take back");
    sheet.isProtected = true;
    await expect(changeSheet(REQUEST, () => change)).rejects.toMatchObject({ problem: "protected", sheetName: "表" });
    await expect(restoreSheet(token.change)).rejects.toMatchObject({ problem: "protected", sheetName: "表" });
    expect(values()).toEqual(after);
  });
});

test("changes that both replace a conditional format, as hosts before 1.17 must, are taken back one after the other", async () => {
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => false } } });
  const [sheet] = excel.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.conditions = new Map([["own", "=$A$2=1"]]);
  const rewritten = (id: string, formula: string, areas: readonly Area[] | null): SheetEdit => ({
    kind: "condition",
    id,
    formula,
    areas,
  });
  const formulas = () => [...(sheet.conditions?.values() ?? [])];
  const grow = async (before: string, after: string) => {
    const token = await changeSheet(REQUEST, ({ conditions: [held] }) => ({
      edits: [rewritten(held?.id ?? "", after, [REQUEST.area])],
      undo: [rewritten(held?.id ?? "", before, null)],
      written: [],
    }));
    if (!token?.change) throw new Error("nothing to take back");
    return token.change;
  };
  const first = await grow("=$A$2=1", "=$A$3=1");
  const second = await grow("=$A$3=1", "=$A$4=1");
  expect(formulas()).toEqual(["=$A$4=1"]);
  await restoreSheet(second);
  expect(formulas()).toEqual(["=$A$3=1"]);
  await restoreSheet(first);
  expect(formulas()).toEqual(["=$A$2=1"]);
});

test("where nothing is to be done nothing is written, protected or not", async () => {
  const [sheet] = excel.sheets;
  if (sheet) sheet.isProtected = true;
  expect(await changeSheet(REQUEST, () => null)).toBeNull();
  expect([excel.syncs, values()]).toEqual([1, BEFORE]);
});
