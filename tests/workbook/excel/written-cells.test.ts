import { parseArea } from "../../../src/core/grid/address";

import { restoreCells, writeCells } from "../../../src/workbook/excel/write-cells";
import * as helpers from "../../../src/workbook/excel/office-helpers";
import { FakeExcel } from "./fake-excel";
import { officeError } from "./fake-sheet";

// It prints what Office says, for people who look into a failure.
beforeEach(() => void vi.spyOn(helpers, "logHostFailure").mockResolvedValue());

let excel: FakeExcel;
let uninstall: () => void;

beforeEach(() => {
  excel = new FakeExcel();
  uninstall = excel.install();
});
afterEach(() => uninstall());

describe("writing", () => {
  const at = (address: string) => {
    const area = parseArea(address);
    return { sheet: { id: "id1", name: "表" }, row: area?.top ?? 0, column: area?.left ?? 0 };
  };
  const WRITES = [
    { at: at("A1"), text: "≥90%" },
    { at: at("B1"), number: "12.5" },
  ];
  const BEFORE = ["90%以上", 7];
  const AFTER = ["≥90%", 12.5];
  const cells = (): unknown => excel.sheets[0]?.values[0];

  beforeEach(() => {
    excel.add("表", [[...BEFORE]]);
  });

  const failing = (sync: number, done: number, last = sync): void => {
    excel.doneBeforeFailure = done;
    excel.onSync = (number) => {
      if (number >= sync && number <= last) throw officeError("GeneralException");
    };
  };

  test.each([
    ["General", "yyyy-mm-dd"],
    ["@", "yyyy-mm-dd"],
    ['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"d"日"'],
  ])("a day in a cell of format %s is shown as one", async (before, after) => {
    const [sheet] = excel.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    sheet.formats.set("A1", before);
    await writeCells([{ at: at("A1"), number: "46023", format: "yyyy-mm-dd" }]);
    expect([cells(), sheet.formats.get("A1")]).toEqual([[46023, BEFORE[1]], after]);
  });

  test("takes two round trips and can be taken back", async () => {
    const token = await writeCells(WRITES);
    expect(excel.syncs).toBe(2);
    expect(cells()).toEqual(AFTER);
    await restoreCells(token);
    expect(cells()).toEqual(BEFORE);
  });

  test.each([
    ["while it looks at what is there", 1, 0, "failed", BEFORE],
    ["before anything is written", 2, 0, "failed", BEFORE],
    ["when one format is set", 2, 0.3, "failed", BEFORE],
    ["when one cell is written", 2, 0.7, "failed", BEFORE],
  ])("that fails %s writes nothing", async (_, sync, done, problem, expected) => {
    failing(sync, done);
    await expect(writeCells(WRITES)).rejects.toMatchObject({ problem });
    expect(cells()).toEqual(expected);
    expect(excel.sheets[0]?.formats.get("A1") ?? "General").toBe("General");
  });

  test("whose answer is lost after all was written has been written, and can be taken back", async () => {
    failing(2, 1);
    const token = await writeCells(WRITES);
    expect(cells()).toEqual(AFTER);
    await restoreCells(token);
    expect(cells()).toEqual(BEFORE);
  });

  test("that can be neither finished nor put back is said to have stopped half-way", async () => {
    failing(2, 0.7, 9);
    await expect(writeCells(WRITES)).rejects.toMatchObject({ problem: "interrupted" });
  });

  test("that failed half-way leaves alone what somebody has typed since", async () => {
    failing(2, 0.7);
    const fail = excel.onSync;
    excel.onSync = (sync) => {
      const [row] = excel.sheets[0]?.values ?? [];
      if (sync === 3 && row) row[0] = "别人写的";
      return fail(sync);
    };
    await expect(writeCells(WRITES)).rejects.toMatchObject({ problem: "failed" });
    expect(cells()).toEqual(["别人写的", 7]);
  });
});

describe("taking a write back", () => {
  const at = (column: number) => ({ sheet: { id: "id1", name: "表" }, row: 0, column });
  const WRITES = [
    { at: at(0), text: "≥90%" },
    { at: at(1), number: "12.5" },
  ];
  const BEFORE = ["90%以上", 7];
  const cells = (): unknown => excel.sheets[0]?.values[0];

  beforeEach(() => {
    excel.add("表", [[...BEFORE]]);
  });

  test("writes over nothing that somebody has typed since, also where no event told of it", async () => {
    const token = await writeCells(WRITES);
    const [row] = excel.sheets[0]?.values ?? [];
    if (row) row[1] = 99;
    await expect(restoreCells(token)).rejects.toMatchObject({ problem: "changed", sheetName: "表" });
    expect(cells()).toEqual(["≥90%", 99]);
  });

  test("a second time, or after somebody has typed in the old content again, does no harm", async () => {
    const token = await writeCells(WRITES);
    const [row] = excel.sheets[0]?.values ?? [];
    if (row) row[0] = BEFORE[0];
    await restoreCells(token);
    expect(cells()).toEqual(BEFORE);
    await restoreCells(token);
    expect(cells()).toEqual(BEFORE);
  });

  test("is given up when the host hangs, and does not come about long after", async () => {
    vi.useFakeTimers();
    const token = await writeCells(WRITES);
    let answer: () => void = () => undefined;
    const hung = new Promise<void>((resolve) => (answer = resolve));
    excel.onSync = () => hung;
    const outcome = expect(restoreCells(token)).rejects.toMatchObject({ problem: "timeout" });
    await vi.advanceTimersByTimeAsync(70_000);
    await outcome;
    answer();
    await vi.advanceTimersByTimeAsync(1000);
    expect(cells()).toEqual(["≥90%", 12.5]);
  });
});
