import { goals, OF_ONE_SHEET, OF_THREE_SHEETS, published, SHEET, targets, type Change } from "../live/changes/changes";
import { loadExcelJs } from "../support/exceljs";
import { paperFindings } from "./support/form-on-screen";
import { focusGrid } from "./support/focus-grid";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { editCost, importJson, until } from "./support/pane";
import { SEEDS } from "../support/seeds";

/**
 * Whatever somebody does to rows, sheets and forms, the list of findings is right afterwards, and again after undo: what
 * only the grid itself can show. `tests/live/changes.test.ts` does all of it to the same session without a grid.
 */

async function openWith(...names: readonly string[]): Promise<OpenWorkbench> {
  const open = await openWorkbench();
  for (const { name, document } of SEEDS.filter((seed) => names.includes(seed.name)))
    await importJson(open, `${name}.json`, JSON.stringify(document));
  return open;
}

/** Where the sheet itself marks that a total is no sum, and at which cells it looks for it, as a saved file has it. */
async function sumGuards({ workbench }: OpenWorkbench): Promise<readonly string[]> {
  const { Workbook } = await loadExcelJs();
  const book = new Workbook();
  await book.xlsx.load((await workbench.saveXlsx()).slice().buffer);
  const formats: unknown = Reflect.get(book.getWorksheet(SHEET) ?? {}, "conditionalFormattings");
  const list = formats as readonly {
    readonly ref: string;
    readonly rules: readonly { readonly formulae: readonly string[] }[];
  }[];
  return list.flatMap(({ ref, rules }) =>
    rules.flatMap(({ formulae }) =>
      formulae.filter((formula) => formula.includes("SUM($C$")).map((formula) => `${ref}: ${cellsIn(formula)}`),
    ),
  );
}

/** Each cell that a formula names, once, in its order. */
function cellsIn(formula: string): string {
  return [...new Set(formula.match(/\$[A-Z]+\$\d+/g))].join(" ");
}

/** How often the session has asked for sheets because of edits, whether it was answered or not. */
async function readsAsked({ pane }: OpenWorkbench): Promise<number> {
  return pane.evaluate(() => window.jixiao?.counters().byCause.edit.reads ?? 0);
}

/** Those of the changes that the session is tested with, by what they say. @throws {Error} if one is not among them */
function chosen(changes: readonly Change[], names: readonly string[]): readonly Change[] {
  return names.map((name) => {
    const found = changes.find(({ what }) => what === name);
    if (found === undefined) throw new Error(`no change: ${name}`);
    return found;
  });
}

/** Does it, looks, takes it back step by step, and does it again. What follows begins with it taken back. */
function holds(opened: () => OpenWorkbench, baseline: readonly string[], changes: readonly Change[]): void {
  it.each(changes)("$what", async ({ does, found }) => {
    const { workbench } = opened();
    for (const act of does) await act(workbench);
    const now = await paperFindings(opened());
    for (const _ of does) await workbench.undo();
    const before = await paperFindings(opened());
    for (const _ of does) await workbench.redo();
    const again = await paperFindings(opened());
    for (const _ of does) await workbench.undo();
    expect([now, before, again]).toEqual([[...found].sort(), [...baseline].sort(), [...found].sort()]);
  });
}

describe("a form on one sheet", () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWith("chongming-2023-1");
  });
  afterAll(() => open.close());

  holds(
    () => open,
    published(),
    chosen(OF_ONE_SHEET, [
      "a row put in among the indicators, and its name typed",
      "a row put in above a wrong one: the finding moves with its row",
      "a row of the form deleted: its labels are missing where they were",
      "the copy alone changed",
      "the sheet renamed",
    ]),
  );

  it.each([
    ["above the form", 1, "C7: $C$7 $C$8 $C$10"],
    ["between the amounts", 9, "C6: $C$6 $C$7 $C$10"],
  ])("a row put in %s: the marks of the sheet itself look at the same cells as before", async (_where, row, guard) => {
    const before = await sumGuards(open);
    await open.workbench.insertRows(SHEET, row, 1);
    expect(await sumGuards(open)).toEqual([guard]);
    await open.workbench.undo();
    expect(await sumGuards(open)).toEqual(before);
  });

  describe("by keyboard", () => {
    beforeAll(async () => {
      await open.workbench.activateSheet(SHEET);
      await focusGrid(open.page, open.workbench);
    });

    const eventually = (found: readonly string[], what: string): Promise<void> =>
      until(async () => JSON.stringify(await paperFindings(open)) === JSON.stringify([...found].sort()), what);

    it("Delete, and Ctrl+Z", async () => {
      await open.workbench.select(SHEET, "E19:E20");
      await open.page.keyboard.press("Delete");
      await eventually(
        [...published(), `ROW-NO-TARGET ${SHEET}!E19`, `ROW-NO-TARGET ${SHEET}!E20`],
        "two rows without a target",
      );
      await open.page.keyboard.press("Control+Z");
      await eventually(published(), "the targets to be back");
    });

    it("Ctrl+V of what another program copied", async () => {
      await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await open.page.evaluate(() => navigator.clipboard.writeText("成本控制率\t≥**%\n增收\t提升"));
      await open.workbench.select(SHEET, "D24");
      await open.page.keyboard.press("Control+V");
      await eventually([...published(), `TARGET-PLACEHOLDER ${SHEET}!E24`], "the pasted placeholder");
      await open.page.keyboard.press("Control+Z");
      await eventually(published(), "the paste to be taken back");
    });

    it("an edit followed at once by another: nothing is read while a cell is being edited, and nothing is lost", async () => {
      const { keyboard } = open.page;
      await open.workbench.select(SHEET, "E19");
      await keyboard.type("≥**个");
      await keyboard.press("Enter");
      const before = await readsAsked(open);
      await keyboard.type("≧");
      await until(async () => (await readsAsked(open)) > before, "the pane to ask for the first edit");
      await expect(open.pane.locator("[data-rule='TARGET-PLACEHOLDER']").count()).resolves.toBe(0);
      await expect(open.pane.getByRole("alert").count()).resolves.toBe(0);
      await keyboard.type("%");
      await keyboard.press("Enter");
      await eventually(
        [...published(), `TARGET-PLACEHOLDER ${SHEET}!E19`, `TARGET-INCOMPLETE ${SHEET}!E20`],
        "both edits",
      );
      await open.workbench.undo();
      await open.workbench.undo();
      await eventually(published(), "both edits to be taken back");
    });
  });
});

describe("a form on three sheets", () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWith("minhang-2019");
  });
  afterAll(() => open.close());

  holds(
    () => open,
    targets(),
    chosen(OF_THREE_SHEETS, [
      "its first sheet deleted",
      "a sheet moved before the others",
      "all three copied: two forms",
    ]),
  );
});

describe("three forms in one workbook", () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWith("minhang-2019", "chongming-2023-1", "chongming-2023-2");
  });
  afterAll(() => open.close());

  const SECOND = `${SHEET}(2)`;
  const all = [
    ...targets(),
    ...published(),
    ...["FUND-SINGLE-YEAR"].map((rule) => `${rule} ${SECOND}!C6`),
    ...goals(SECOND, 11),
  ];

  it("each has its own findings", async () => {
    await expect(paperFindings(open)).resolves.toEqual([...all].sort());
  });

  it("an edit in one is read once, with one sheet, and changes its findings only", async () => {
    await open.workbench.activateSheet(SECOND);
    const cost = await editCost(open, () => open.workbench.clear(SECOND, "E13"));
    const found = await paperFindings(open);
    await open.workbench.undo();
    expect(found).toEqual([...all, `ROW-NO-TARGET ${SECOND}!E13`].sort());
    expect(cost).toEqual({ reads: 1, lists: 0, writes: 0 });
    await expect(paperFindings(open)).resolves.toEqual([...all].sort());
  });

  it("a form chosen in the pane is the one it shows", async () => {
    await open.pane.getByRole("tab", { name: "检查" }).click();
    const chooser = open.pane.getByRole("combobox", { name: "选择申报表" });
    for (const [name, ...sheets] of [
      ["党员经常性教育专项经费", SECOND],
      ["组团式服务联系群众", "绩效目标", "制度保障"],
    ]) {
      const option = await chooser.locator("option").filter({ hasText: name }).getAttribute("value");
      await chooser.selectOption(option);
      await open.pane.locator(`[data-cell^="${sheets[0]}!"]`).first().waitFor();
      const cells = await open.pane
        .locator("[data-cell]")
        .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-cell") ?? ""));
      expect(cells.filter((cell) => !sheets.some((sheet) => cell.startsWith(`${sheet}!`)))).toEqual([]);
    }
  });
});
