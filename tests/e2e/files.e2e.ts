import { readFileSync } from "node:fs";
import path from "node:path";
import { canonicalize } from "json-canonicalize";
import { loadExcelJs } from "../support/exceljs";
import { paperFindings, textsOf } from "./support/form-on-screen";
import { ROOT } from "./support/test-build";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { findings, importJson, makeExport, until } from "./support/pane";
import { SEEDS } from "../support/seeds";

const documentOf = (...names: readonly string[]): string =>
  canonicalize({
    schema: "jixiao/1",
    forms: SEEDS.filter(({ name }) => names.includes(name)).map(({ content }) => content),
  });

/** A published text as rows of cells: a tab ends a cell. */
const published = (name: string): readonly (readonly string[])[] =>
  readFileSync(path.join(ROOT, "tests/fixtures/seeds", `${name}.txt`), "utf8")
    .split("\n")
    .map((line) => line.split("\t"));

/** An .xlsx file of one sheet, made by another program than ours; cells that are only coloured where asked. */
async function xlsxOf(
  rows: readonly (readonly string[])[],
  sheet = "Sheet1",
  coloured: readonly string[] = [],
): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  const worksheet = workbook.addWorksheet(sheet);
  worksheet.addRows(rows.map((row) => [...row]));
  for (const cell of coloured)
    worksheet.getCell(cell).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** One page for all: each begins with another workbook. */
let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench();
});
afterAll(() => open.close());

describe("a workbook saved and opened again", () => {
  beforeAll(async () => {
    for (const { name, document } of SEEDS) await importJson(open, `${name}.json`, JSON.stringify(document));
    await open.workbench.deleteSheet("Sheet1");
    await open.workbench.clear("绩效目标", "E7");
  });

  it("keeps findings, texts and the bytes of the export, and loses nothing", async () => {
    const state = async () => ({
      findings: await findings(open),
      sheets: (await open.workbench.sheets()).map(({ name, gridlines }) => ({ name, gridlines })),
      texts: await Promise.all(
        ["项目总体情况", "绩效目标", "制度保障", "绩效目标申报表"].map((sheet) =>
          textsOf(open, sheet, { rows: 40, columns: 11 }),
        ),
      ),
      file: await makeExport(open),
    });
    const before = await state();
    const bytes = await open.workbench.saveXlsx();
    await expect(open.openFile(bytes)).resolves.toEqual([]);
    expect(await state()).toEqual(before);
    expect(before.findings.map(({ rule }) => rule)).toContain("ROW-NO-TARGET");
  });

  it("is live as before: formulas add up, guards refuse, findings follow", async () => {
    await open.workbench.setCell("绩效目标", "E7", "=100%");
    await open.workbench.setCell("项目总体情况", "D16", "244801");
    expect((await open.workbench.getCell("项目总体情况", "D13")).text).toBe("244,801.00");
    expect((await paperFindings(open)).filter((line) => /项目总体情况|绩效目标!/.test(line))).toEqual([
      "FUND-ANNUAL-OVER-TOTAL 项目总体情况!D13",
      "ITEM-TOTAL-ANNUAL 绩效目标!F19",
      ...["E11", "E12", "E6"].map((cell) => `TARGET-NO-COMPARATOR 绩效目标!${cell}`),
    ]);
    await open.workbench.setCell("项目总体情况", "A4", "名字");
    expect((await open.workbench.getCell("项目总体情况", "A4")).text).toBe("项目名称");
  });
});

/** A blank sheet whose cells take everything for text, as one sets them before pasting `=15个`. */
async function textSheet(): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("空");
  for (let row = 1; row <= 80; row += 1)
    for (let column = 1; column <= 11; column += 1) sheet.getCell(row, column).numFmt = "@";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("the published texts, pasted cell by cell", () => {
  it.each([
    { text: "chongming-2023", seeds: ["chongming-2023-1", "chongming-2023-2"], what: "two forms in one sheet" },
    { text: "minhang-2019", seeds: ["minhang-2019"], what: "three sheets of a form in one sheet" },
  ])(
    "$text: $what are recognised, with the findings of the contract and the JSON written by hand",
    async ({ text, seeds }) => {
      await open.openFile(await textSheet());
      await open.workbench.paste("空", "A1", published(text));
      const expected = SEEDS.filter(({ name }) => seeds.includes(name)).flatMap((seed) => seed.findings);
      expect((await findings(open)).map(({ rule }) => rule).sort()).toEqual([...expected].sort());
      expect((await makeExport(open)).text).toBe(documentOf(...seeds));
    },
  );

  it("a file of another program is read alike; a format that strayed to its last row costs no edit anything", async () => {
    await open.openFile(await xlsxOf(published("chongming-2023"), "转换", ["C1048576"]));
    const used = await open.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );
    expect(used).toMatch(/^转换!A\d+:E1048576$/);
    await findings(open);
    await open.workbench.stats();
    await open.workbench.setCell("转换", "A200", "备注");
    await findings(open);
    expect(await open.workbench.stats()).toMatchObject({ reads: 1, writes: 0 });
    expect((await makeExport(open)).text).toBe(documentOf("chongming-2023-1", "chongming-2023-2"));
  });

  it("two forms in one sheet: rows put in between them and above them change nothing", async () => {
    await open.openFile(await textSheet());
    await open.workbench.paste("空", "A1", published("chongming-2023"));
    const rules = async (): Promise<readonly string[]> => (await findings(open)).map(({ rule }) => rule).sort();
    const before = await rules();
    const second = published("chongming-2023").findIndex(
      (row, index) => index > 10 && row[0]?.startsWith("财政项目支出"),
    );
    await open.workbench.insertRows("空", second + 1, 2);
    await open.workbench.insertRows("空", 1, 4);
    expect(await rules()).toEqual(before);
    expect((await makeExport(open)).text).toBe(documentOf("chongming-2023-1", "chongming-2023-2"));
    await open.workbench.deleteRows("空", second + 6, 60);
    // The form that is gone is no longer offered.
    await rules();
    expect((await makeExport(open)).text).toBe(documentOf("chongming-2023-1"));
  });
});

describe("a file without a form that can be read", () => {
  const LEDGER = [
    ["项目名称", "金额"],
    ["办公用品", "1200"],
  ];
  const HALF = [
    ["财政项目支出绩效目标申报表"],
    ["（2026年度）"],
    ["项目名称", "党员教育", "项目类别", "经常性项目"],
    ["主管部门", "组织部", "实施单位", "组织部"],
    ["计划开始日期", "2026-01-01", "计划完成日期", "2026-12-31"],
  ];
  const MONITORING = [
    ["项目支出绩效运行监控表"],
    ["（2026年度）"],
    ["项目名称", "党员教育"],
    ["主管部门", "组织部", "", "实施单位", "组织部"],
    ["项目资金（万元）", "", "年初预算数", "1-7月执行数", "1-7月执行率", "全年预计执行数"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "1-7月完成情况", "全年预计完成情况"],
    ["", "产出指标", "数量指标", "覆盖数", "30个", "18个", "30个"],
  ];

  const NOT_XLSX = "这不是 .xlsx 文件，工作台打不开。.xls、.et 或 .ods 文件请先用 Excel 或 WPS 另存为 .xlsx。";

  it("a ledger: there is no form yet, and one can be inserted", async () => {
    await open.openFile(await xlsxOf(LEDGER));
    await open.pane.getByText("这个工作簿里还没有绩效目标申报表").waitFor();
    expect(await findings(open)).toEqual([]);
    await expect(open.pane.getByText("无法识别").count()).resolves.toBe(0);
  });

  it.each([
    ["half a form", HALF, "有申报表没有读取", /^工作表“表一”的 A1 处像是“.+”，但不完整，没有找到：.*项目资金.*。$/],
    [
      "a monitoring form",
      MONITORING,
      "不是申报表",
      /^工作表“表一”的 A1 处是一张绩效.*监控表（“.+”），不按申报表检查，也不会导出。$/,
    ],
  ])("%s: said with sheet and cell, and a way there", async (_what, rows, title, sentence) => {
    await open.openFile(await xlsxOf(rows, "表一"));
    await open.pane.getByText(title, { exact: true }).waitFor();
    await expect(
      open.pane.locator("div:not(:has(*))").filter({ hasText: "处" }).first().textContent(),
    ).resolves.toMatch(sentence);
    await open.workbench.select("表一", "H20");
    await open.pane.getByRole("button", { name: "转到 表一!A1" }).click();
    await until(async () => (await open.workbench.selection()).area.top === 0, "the selection to be there");
    expect(await findings(open)).toEqual([]);
    expect((await open.workbench.getCell("表一", "A3")).text).toBe("项目名称");
  });

  it.each([
    [
      "a picture",
      Buffer.from(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==",
        "base64",
      ),
      NOT_XLSX,
    ],
    ["text", Buffer.from("项目名称,金额\n"), NOT_XLSX],
    ["an .xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), NOT_XLSX],
    ["half an .xlsx", "cut", "文件已损坏，无法读取。请用 Excel 打开并另存一份后再试。"],
  ])("%s chosen in the command bar: one sentence, and the open workbook stays", async (_what, content, sentence) => {
    await open.openFile(await xlsxOf(LEDGER));
    const whole = await xlsxOf(HALF);
    const buffer = typeof content === "string" ? Buffer.from(whole.slice(0, whole.length / 2)) : content;
    await open.page
      .locator("header input[type=file]")
      .setInputFiles({ name: "表.xlsx", mimeType: "application/octet-stream", buffer });
    await open.page.getByRole("status").filter({ hasText: sentence }).waitFor();
    expect((await open.workbench.getCell("Sheet1", "A2")).text).toBe("办公用品");
    await expect(open.workbench.openXlsx(new Uint8Array(buffer))).rejects.toThrow();
    expect((await open.workbench.getCell("Sheet1", "A2")).text).toBe("办公用品");
  });

  it("what a file holds and the grid cannot keep is said before anything is lost", async () => {
    await open.openFile(await xlsxOf(LEDGER));
    const { Workbook } = await loadExcelJs();
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("表二");
    sheet.getCell("A1").value = { richText: [{ text: "项目" }, { text: "名称", font: { bold: true } }] };
    sheet.getCell("A2").note = "请填全称";
    const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
    const choose = (): Promise<void> =>
      open.page
        .locator("header input[type=file]")
        .setInputFiles({ name: "表二.xlsx", mimeType: "application/octet-stream", buffer });
    await choose();
    const dialog = open.page.getByRole("dialog", { name: "有内容无法保留" });
    await dialog.waitFor();
    await expect(dialog.getByRole("listitem").allTextContents()).resolves.toEqual([
      "工作表“表二”：单元格内部分文字的格式",
      "批注",
    ]);
    await dialog.getByRole("button", { name: "取消" }).click();
    expect((await open.workbench.getCell("Sheet1", "A2")).text).toBe("办公用品");
    await choose();
    await dialog.getByRole("button", { name: "仍然打开" }).click();
    await open.page.getByRole("status").filter({ hasText: "已打开“表二.xlsx”。" }).waitFor();
    expect((await open.workbench.getCell("表二", "A1")).text).toBe("项目名称");
  });
});
