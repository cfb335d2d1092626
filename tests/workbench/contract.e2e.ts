import { focusGrid } from "../e2e/support/focus-grid";
import { openBench, type Bench } from "./support/test-pane";

/**
 * The workbench's contract: what a person does in the grid reaches an add-in through Microsoft's own office.js as it
 * would in Excel on the web, and what the add-in does reaches the grid.
 */
describe("the workbench under the unmodified office.js", () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await openBench();
  });

  afterAll(async () => {
    await bench.close();
    expect(bench.problems).toEqual([]);
  });

  it("is Excel on the web to it", async () => {
    const pane = await bench.pane();
    expect(await pane.evaluate(() => window.started)).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(
      await pane.evaluate(() =>
        ["1.13", "1.17", "1.19"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
      ),
    ).toEqual([true, true, false]);
  });

  it("carries text cells, a sum and a rename, typed on the keyboard, to the add-in", async () => {
    const pane = await bench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A3").numberFormat = [["@"], ["@"], ["@"]];
        sheet.getRange("B1").values = [[2000.5]];
        sheet.getRange("B3").formulas = [["=SUM(B1:B2)"]];
        context.workbook.worksheets.onChanged.add(
          async ({ address, details, triggerSource }) =>
            void window.heard.push({ address, after: details?.valueAfter as unknown, triggerSource }),
        );
        context.workbook.worksheets.onNameChanged.add(
          async ({ nameBefore, nameAfter }) => void window.heard.push({ nameBefore, nameAfter }),
        );
        await context.sync();
      }),
    );
    await pane.evaluate(() => void (window.heard.length = 0));
    await typeAt(bench, "A1", "=15个");
    await typeAt(bench, "A2", "100%");
    await typeAt(bench, "A3", "3-5");
    await typeAt(bench, "B2", "3000");
    await renameTab(bench, "Sheet1", "表一");
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const used = sheet.getUsedRangeOrNullObject(true);
        sheet.load("name");
        used.load("address,values,text,formulas,numberFormat,valueTypes");
        await context.sync();
        return {
          name: sheet.name,
          address: used.address,
          values: used.values as unknown,
          text: used.text,
          formulas: used.formulas as unknown,
          types: used.valueTypes,
        };
      }),
    );
    expect(read).toEqual({
      name: "表一",
      address: "表一!A1:B3",
      values: [
        ["=15个", 2000.5],
        ["100%", 3000],
        ["3-5", 5000.5],
      ],
      text: [
        ["=15个", "2000.5"],
        ["100%", "3000"],
        ["3-5", "5000.5"],
      ],
      formulas: [
        ["=15个", 2000.5],
        ["100%", 3000],
        ["3-5", "=SUM(B1:B2)"],
      ],
      types: [
        ["String", "Double"],
        ["String", "Double"],
        ["String", "Double"],
      ],
    });
    expect(await pane.evaluate(() => window.heard)).toEqual([
      { address: "A1", after: "=15个", triggerSource: "Unknown" },
      { address: "A2", after: "100%", triggerSource: "Unknown" },
      { address: "A3", after: "3-5", triggerSource: "Unknown" },
      { address: "B2", after: 3000, triggerSource: "Unknown" },
      { nameBefore: "Sheet1", nameAfter: "表一" },
    ]);
  });

  it("gives null objects, and errors with code and place, as Excel does", async () => {
    const pane = await bench.pane();
    const found = await pane.evaluate(async () => {
      const failure = (work: (context: Excel.RequestContext) => void): Promise<unknown> =>
        Excel.run(async (context) => {
          work(context);
          await context.sync();
        }).then(
          () => null,
          (error: OfficeExtension.Error) => ({ code: error.code, place: error.debugInfo.errorLocation }),
        );
      const nothing = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
        const range = sheet.getUsedRangeOrNullObject();
        sheet.load("name");
        range.load("values");
        await context.sync();
        return [sheet.isNullObject, range.isNullObject];
      });
      return {
        nothing,
        missing: await failure((context) => context.workbook.worksheets.getItem("没有").load("name")),
        size: await failure(
          (context) => void (context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1]]),
        ),
        taken: await failure((context) => void context.workbook.worksheets.add("表一")),
        unknown: await failure((context) => context.workbook.tables.load("items/name")),
        chart: await failure(
          (context) => void context.workbook.worksheets.getActiveWorksheet().getRange("A1").autoFill("A2"),
        ),
      };
    });
    expect(found).toEqual({
      nothing: [true, true],
      missing: { code: "ItemNotFound", place: "WorksheetCollection.getItem" },
      size: { code: "InvalidArgument", place: "Range.values" },
      taken: { code: "ItemAlreadyExists", place: "WorksheetCollection.add" },
      unknown: { code: "ApiNotFound", place: "Workbook.tables" },
      chart: { code: "ApiNotFound", place: "Range.autoFill" },
    });
  });

  it("takes back everything that one batch wrote in one step of the grid's undo, and does it again", async () => {
    const pane = await bench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange("D1:E2");
        range.values = [
          ["标签", ""],
          ["", 7],
        ];
        range.format.font.bold = true;
        range.format.fill.color = "#FFF2CC";
        range.format.borders.getItem("EdgeTop").style = "Continuous";
        sheet.getRange("D1:E1").merge(false);
        sheet.getRange("E2").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
        await context.sync();
      }),
    );
    const state = async (): Promise<unknown> => [
      (await bench.call("getCell", "表一", "E2")).value,
      (await bench.call("merges", "表一")).length,
    ];
    expect(await state()).toEqual([7, 1]);
    await bench.call("undo");
    expect(await state()).toEqual([null, 0]);
    await bench.call("redo");
    expect(await state()).toEqual([7, 1]);
    expect(await bench.call("setCell", "表一", "E2", "-5")).toBe(false);
    expect(await state()).toEqual([7, 1]);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("E2").dataValidation.clear();
        await context.sync();
      }),
    );
    expect(await bench.call("setCell", "表一", "E2", "-5")).toBe(true);
    await bench.call("undo");
    expect(await state()).toEqual([7, 1]);
  });

  it("keeps formulas, merges and held ranges on their cells when rows come and go, and says so", async () => {
    const pane = await bench.pane();
    await pane.evaluate(() => void (window.heard.length = 0));
    await bench.call("insertRows", "表一", 2, 2);
    expect(await bench.call("getCell", "表一", "B5")).toMatchObject({ formula: "=SUM(B1:B4)", value: 5000.5 });
    await bench.call("undo");
    expect(await bench.call("getCell", "表一", "B3")).toMatchObject({ formula: "=SUM(B1:B2)", value: 5000.5 });
    const heard = (await pane.evaluate(() => window.heard)) as { address?: string }[];
    expect(heard.map(({ address }) => address)).toEqual(expect.arrayContaining(["2:3"]));
  });

  it("goes to a sheet that stays when undo takes away the one in view, and is drawn and written to there", async () => {
    const pane = await bench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("新的");
        sheet.activate();
        sheet.getRange("A1:B2").merge();
        await context.sync();
      }),
    );
    const names = async () => (await bench.call("sheets")).map(({ name }) => name);
    const before = await names();
    await bench.call("undo");
    for (let step = 0; (await names()).includes("新的") && step < 3; step++) await bench.call("undo");
    expect(await names()).toEqual(before.filter((name) => name !== "新的"));
    const { sheet } = await bench.call("selection");
    expect(before.filter((name) => name !== "新的")).toContain(sheet);
    expect(await bench.call("setCell", sheet, "J30", "5")).toBe(true);
    expect(await bench.call("getCell", sheet, "J30")).toMatchObject({ value: 5 });
  });

  it("counts one round trip that reads, and none that writes, for a read", async () => {
    const pane = await bench.pane();
    await bench.call("stats");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
        const merged = used.getMergedAreasOrNullObject();
        used.load("values,text,formulas,numberFormat");
        merged.load("address");
        await context.sync();
      }),
    );
    expect(await bench.call("stats")).toMatchObject({ reads: 1, writes: 0 });
  });

  it("gives another workbook to a pane loaded anew", async () => {
    const reopened = await bench.page.evaluate(async () => {
      const api = window.workbench;
      if (!api) throw new Error("no workbench");
      const losses = await api.openXlsx(await api.saveXlsx());
      return { losses, cell: await api.getCell("表一", "B3"), text: await api.getCell("表一", "A1") };
    });
    expect(reopened).toMatchObject({
      losses: [],
      cell: { formula: "=SUM(B1:B2)", value: 5000.5 },
      text: { value: "=15个", format: "@" },
    });
    const pane = await bench.pane();
    expect(await pane.evaluate(() => window.heard)).toEqual([]);
  });
});

/** Clicks into the grid, chooses the cell and types on the keyboard. */
async function typeAt(bench: Bench, address: string, text: string): Promise<void> {
  await focusGrid(bench.page, {
    select: (sheet, corner) => bench.call("select", sheet, corner),
    selection: () => bench.call("selection"),
  });
  await bench.call("select", (await bench.call("selection")).sheet, address);
  await bench.page.keyboard.type(text, { delay: 20 });
  await bench.page.keyboard.press("Enter");
  await bench.call("settled");
}

/** `SlideTabBar.LongPressDelay` of the grid, and a little. */
const LONG_PRESS = 510;

/** Double-clicks a tab and types over its name. */
async function renameTab(bench: Bench, before: string, after: string): Promise<void> {
  await bench.page.getByText(before, { exact: true }).first().dblclick();
  // The grid takes a tab for one that is being dragged unless it is still being renamed half a second after the click: a
  // later timer of the same page runs when the grid's own has run.
  await bench.page.evaluate((delay) => new Promise((resolve) => setTimeout(resolve, delay)), LONG_PRESS);
  await bench.page.keyboard.press("ControlOrMeta+A");
  await bench.page.keyboard.type(after);
  await bench.page.keyboard.press("Enter");
  await bench.call("settled");
}
