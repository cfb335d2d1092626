import { DEFAULT_STYLE, type CellStyle } from "../../../src/workbook/xlsx/cell-style";
import type { SheetSnapshot } from "../../../src/workbench/grid/snapshot";
import { DEFAULT_PRINT, type PrintSetup } from "../../../src/workbook/xlsx/sheet-file";
import { openXlsx } from "../../../src/workbench/files/open-xlsx";
import { saveXlsx } from "../../../src/workbench/files/save-xlsx";

const line = { style: "thin", color: "#000000" } as const;
const label: CellStyle = {
  ...DEFAULT_STYLE,
  fontSize: 10.5,
  bold: true,
  fill: "#D9E2F3",
  horizontal: "center",
  wrap: true,
  borders: { top: line, bottom: line, left: line, right: line },
};
const money: CellStyle = { ...DEFAULT_STYLE, numberFormat: "#,##0.00", horizontal: "right" };
const textual: CellStyle = { ...DEFAULT_STYLE, numberFormat: "@" };
const dated: CellStyle = { ...DEFAULT_STYLE, numberFormat: "yyyy-mm-dd" };

const sheet: SheetSnapshot = {
  name: "绩效目标申报表",
  hidden: null,
  tabColor: "#FF0000",
  gridlines: false,
  cells: [
    { row: 0, column: 0, content: { kind: "text", text: "项目名称" }, style: label },
    { row: 1, column: 0, content: { kind: "text", text: "=15个" }, style: textual },
    { row: 1, column: 1, content: { kind: "number", number: 5350000.5 }, style: money },
    { row: 2, column: 1, content: { kind: "formula", formula: "=SUM(B2:B2)", result: 5350000.5 }, style: money },
    { row: 3, column: 1, content: { kind: "formula", formula: '=IF(B9="","无",B9)', result: "无" }, style: money },
    { row: 4, column: 1, content: { kind: "number", number: 43466 }, style: dated },
    { row: 5, column: 1, content: { kind: "boolean", boolean: true }, style: null },
    { row: 6, column: 1, content: { kind: "text", text: "第一行\n第二行" }, style: { ...textual, wrap: true } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  columnWidths: new Map([
    [0, 84],
    [1, 140],
  ]),
  rowHeights: new Map([[0, 40]]),
  hiddenRows: [8],
  hiddenColumns: [5],
  frozen: { rows: 1, columns: 0 },
  validations: [
    {
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      validation: {
        rule: { kind: "custom", formula: '=EXACT(A1,"项目名称")' },
        allowBlank: true,
        alert: { style: "stop", title: "标签", message: "请勿改动" },
        prompt: null,
      },
    },
    {
      areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      validation: {
        rule: { kind: "decimal", operator: "greaterThanOrEqual", first: "0", second: null },
        allowBlank: true,
        alert: { style: "stop", title: "", message: "不小于 0" },
        prompt: { title: "金额", message: "元" },
      },
    },
    {
      areas: [{ top: 7, left: 1, bottom: 7, right: 1 }],
      validation: {
        rule: { kind: "list", source: "经常性项目,一次性项目", dropdown: true },
        allowBlank: true,
        alert: { style: "warning", title: "", message: "" },
        prompt: null,
      },
    },
  ],
  conditions: [
    {
      areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      formula: "=$B$2<0",
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      bold: false,
      stopIfTrue: false,
    },
    {
      areas: [{ top: 7, left: 1, bottom: 7, right: 1 }],
      formula: '=B8=""',
      fill: "#FFF2CC",
      fontColor: null,
      bold: false,
      stopIfTrue: false,
    },
  ],
};

const print: PrintSetup = {
  ...DEFAULT_PRINT,
  orientation: "landscape",
  scale: null,
  fitWidth: 1,
  fitHeight: null,
  centerHorizontally: true,
  area: { top: 0, left: 0, bottom: 7, right: 3 },
  titleRows: { top: 0, bottom: 1 },
  headersFooters: { centerFooter: "第 &P 页" },
};

describe("a workbook saved and opened again", () => {
  const again = (async () =>
    openXlsx(await saveXlsx({ name: "申报表", sheets: [sheet], active: 0 }, [print]), "申报表"))();

  it("loses nothing", async () => {
    expect((await again).losses).toEqual([]);
  });

  it("has the same cells: values, formulas with results, formats and looks", async () => {
    const cells = new Map((await again).workbook.sheets[0]?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    for (const cell of sheet.cells) {
      const found = cells.get(`${cell.row},${cell.column}`);
      expect(found?.content).toEqual(cell.content);
      if (cell.style) expect(found?.style).toEqual(cell.style);
    }
  });

  it.each([
    "name",
    "hidden",
    "tabColor",
    "gridlines",
    "merges",
    "hiddenRows",
    "hiddenColumns",
    "frozen",
    "validations",
    "conditions",
  ] as const)("has the same %s", async (part) => {
    expect((await again).workbook.sheets[0]?.[part]).toEqual(sheet[part]);
  });

  it("has the same sizes", async () => {
    const found = (await again).workbook.sheets[0];
    expect(found?.columnWidths.get(1)).toBe(140);
    expect(found?.rowHeights.get(0)).toBe(40);
  });

  it("prints the same", async () => {
    expect((await again).prints[0]).toMatchObject({
      orientation: "landscape",
      scale: null,
      fitWidth: 1,
      fitHeight: null,
      centerHorizontally: true,
      area: print.area,
      titleRows: print.titleRows,
      headersFooters: print.headersFooters,
    });
  });
});

describe("a file that is no .xlsx", () => {
  it.each<[string, Uint8Array, string]>([
    ["text", new TextEncoder().encode("not a spreadsheet"), "not-a-spreadsheet"],
    ["nothing", new Uint8Array(), "not-a-spreadsheet"],
    ["an old .xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "not-a-spreadsheet"],
    ["the beginning of one", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), "damaged"],
  ])("is named for what it is: %s", async (_what, bytes, problem) => {
    await expect(openXlsx(bytes, "x")).rejects.toMatchObject({ problem });
  });
});

test.each(["hidden", "very-hidden"] as const)("a sheet that is %s stays so", async (hidden) => {
  const sheets = [sheet, { ...sheet, name: "初稿", hidden }];
  const { workbook } = await openXlsx(await saveXlsx({ name: "申报表", sheets, active: 0 }, [print, print]), "申报表");
  expect(workbook.sheets.map((each) => each.hidden)).toEqual([null, hidden]);
});
