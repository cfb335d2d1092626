import { cellAt } from "../../../src/core/grid/grid";
import { SheetReader } from "../../../src/workbook/excel/read-sheets";
import * as helpers from "../../../src/workbook/excel/office-helpers";
import { FakeExcel } from "./fake-excel";
import { officeError, type FakeSheet } from "./fake-sheet";

// It prints what Office says, for people who look into a failure.
beforeEach(() => void vi.spyOn(helpers, "logHostFailure").mockResolvedValue());

/** What Excel on the web gives at most. */
const LIMIT = 5 * 1024 * 1024;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const FORM = Array.from({ length: 40 }, (_, row) => Array.from({ length: 10 }, (__, column) => `格${row}-${column}`));

let excel: FakeExcel;
let uninstall: () => void;
let reader: SheetReader;

beforeEach(() => {
  excel = new FakeExcel();
  excel.answerLimit = LIMIT;
  uninstall = excel.install();
  reader = new SheetReader();
});
afterEach(() => uninstall());

/** Round trips that a read takes. */
async function read(sheets: readonly FakeSheet[]) {
  const before = excel.syncs;
  const grids = await reader.read(sheets.map(({ id }) => id));
  return { grids, trips: excel.syncs - before };
}

async function readOne(sheet: FakeSheet) {
  const { grids, trips } = await read([sheet]);
  const [found] = grids;
  if (!found) throw new Error("the sheet is not there");
  return { ...found, trips };
}

function rows(
  count: number,
  columns: number,
  cell: (row: number, column: number) => unknown = (row) => row,
): unknown[][] {
  return Array.from({ length: count }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
}

/** A form, and one more cell somewhere. */
function strayed(row: number, column: number): unknown[][] {
  const values = FORM.map((cells) => [...cells]);
  const line = values[row] ?? (values[row] = []);
  line[column] = "走失";
  return values;
}

function copyOfForm(): unknown[][] {
  return FORM.map((cells) => [...cells]);
}

describe("an ordinary sheet", () => {
  test("is one round trip with every edit, however many rows are added", async () => {
    const sheet = excel.add("申报表", copyOfForm());
    await readOne(sheet);
    for (let count = 0; count < 5; count++) {
      sheet.values.push(...rows(60, 10));
      expect((await readOne(sheet)).trips).toBe(1);
    }
    expect((await readOne(sheet)).grid.cells).toHaveLength(340);
  });

  test("of 200 together are few round trips, each within what the web gives", async () => {
    const sheets = Array.from({ length: 200 }, (_, index) => excel.add(`表${index}`, copyOfForm()));
    const { grids, trips } = await read(sheets);
    expect(grids.filter((grid) => grid?.grid.cells.length === 40)).toHaveLength(200);
    expect(trips).toBeLessThanOrEqual(5);
    expect(excel.largestAnswer).toBeLessThan(LIMIT);
  });
});

describe("a cell that strayed far from the form", () => {
  test.each([
    ["the last row", LAST_ROW, 0],
    ["the last column", 3, LAST_COLUMN],
    ["the last cell", LAST_ROW, LAST_COLUMN],
    ["the middle of nowhere", 500_000, 5_000],
  ])("in %s is read with it, and nothing in between", async (_, row, column) => {
    const sheet = excel.add("申报表", strayed(row, column));
    const first = await readOne(sheet);
    expect(first.beyond).toBeUndefined();
    expect(cellAt(first.grid, 39, 9)?.text).toBe("格39-9");
    expect(cellAt(first.grid, row, column)?.text).toBe("走失");
    expect(first.grid.cells.reduce((sum, line) => sum + line.length, 0)).toBeLessThan(20_000);
    expect(excel.largestAnswer).toBeLessThan(100_000);
  });

  test("in the last row and the last column and below the form leaves the form, and what stands below it, read", async () => {
    const values = strayed(LAST_ROW, LAST_COLUMN);
    values[700] = [...Array.from({ length: 60 }, () => ""), "走失"];
    const { grid, beyond } = await readOne(excel.add("申报表", values));
    expect(beyond).toBeUndefined();
    expect(cellAt(grid, 39, 9)?.text).toBe("格39-9");
    expect(cellAt(grid, 700, 60)?.text).toBe("走失");
  });

  test.each([
    ["the last row", { top: LAST_ROW, left: 2, bottom: LAST_ROW, right: 2 }],
    ["the last column", { top: 0, left: LAST_COLUMN, bottom: LAST_ROW, right: LAST_COLUMN }],
  ])("that is only a format, in %s, costs nothing", async (_, formatted) => {
    const sheet = excel.add("申报表", copyOfForm());
    sheet.formatted = formatted;
    const { grid, trips } = await readOne(sheet);
    expect(grid.cells).toHaveLength(40);
    expect(trips).toBe(2);
    expect((await readOne(sheet)).trips).toBe(1);
  });

  test("costs an edit no search: one round trip for cells, one for merged areas", async () => {
    const sheet = excel.add("申报表", strayed(LAST_ROW, 0));
    await readOne(sheet);
    const cells = sheet.values[5];
    if (cells) cells[2] = "改过";
    const { grid, trips } = await readOne(sheet);
    expect(cellAt(grid, 5, 2)?.text).toBe("改过");
    expect(trips).toBe(2);
  });

  test.each([
    ["between the form and it", 700_000],
    ["right below the form", 45],
  ])("does not hide what is typed %s afterwards", async (_, row) => {
    const sheet = excel.add("申报表", strayed(LAST_ROW, 0));
    await readOne(sheet);
    sheet.values[row] = ["", "后来"];
    expect(cellAt((await readOne(sheet)).grid, row, 1)?.text).toBe("后来");
  });

  test("while the form is open is found without reading what lies between", async () => {
    const sheet = excel.add("申报表", copyOfForm());
    await readOne(sheet);
    sheet.values[LAST_ROW] = ["走失"];
    const { grid } = await readOne(sheet);
    expect(cellAt(grid, LAST_ROW, 0)?.text).toBe("走失");
    expect(excel.largestAnswer).toBeLessThan(100_000);
  });

  test("leaves one round trip for an edit once it is deleted", async () => {
    const sheet = excel.add("申报表", strayed(LAST_ROW, 0));
    await readOne(sheet);
    sheet.values.length = 40;
    await readOne(sheet);
    expect((await readOne(sheet)).trips).toBe(1);
  });
});

describe("cells of 32,767 characters", () => {
  const LONG = "绩".repeat(32_767);

  test("come in answers that the web gives, and an edit is not refused again first", async () => {
    const values = copyOfForm();
    for (const line of values) line[4] = LONG;
    const sheet = excel.add("申报表", values);
    const { grid } = await readOne(sheet);
    expect(grid.cells.every((line) => line[4]?.text === LONG)).toBe(true);
    const { trips } = await readOne(sheet);
    // 12 MB in answers of 3.5 MB, and the merged areas.
    expect(trips).toBeLessThanOrEqual(6);
    expect(excel.largestAnswer).toBeLessThan(LIMIT);
  });

  test("on many sheets are not asked for together", async () => {
    const sheets = Array.from({ length: 30 }, (_, index) => {
      const values = copyOfForm();
      values[7] = [LONG, LONG];
      return excel.add(`表${index}`, values);
    });
    const { grids } = await read(sheets);
    expect(grids.every((grid) => grid?.grid.cells[7]?.[1]?.text === LONG)).toBe(true);
    expect((await read(sheets)).trips).toBeLessThanOrEqual(8);
  });
});

describe("a table of data", () => {
  test("is read as far as any form reaches, and the first cell that is not is named", async () => {
    const sheet = excel.add("数据", rows(12_000, 20));
    const { grid, beyond } = await readOne(sheet);
    expect(grid.cells).toHaveLength(10_000);
    expect(cellAt(grid, 9_999, 19)?.value).toBe(9_999);
    expect(beyond).toEqual({ row: 10_000, column: 0 });
    expect(excel.largestAnswer).toBeLessThan(LIMIT);
  });

  test("never hides what stands beside what is read: the first cell that is not read is the topmost of all", async () => {
    const values = rows(1_200, 200);
    values[3]?.push(...Array.from({ length: 1_800 }, () => ""), "走失");
    const { grid, beyond } = await readOne(excel.add("数据", values));
    expect(cellAt(grid, 700, 150)?.value).toBe(700);
    expect(cellAt(grid, 0, 189)).toBeNull();
    expect(beyond).toEqual({ row: 0, column: 189 });
  });

  test("of fewer cells is read whole, wherever it stands", async () => {
    const values = rows(5_000, 20);
    values.unshift(...Array.from({ length: 50 }, () => []));
    const { grid, beyond } = await readOne(excel.add("数据", values));
    expect(beyond).toBeUndefined();
    expect(cellAt(grid, 5_049, 19)?.value).toBe(4_999);
  });

  test("that a sheet has become is read in blocks from then on", async () => {
    const sheet = excel.add("申报表", copyOfForm());
    await readOne(sheet);
    sheet.values = rows(22_000, 10);
    expect((await readOne(sheet)).grid.cells).toHaveLength(20_000);
    expect((await readOne(sheet)).beyond).toEqual({ row: 20_000, column: 0 });
  });
});

describe("merged areas", () => {
  const merges = (count: number) =>
    Array.from({ length: count }, (_, row) => [`B${row + 1}:C${row + 1}`, `D${row + 1}:F${row + 1}`]).flat();

  test("of a form of 300 rows are more than Excel tells at once, and are all read in one round trip", async () => {
    const sheet = excel.add("申报表", rows(300, 8), [...merges(300), "A1:A300"].join(","));
    await readOne(sheet);
    const { grid, trips } = await readOne(sheet);
    expect(trips).toBe(1);
    expect(grid.merges).toHaveLength(601);
    expect(grid.merges).toContainEqual({ top: 0, left: 0, bottom: 299, right: 0 });
  });

  test("that stand closer than in any form are asked for in halves", async () => {
    const wide = Array.from({ length: 60 }, (_, row) =>
      ["B#:C#", "D#:E#", "F#:G#", "H#:I#", "J#:K#", "L#:M#", "N#:O#", "P#:Q#", "R#:S#", "T#:U#"].map((pair) =>
        pair.replaceAll("#", String(row + 1)),
      ),
    ).flat();
    const sheet = excel.add("申报表", rows(60, 22), wide.join(","));
    expect((await readOne(sheet)).grid.merges).toHaveLength(600);
    expect((await readOne(sheet)).grid.merges).toHaveLength(600);
  });

  test("a failure that has nothing to do with them is told as it is", async () => {
    const sheet = excel.add("申报表", rows(60, 22));
    await readOne(sheet);
    excel.onSync = () => {
      throw officeError("GeneralException");
    };
    await expect(readOne(sheet)).rejects.toMatchObject({ problem: "failed" });
    excel.onSync = () => undefined;
    await readOne(sheet);
    expect((await readOne(sheet)).trips).toBe(1);
  });
});
