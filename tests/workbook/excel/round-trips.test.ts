import { minhang2019 } from "../../../src/forms/minhang-2019";
import { planForm } from "../../../src/layout/plan-form";
import { insertSheets } from "../../../src/workbook/excel/insert-sheets";
import { SheetReader } from "../../../src/workbook/excel/read-sheets";
import { runExcel } from "../../../src/workbook/excel/run";
import { FakeExcel, officeError } from "./fake-excel";

// It prints what Office says, for people who look into a failure.
jest.mock("../../../src/workbook/excel/office-helpers", () => ({ logHostFailure: jest.fn() }));

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

  test("a huge sheet is read in parts, and only as far as a form may reach", async () => {
    const huge = excel.add("数据", Array.from({ length: 30_000 }, (_, row) => Array.from({ length: 20 }, () => row)));
    const [read] = await new SheetReader().read([huge.id]);
    expect(read?.grid.cells).toHaveLength(2000);
    expect(read?.grid.cells[1500]?.[3]?.value).toBe(1500);
    expect(excel.reads.filter((entry) => entry.includes("rows")).slice(1)).toEqual(["数据 rows 0-999", "数据 rows 1000-1999"]);
  });

  test("a sheet that has become too large since is read in parts instead", async () => {
    const sheet = excel.add("甲", [["标题"]]);
    const reader = new SheetReader();
    await reader.read([sheet.id]);
    sheet.values = Array.from({ length: 3000 }, (_, row) => Array.from({ length: 10 }, () => row));
    let first = true;
    excel.onSync = () => {
      if (first) {
        first = false;
        throw officeError("ResponsePayloadSizeLimitExceeded");
      }
    };
    const [read] = await reader.read([sheet.id]);
    expect(read?.grid.cells).toHaveLength(2000);
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

  test("a failure half-way leaves only what was there before", async () => {
    const theirs = excel.add("绩效目标");
    excel.onSync = (sync) => {
      if (sync === 2) throw officeError("InvalidArgument");
    };
    await expect(insertSheets(plans)).rejects.toMatchObject({ problem: "failed", sheetName: "项目总体情况" });
    expect(excel.present).toEqual([theirs]);
  });

  test("a protected workbook is named as such and untouched", async () => {
    excel.onSync = () => {
      throw officeError("AccessDenied");
    };
    await expect(insertSheets(plans)).rejects.toMatchObject({ problem: "protected" });
  });

  test("a hundred sheets go in parts, and come out again together when one part fails", async () => {
    const many = Array.from({ length: 40 }, () => plans).flat();
    excel.onSync = (sync) => {
      if (sync === 15) throw officeError("RequestPayloadSizeLimitExceeded");
    };
    await expect(insertSheets(many)).rejects.toMatchObject({ problem: "too-large" });
    expect(excel.present).toEqual([]);
  });
});

describe("a host that never answers", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

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
    await jest.advanceTimersByTimeAsync(1000);
    await outcome;
    answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(steps).toEqual(["answered"]);
  });

  test("while sheets are being filled, they are taken back once it answers", async () => {
    let answer: () => void = () => undefined;
    excel.onSync = (sync) => (sync === 2 ? new Promise<void>((resolve) => (answer = resolve)) : undefined);
    const outcome = expect(insertSheets(planForm(minhang2019, { fiscalYear: 2026 }))).rejects.toMatchObject({ problem: "timeout" });
    await jest.advanceTimersByTimeAsync(60_000);
    await outcome;
    answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(excel.present).toEqual([]);
  });
});
