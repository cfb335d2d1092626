import { loadExcelJs } from "../../src/workbook/xlsx/exceljs";
import { paperFindings } from "./support/form-on-screen";
import { closeBrowser, openWorkbench, type OpenWorkbench, type RemoteWorkbench } from "./support/open-workbench";
import { importJson, until } from "./support/pane";
import { SEEDS } from "../support/seeds";

/** Whatever somebody does to rows, sheets and forms, the list of findings is right afterwards, and again after undo. */

interface Change {
  readonly what: string;
  readonly does: readonly ((workbench: RemoteWorkbench) => Promise<unknown>)[];
  readonly found: readonly string[];
}

const SHEET = "绩效目标申报表";
const goals = (sheet: string, row: number): readonly string[] => [
  `TEXT-HTML ${sheet}!B${row}`,
  `TEXT-HTML ${sheet}!D${row}`,
];
/** What is wrong with the paper of the first form of 2023, so many rows further down. */
const published = (sheet = SHEET, down = 0): readonly string[] => [
  `FUND-SINGLE-YEAR ${sheet}!C${6 + down}`,
  ...goals(sheet, 11 + down),
];

const targets = (sheet = "绩效目标"): readonly string[] =>
  ["E6", "E11", "E12"].map((cell) => `TARGET-NO-COMPARATOR ${sheet}!${cell}`);

afterAll(closeBrowser);

async function openWith(...names: readonly string[]): Promise<OpenWorkbench> {
  const open = await openWorkbench();
  for (const { name, document } of SEEDS.filter((seed) => names.includes(seed.name)))
    await importJson(open, `${name}.json`, JSON.stringify(document));
  return open;
}

/** Where the sheet itself marks that a total is no sum, and by what formula, as a saved file has it. */
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
      formulae.filter((formula) => formula.includes("SUM($C$")).map((formula) => `${ref} ${formula}`),
    ),
  );
}

/** Does it, looks, and takes it back step by step. */
function holds(opened: () => OpenWorkbench, baseline: readonly string[], changes: readonly Change[]): void {
  it.each(changes)("$what", async ({ does, found }) => {
    const { workbench } = opened();
    for (const act of does) await act(workbench);
    const now = await paperFindings(opened());
    for (let step = 0; step < does.length; step += 1) await workbench.undo();
    const before = await paperFindings(opened());
    for (let step = 0; step < does.length; step += 1) await workbench.redo();
    const again = await paperFindings(opened());
    for (let step = 0; step < does.length; step += 1) await workbench.undo();
    expect(now).toEqual([...found].sort());
    expect(before).toEqual([...baseline].sort());
    expect(again).toEqual([...found].sort());
  });
}

describe("a form on one sheet", () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWith("chongming-2023-1");
  });
  afterAll(() => open.close());

  holds(() => open, published(), [
    {
      what: "a block pasted into the indicators",
      does: [
        (workbench) =>
          workbench.paste(SHEET, "D24", [
            ["成本控制率", "≥**%"],
            ["增收", "提升"],
          ]),
      ],
      found: [...published(), `TARGET-PLACEHOLDER ${SHEET}!E24`],
    },
    {
      what: "one target filled down over others",
      does: [(workbench) => workbench.paste(SHEET, "E19", [["15个"], ["15个"], ["15个"]])],
      found: [...published(), ...["E19", "E20", "E21"].map((cell) => `TARGET-NO-COMPARATOR ${SHEET}!${cell}`)],
    },
    {
      what: "names cleared over several rows",
      does: [(workbench) => workbench.clear(SHEET, "D19:D20")],
      found: [...published(), `ROW-NO-NAME ${SHEET}!D19`, `ROW-NO-NAME ${SHEET}!D20`],
    },
    {
      what: "a row put in among the indicators, and its name typed",
      does: [
        (workbench) => workbench.insertRows(SHEET, 20, 1),
        (workbench) => workbench.setCell(SHEET, "D20", "覆盖乡镇数"),
      ],
      found: [...published(), `ROW-NO-TARGET ${SHEET}!E20`],
    },
    {
      what: "a row put in above a wrong one: the finding moves with its row",
      does: [(workbench) => workbench.clear(SHEET, "E23"), (workbench) => workbench.insertRows(SHEET, 20, 2)],
      found: [...published(), `ROW-NO-TARGET ${SHEET}!E25`],
    },
    {
      what: "an indicator's row deleted",
      does: [(workbench) => workbench.deleteRows(SHEET, 20, 1)],
      found: published(),
    },
    {
      what: "the only row of a required level deleted: said where the levels are headed",
      does: [(workbench) => workbench.deleteRows(SHEET, 29, 1)],
      found: [...published(), `LEVEL1-MISSING ${SHEET}!B18`],
    },
    {
      what: "rows put in above the form",
      does: [(workbench) => workbench.insertRows(SHEET, 1, 3)],
      found: published(SHEET, 3),
    },
    {
      what: "a row of the form deleted: its labels are missing where they were",
      does: [(workbench) => workbench.deleteRows(SHEET, 3, 1)],
      found: [...published(SHEET, -1), `LABEL-MISSING ${SHEET}!A3`, `LABEL-MISSING ${SHEET}!C3`],
    },
    {
      what: "the sheet copied: two forms",
      does: [(workbench) => workbench.copySheet(SHEET)],
      found: [...published(), ...published(`${SHEET} (2)`)],
    },
    {
      what: "the copy alone changed",
      does: [(workbench) => workbench.copySheet(SHEET), (workbench) => workbench.clear(`${SHEET} (2)`, "E19")],
      found: [...published(), ...published(`${SHEET} (2)`), `ROW-NO-TARGET ${SHEET} (2)!E19`],
    },
    {
      what: "the sheet renamed",
      does: [(workbench) => workbench.renameSheet(SHEET, "二〇二三")],
      found: published("二〇二三"),
    },
    { what: "the sheet deleted: no form is left", does: [(workbench) => workbench.deleteSheet(SHEET)], found: [] },
  ]);

  it.each([
    ["above the form", 1, "C7 AND(COUNT($C$7,$C$8,$C$10)>0,ROUND(SUM($C$7)-SUM($C$8,$C$10),2)<>0)"],
    ["between the amounts", 9, "C6 AND(COUNT($C$6,$C$7,$C$10)>0,ROUND(SUM($C$6)-SUM($C$7,$C$10),2)<>0)"],
    ["below the amounts", 11, "C6 AND(COUNT($C$6,$C$7,$C$9)>0,ROUND(SUM($C$6)-SUM($C$7,$C$9),2)<>0)"],
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
      await open.page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 300, y: 300 } });
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
      await keyboard.type("≧");
      // Longer than the pane waits before it reads.
      await open.page.waitForTimeout(1500);
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

  const missing = (sheet: string, count: number): readonly string[] =>
    Array.from({ length: count }, () => `SHEET-MISSING ${sheet}!A1`);

  holds(() => open, targets(), [
    {
      what: "its last sheet deleted",
      does: [(workbench) => workbench.deleteSheet("制度保障")],
      found: [...targets(), ...missing("项目总体情况", 1)],
    },
    {
      what: "its first sheet deleted",
      does: [(workbench) => workbench.deleteSheet("项目总体情况")],
      found: [...targets(), ...missing("绩效目标", 1)],
    },
    {
      what: "a sheet moved before the others",
      does: [(workbench) => workbench.moveSheet("制度保障", 0)],
      found: targets(),
    },
    {
      what: "a sheet renamed",
      does: [(workbench) => workbench.renameSheet("绩效目标", "指标")],
      found: targets("指标"),
    },
    {
      what: "the indicators' sheet copied: the copy is a form that lacks the others",
      does: [(workbench) => workbench.copySheet("绩效目标")],
      found: [...targets(), ...targets("绩效目标 (2)"), ...missing("绩效目标 (2)", 2)],
    },
    {
      what: "all three copied: two forms",
      does: ["项目总体情况", "绩效目标", "制度保障"].map(
        (sheet) => (workbench: RemoteWorkbench) => workbench.copySheet(sheet),
      ),
      found: [...targets(), ...targets("绩效目标 (2)")],
    },
  ]);
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
    await paperFindings(open);
    await open.workbench.stats();
    await open.workbench.clear(SECOND, "E13");
    const found = await paperFindings(open);
    const { reads, writes } = await open.workbench.stats();
    await open.workbench.undo();
    expect(found).toEqual([...all, `ROW-NO-TARGET ${SECOND}!E13`].sort());
    expect({ reads, writes }).toEqual({ reads: 1, writes: 0 });
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
