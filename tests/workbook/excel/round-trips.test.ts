import { isUnfinishedSheetName } from "../../../src/core/grid/unfinished-sheet";
import { planForm } from "../../../src/layout/plan-form";
import { insertSheets } from "../../../src/workbook/excel/insert-sheets";
import { SheetReader } from "../../../src/workbook/excel/read-sheets";
import { runExcel } from "../../../src/workbook/excel/run";
import { selectCell } from "../../../src/workbook/excel/select";

import * as helpers from "../../../src/workbook/excel/office-helpers";
import { FakeExcel } from "./fake-excel";
import { officeError } from "./fake-sheet";
import { minhang2019 } from "../../support/shipped";

// It prints what Office says, for people who look into a failure.
beforeEach(() => void vi.spyOn(helpers, "logHostFailure").mockResolvedValue());

let excel: FakeExcel;
let uninstall: () => void;

beforeEach(() => {
  excel = new FakeExcel();
  uninstall = excel.install();
});
afterEach(() => uninstall());

describe("reading", () => {
  test("a sheet that was small is read in one round trip, with any others", async () => {
    const sheets = ["甲", "乙", "丙"].map((name) => excel.add(name, [[name, 1]]));
    const reader = new SheetReader();
    await reader.read(sheets.map(({ id }) => id));
    excel.syncs = 0;
    const grids = await reader.read(sheets.map(({ id }) => id));
    expect(excel.syncs).toBe(1);
    expect(grids.map((read) => read?.grid.cells[0]?.[0]?.text)).toEqual(["甲", "乙", "丙"]);
  });

  test("merged areas come with it", async () => {
    const sheet = excel.add("甲", [["标题"]], "甲!A1:E1,甲!A2:A5");
    const [read] = await new SheetReader().read([sheet.id]);
    expect(read?.grid.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 1, left: 0, bottom: 4, right: 0 },
    ]);
  });

  test("a sheet that is gone is null, an empty one has an empty grid", async () => {
    const empty = excel.add("空");
    const [gone, read] = await new SheetReader().read(["id99", empty.id]);
    expect(gone).toBeNull();
    expect(read).toMatchObject({ sheet: { name: "空" }, grid: { cells: [] } });
  });
});

describe("inserting", () => {
  const plans = planForm(minhang2019, { fiscalYear: 2026 });

  test("a form of three sheets takes two round trips", async () => {
    const refs = await insertSheets(plans);
    expect(excel.syncs).toBe(2);
    expect(refs.map(({ name }) => name)).toEqual(["项目总体情况", "绩效目标", "制度保障"]);
    expect(excel.present.map(({ name }) => name)).toEqual(["项目总体情况", "绩效目标", "制度保障"]);
  });

  test("beside a first one, the second form's sheets are numbered alike", async () => {
    await insertSheets(plans);
    const refs = await insertSheets(plans);
    expect(refs.map(({ name }) => name)).toEqual(["项目总体情况(2)", "绩效目标(2)", "制度保障(2)"]);
  });

  test.each([
    ["before anything was done", 0],
    ["when sheets had been added", 0.2],
    ["when most was done and some had got their names", 0.9],
  ])("a failure %s leaves only what was there before", async (_, done) => {
    const theirs = excel.add("绩效目标");
    excel.doneBeforeFailure = done;
    excel.onSync = (sync) => {
      if (sync === 2) throw officeError("InvalidArgument");
    };
    await expect(insertSheets(plans)).rejects.toMatchObject({ problem: "failed", sheetName: "项目总体情况" });
    expect(excel.present).toEqual([theirs]);
  });

  test("a failure after everything was done is none", async () => {
    excel.doneBeforeFailure = 1;
    excel.onSync = (sync) => {
      if (sync === 2) throw officeError("GeneralException");
    };
    const refs = await insertSheets(plans);
    expect(refs).toEqual(excel.present.map(({ id, name }) => ({ id, name })));
    expect(refs.map(({ name }) => name)).toEqual(["项目总体情况", "绩效目标", "制度保障"]);
  });

  test("a host that will not let it be taken back either is said to have stopped half-way", async () => {
    excel.doneBeforeFailure = 0.5;
    excel.onSync = (sync) => {
      if (sync >= 2) throw officeError("GeneralException");
    };
    await expect(insertSheets(plans)).rejects.toMatchObject({ problem: "interrupted", sheetName: "项目总体情况" });
  });

  test("a protected workbook is named as such and untouched", async () => {
    excel.onSync = () => {
      throw officeError("AccessDenied");
    };
    await expect(insertSheets(plans)).rejects.toMatchObject({ problem: "protected" });
  });

  test("a hundred sheets go in parts, and come out again together when one part fails", async () => {
    const many = Array.from({ length: 40 }, () => plans).flat();
    excel.doneBeforeFailure = 0.5;
    excel.onSync = (sync) => {
      if (sync === 15) throw officeError("RequestPayloadSizeLimitExceeded");
    };
    await expect(insertSheets(many)).rejects.toMatchObject({ problem: "too-large" });
    expect(excel.present).toEqual([]);
  });
});

test("until the last batch of a large insertion every sheet of it says by its name that it is unfinished", async () => {
  const many = Array.from({ length: 5 }, () => planForm(minhang2019, { fiscalYear: 2026 })).flat();
  const seen: string[][] = [];
  excel.onSync = () => void seen.push(excel.present.map(({ name }) => name));
  await insertSheets(many);
  expect(seen.map(({ length }) => length)).toEqual([0, 0, 6, 12]);
  expect(seen.flat().filter((name) => !isUnfinishedSheetName(name))).toEqual([]);
  expect(excel.present.filter(({ name }) => isUnfinishedSheetName(name))).toEqual([]);
});

describe("a host that never answers", () => {
  beforeEach(() => vi.useFakeTimers());

  test("is given up, and what it answers later changes nothing", async () => {
    let answer: () => void = () => undefined;
    const steps: string[] = [];
    const done = runExcel(1000, async (_context, signal) => {
      await new Promise<void>((resolve) => (answer = resolve));
      steps.push("answered");
      signal.throwIfAborted();
      steps.push("went on");
    });
    const outcome = expect(done).rejects.toMatchObject({ problem: "timeout" });
    await vi.advanceTimersByTimeAsync(1000);
    await outcome;
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(steps).toEqual(["answered"]);
  });

  test.each([
    ["within the time that is left to look", 60_000, "timeout"],
    ["long after", 90_000, "interrupted"],
  ])(
    "while sheets are being filled, is given up, and they are taken back when it answers %s",
    async (_, until, problem) => {
      let answer: () => void = () => undefined;
      // Everything waits behind the batch that hangs, as in a host that works off one after the other.
      const hung = new Promise<void>((resolve) => (answer = resolve));
      excel.onSync = (sync) => (sync >= 2 ? hung : undefined);
      const outcome = expect(insertSheets(planForm(minhang2019, { fiscalYear: 2026 }))).rejects.toMatchObject({
        problem,
      });
      await vi.advanceTimersByTimeAsync(until);
      answer();
      await vi.advanceTimersByTimeAsync(10_000);
      await outcome;
      expect(excel.present).toEqual([]);
    },
  );

  test("because a cell is being edited, is said to wait for that", async () => {
    Object.assign(Reflect.get(globalThis, "Excel") as object, {
      run: async (options: { delayForCellEdit: boolean }) => {
        if (!options.delayForCellEdit) throw officeError("InvalidOperationInCellEditMode");
        return new Promise(() => undefined);
      },
    });
    const outcome = expect(runExcel(30_000, async () => null)).rejects.toMatchObject({ problem: "editing" });
    await vi.advanceTimersByTimeAsync(30_000);
    await outcome;
  });
});

describe("going to a cell", () => {
  test("of a hidden worksheet says so", async () => {
    const sheet = excel.add("附表", [["a"]]);
    sheet.visibility = "Hidden";
    excel.onSync = (sync) => {
      if (sync === 1) throw officeError("InvalidOperation");
    };
    await expect(selectCell({ sheet, row: 0, column: 0 })).rejects.toMatchObject({
      problem: "hidden",
      sheetName: "附表",
    });
  });

  test("of a worksheet in sight says what the host says", async () => {
    const sheet = excel.add("附表", [["a"]]);
    excel.onSync = (sync) => {
      if (sync === 1) throw officeError("GeneralException");
    };
    await expect(selectCell({ sheet, row: 0, column: 0 })).rejects.toMatchObject({ problem: "failed" });
  });
});
