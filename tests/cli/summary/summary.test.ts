import { mkdirSync, readFileSync } from "node:fs";
import type { Worksheet } from "exceljs";
import { canonicalJson } from "../../../src/canonical/bytes";
import type { CanonicalDocument } from "../../../src/canonical/document";
import { planFilledForm } from "../../../src/layout/plan-form";
import { loadExcelJs } from "../../support/exceljs";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { changed, seedDocument } from "../../canonical/fixtures";
import { openCommandLine, type CommandLine } from "../support/command-line";
import { blankForm, otherWorkbook } from "../support/workbooks";
import { formById, parseDocument, toValues } from "../../support/shipped";

let line: CommandLine;
beforeEach(() => (line = openCommandLine()));
afterEach(() => line.remove());

/** A seed as a workbook, with some places changed. */
async function workbookOf(
  seed: Parameters<typeof seedDocument>[0],
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array> {
  let document: unknown = seedDocument(seed);
  for (const [pointer, value] of Object.entries(changes)) document = changed(document, pointer, value);
  const parsed = parseDocument(canonicalJson(document as CanonicalDocument));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return writeXlsx(
    parsed.document.forms.flatMap((form) => {
      const definition = formById(form.form);
      return definition === null ? [] : planFilledForm(definition, toValues(form));
    }),
  );
}

async function sheetOf(name: string): Promise<Worksheet> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  await workbook.xlsx.readFile(line.path(name));
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("no worksheet");
  return sheet;
}

/** The texts of a row as they are shown. */
function shown(sheet: Worksheet, row: number): readonly string[] {
  return Array.from({ length: 11 }, (_, index) => sheet.getRow(row).getCell(index + 1).text);
}

/** The row whose first cell is the heading of the first column. */
function headingRow(sheet: Worksheet): number {
  for (let row = 1; row < 20; row += 1) if (sheet.getRow(row).getCell(1).value === "序号") return row;
  throw new Error("no headings");
}

test("one line a project, totals by formula, and the sentence that is published", async () => {
  line.fill({
    "报送/组织部.xlsx": await workbookOf("chongming-2023-1"),
    "报送/党建办.xlsx": await workbookOf("minhang-2019"),
    "报送/党员教育.xlsx": await workbookOf("chongming-2023-2", {
      "/forms/0/funds/annual": "2770000.05",
      "/forms/0/funds/total": "3070000.10",
    }),
  });
  const answer = await line.jixiao("summary", "报送", "-o", "汇总.xlsx");
  expect(answer).toEqual({
    status: 1,
    out: "编报绩效目标的项目3个，涉及项目预算资金782.48万元。\n",
    err: expect.stringContaining("已写出 汇总.xlsx\n") as unknown,
  });
  const sheet = await sheetOf("汇总.xlsx");
  const first = headingRow(sheet) + 1;
  expect(shown(sheet, first)).toEqual([
    "1",
    "报送/党员教育.xlsx",
    "党员经常性教育专项经费",
    "组织部",
    "2023",
    "单表式申报表（2023）",
    "3070000.1",
    "2770000.05",
    "2",
    expect.any(String),
    "",
  ]);
  expect(shown(sheet, first + 1)[3]).toBe("上海市闵行区人民政府古美路街道办事处");
  const total = sheet.getRow(first + 3);
  expect(total.getCell(7).value).toMatchObject({ formula: `SUM(G${first}:G${first + 2})`, result: 8664800.1 });
  expect(total.getCell(8).value).toMatchObject({ formula: `SUM(H${first}:H${first + 2})`, result: 7824800.05 });
  expect(total.getCell(9).value).toMatchObject({ formula: `SUM(I${first}:I${first + 2})`, result: 2 });
  expect(sheet.getRow(2).getCell(1).value).toMatchObject({
    formula: expect.stringContaining(`COUNT(H${first}:H${first + 2})`) as unknown,
    result: "编报绩效目标的项目3个，涉及项目预算资金782.48万元。",
  });
});

test("years that are added together are named", async () => {
  line.fill({
    "1.xlsx": await workbookOf("chongming-2023-1"),
    "2.xlsx": await workbookOf("minhang-2019"),
    "3.xlsx": await workbookOf("chongming-2023-2"),
  });
  expect((await line.jixiao("summary", ".", "-o", "汇总.xlsx")).err).toContain("注意：金额是 2019、2023 年之和。");
  const sheet = await sheetOf("汇总.xlsx");
  expect(shown(sheet, 4)[0]).toBe("这些项目的预算年度不同，句中的金额是 2019、2023 年之和。");
  expect((await line.jixiao("summary", "1.xlsx", "3.xlsx", "-o", "s.xlsx")).err).toBe("已写出 s.xlsx\n");
});

test("amounts are added as decimals and rounded once, half up", async () => {
  const annual = (amount: string) => ({ "/forms/0/funds/annual": amount, "/forms/0/funds/annualFiscal": amount });
  line.fill({
    "a.xlsx": await workbookOf("chongming-2023-2", { ...annual("0.10"), "/forms/0/project/name": "一" }),
    "b.xlsx": await workbookOf("chongming-2023-2", { ...annual("0.20"), "/forms/0/project/name": "二" }),
    "c.xlsx": await workbookOf("chongming-2023-2", { ...annual("49.70"), "/forms/0/project/name": "三" }),
  });
  expect((await line.jixiao("summary", "*.xlsx", "-o", "s.xlsx")).out).toBe(
    "编报绩效目标的项目3个，涉及项目预算资金0.01万元。\n",
  );
});

test("what is not counted, counted twice or not read is said beside its row and above", async () => {
  line.fill({
    "1.xlsx": await workbookOf("chongming-2023-1"),
    "2 副本.xlsx": await workbookOf("chongming-2023-1"),
    "3 未填.xlsx": await workbookOf("chongming-2023-2", {
      "/forms/0/funds/annual": null,
      "/forms/0/funds/annualFiscal": null,
    }),
    "4 空白.xlsx": await blankForm(),
    "5 通讯录.xlsx": await otherWorkbook(),
    "6 截断.xlsx": (await workbookOf("chongming-2023-1")).subarray(0, 3000),
  });
  const { status, out, err } = await line.jixiao("summary", ".", "没有.xlsx", "-o", "汇总.xlsx");
  expect(status).toBe(2);
  expect(out).toBe("编报绩效目标的项目2个，涉及项目预算资金962.00万元。\n");
  expect(err).toBe(
    "注意：1 个项目当年预算不明，没有计入；1 份内容重复，仍然计入；3 个文件或表没有读出（5 通讯录.xlsx、6 截断.xlsx、没有.xlsx）。详见汇总表。\n已写出 汇总.xlsx\n",
  );
  const sheet = await sheetOf("汇总.xlsx");
  const first = headingRow(sheet) + 1;
  expect([0, 1, 2, 3, 4, 5, 6].map((index) => shown(sheet, first + index)[10])).toEqual([
    "",
    "内容与序号 1 完全一样",
    "当年预算为空或不能确定，没有计入",
    "空白表，没有计入",
    "没有认出申报表",
    "文件已损坏，无法读取。请用 Excel 打开并另存一份后再试。",
    expect.stringContaining("没有找到"),
  ]);
  const head = Array.from({ length: first - 2 }, (_, index) => shown(sheet, index + 1)[0]).join("\n");
  expect(head).toContain("有 1 个项目的当年预算为空或不能确定，没有计入：序号 3。");
  expect(head).toContain("有 1 份申报表与前面的内容完全一样，仍然计入：序号 2。");
  expect(head).toContain("有 3 行的文件或表没有读出，没有计入：序号 5、6、7。");
});

test("texts of a form stay texts, and names of files lead nowhere but to the files", async () => {
  const name = `=HYPERLINK("x:y?z","点") & 甲#乙%20 <b>.xlsx`;
  line.fill({
    [name]: await workbookOf("chongming-2023-1", {
      "/forms/0/project/name": "=1+1",
      "/forms/0/organisation/department": "@SUM(A1)",
    }),
  });
  mkdirSync(line.path("结果"));
  await line.jixiao("summary", ".", "-o", "结果/汇总.xlsx");
  const sheet = await sheetOf("结果/汇总.xlsx");
  const row = sheet.getRow(headingRow(sheet) + 1);
  expect(row.getCell(3).value).toBe("=1+1");
  expect(row.getCell(4).value).toBe("@SUM(A1)");
  const link = row.getCell(2);
  expect(link.text).toBe(name);
  expect(link.formula).toBeUndefined();
  const address = link.hyperlink;
  expect(address).toMatch(/^\.\.\/=HYPERLINK\(%22x%3Ay%3Fz/);
  expect(decodeURIComponent(new URL(address, "file:///报送/结果/").pathname)).toBe(`/报送/${name}`);
});

test("yesterday's summary in the same folder is not summed up", async () => {
  line.fill({ "1.xlsx": await workbookOf("chongming-2023-1") });
  await line.jixiao("summary", ".", "-o", "汇总.xlsx");
  expect((await line.jixiao("summary", ".", "-o", "汇总.xlsx")).out).toContain("项目1个");
  const named = await line.jixiao("summary", "汇总.xlsx", "1.xlsx", "-o", "汇总.xlsx");
  expect(named.status).toBe(2);
  expect(named.err).toContain("汇总.xlsx 也是要读的文件");
});

test.each([
  ["yesterday's summary alone", "."],
  ["a lock file", "~$1.xlsx"],
])("%s is nothing to sum up, and no summary of nothing takes its place in silence", async (_what, given) => {
  line.fill({ "1.xlsx": await workbookOf("chongming-2023-1"), "~$1.xlsx": "" });
  mkdirSync(line.path("旧"));
  await line.jixiao("summary", "1.xlsx", "-o", "旧/汇总.xlsx");
  const { status } = await line.jixiao("summary", given === "." ? "旧" : given, "-o", "旧/汇总.xlsx");
  expect(status).toBe(2);
});

test("in English", async () => {
  line.fill({ "1.xlsx": await workbookOf("minhang-2019") });
  const { out } = await line.jixiao("--locale", "en-US", "summary", "1.xlsx", "-o", "s.xlsx");
  expect(out).toBe("Projects with declared performance targets: 1; budget involved: 24.48 ten thousand yuan.\n");
});

test("the workbook opens at its headings and prints on landscape pages", async () => {
  line.fill({ "1.xlsx": await workbookOf("chongming-2023-1") });
  await line.jixiao("summary", "1.xlsx", "-o", "s.xlsx");
  const sheet = await sheetOf("s.xlsx");
  const heading = headingRow(sheet);
  expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: heading });
  expect(sheet.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${heading}:${heading}`,
  });
  expect(sheet.getRow(heading + 1).getCell(8).numFmt).toBe("#,##0.00");
  expect(readFileSync(line.path("s.xlsx")).subarray(0, 2).toString()).toBe("PK");
});
