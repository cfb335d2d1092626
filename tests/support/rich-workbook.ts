import { DEFAULT_STYLE } from "../../src/workbook/xlsx/cell-style";
import { blankSheet, type SheetFile, type WholePart, type WorkbookFile } from "../../src/workbook/xlsx/sheet-file";

/** A workbook with something of everything that the writer can write. */

const line = { style: "thin", color: "#808080" } as const;
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const TEXT_STYLE = { ...DEFAULT_STYLE, wrap: true, borders: { top: line, bottom: line, left: line, right: null } };

const FIRST: SheetFile = {
  ...blankSheet("申报 & 'b 表"),
  tabColor: "#FF0000",
  gridlines: false,
  frozen: { rows: 1, columns: 1 },
  columnWidths: new Map([
    [0, 14],
    [1, 14],
    [3, 20.5],
  ]),
  rowHeights: new Map([[0, 36]]),
  hiddenRows: [8],
  hiddenColumns: [5],
  cells: [
    { row: 0, column: 0, content: { kind: "text", text: " 项目 <名称> & \u001b" }, style: TEXT_STYLE },
    { row: 1, column: 1, content: { kind: "number", number: -0.1 }, style: { ...DEFAULT_STYLE, numberFormat: "0.0%" } },
    { row: 1, column: 2, content: { kind: "boolean", boolean: true }, style: null },
    { row: 2, column: 1, content: { kind: "formula", formula: '=IF(B2<0,"负","")', result: "负" }, style: null },
    { row: 3, column: 1, content: { kind: "formula", formula: "=1/0", result: "#DIV/0!" }, style: null },
    { row: 4, column: 1, content: { kind: "formula", formula: "=B2*2", result: null }, style: null },
    {
      row: 5,
      column: 0,
      content: { kind: "text", text: "另一表" },
      style: { ...DEFAULT_STYLE, underline: true, fill: "#EEEEEE" },
      link: { kind: "inside", sheet: "附 'x 表", area: area(0, 0, 1, 1) },
    },
    {
      row: 6,
      column: 0,
      content: { kind: "text", text: "文件" },
      style: null,
      link: { kind: "outside", address: "a_x0041_%20b.xlsx?x=1&y=2" },
    },
  ],
  merges: [area(0, 0, 0, 3)],
  validations: [
    {
      areas: [area(1, 1, 1, 1), area(4, 1, 5, 1)],
      validation: {
        rule: { kind: "decimal", operator: "between", first: "0", second: "=B3" },
        allowBlank: true,
        alert: { style: "warning", title: "金额", message: "不小于 0\n不大于总额" },
        prompt: { title: "", message: '填“元”、"元"' },
      },
    },
    {
      areas: [area(6, 1, 6, 1)],
      validation: {
        rule: { kind: "list", source: '一次性,"经常性"', dropdown: false },
        allowBlank: false,
        alert: null,
        prompt: null,
      },
    },
  ],
  conditions: [
    { areas: [area(1, 1, 1, 1)], formula: "=B2<0", fill: "#FDE3E1", fontColor: null, bold: true, stopIfTrue: true },
    {
      areas: [area(2, 1, 3, 1)],
      formula: '=B3="负"',
      fill: null,
      fontColor: "#A80000",
      bold: false,
      stopIfTrue: false,
    },
  ],
  filter: area(5, 0, 6, 3),
  notes: [
    { row: 1, column: 1, text: "为什么是负数？\n请核对。" },
    { row: 2, column: 0, text: "空格的批注" },
  ],
  print: {
    ...blankSheet("").print,
    orientation: "landscape",
    scale: null,
    fitWidth: 1,
    area: area(0, 0, 8, 3),
    titleRows: { top: 0, bottom: 1 },
    headersFooters: { leftHeader: "&D", centerFooter: "第 &P 页" },
  },
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships";

export const PARTS: readonly WholePart[] = [
  {
    path: "customXml/item1.xml",
    contentType: "application/xml",
    bytes: utf8('<form xmlns="https://jixiao.example/form">{"id":"样例"}</form>'),
    from: { owner: "workbook", type: `${OFFICE}/customXml` },
    relationships: [{ id: "rId1", type: `${OFFICE}/customXmlProps`, target: "customXml/itemProps1.xml" }],
  },
  {
    path: "customXml/itemProps1.xml",
    contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    bytes: utf8(
      '<ds:datastoreItem ds:itemID="{6C1B3C1A-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    ),
    from: null,
    relationships: [],
  },
  {
    path: "xl/webextensions/taskpanes.xml",
    contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
    bytes: utf8(
      `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    ),
    from: { owner: "package", type: `${MICROSOFT}/webextensiontaskpanes` },
    relationships: [{ id: "rId1", type: `${MICROSOFT}/webextension`, target: "xl/webextensions/webextension1.xml" }],
  },
  {
    path: "xl/webextensions/webextension1.xml",
    contentType: "application/vnd.ms-office.webextension+xml",
    bytes: utf8(
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="1" version="1.0" store="developer" storeType="Registry"/></we:webextension>',
    ),
    from: null,
    relationships: [],
  },
];

export const RICH: WorkbookFile = {
  sheets: [
    { ...blankSheet("初稿"), hidden: "very-hidden", notes: [{ row: 0, column: 0, text: "旧" }] },
    FIRST,
    { ...blankSheet("附 'x 表"), hidden: "hidden" },
    blankSheet("说明"),
  ],
  active: 0,
  parts: PARTS,
};
