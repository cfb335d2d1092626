import { writeWorkbook } from "../../../../src/workbook/xlsx/write/write-workbook";
import { packageProblems } from "../../../support/package-checker/check";
import { RICH } from "../../../support/rich-workbook";
import { partsOf, zipOf } from "../../../support/zip";

/** What the checker must refuse: each of these is a package that Excel repairs or does not open. */

const WHOLE = partsOf(writeWorkbook(RICH)).map(({ name, content }) => ({ name, content: content.toString("utf8") }));
const SHEET = "xl/worksheets/sheet2.xml";

interface Change {
  /** The part that is changed. */
  readonly part: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** The package with a part changed. @throws {Error} if there is nothing to change: the case would show nothing */
function changed({ part, from, to }: Change): Uint8Array {
  const entries = WHOLE.map(({ name, content }) => {
    if (name !== part) return { name, content };
    const other = content.replace(from, to);
    if (other === content) throw new Error(`${part} has no ${String(from)}`);
    return { name, content: other };
  });
  return zipOf(entries);
}

const without = (part: string): Uint8Array => zipOf(WHOLE.filter(({ name }) => name !== part));

test("what the writer writes is whole", () => {
  expect(packageProblems(writeWorkbook(RICH))).toEqual([]);
});

test.each<[what: string, broken: () => Uint8Array, says: string]>([
  [
    "a part without a content type",
    () =>
      changed({ part: "[Content_Types].xml", from: /<Override PartName="\/xl\/drawings\/vmlDrawing2[^>]*>/, to: "" }),
    "has no content type",
  ],
  [
    "a content type for no part",
    () => changed({ part: "[Content_Types].xml", from: "/xl/styles.xml", to: "/xl/style.xml" }),
    "which is not there",
  ],
  [
    "a worksheet that is called styles",
    () => changed({ part: "[Content_Types].xml", from: ".worksheet+xml", to: ".styles+xml" }),
    "is no worksheet",
  ],
  ["a part that is not there", () => without("xl/sharedStrings.xml"), "refers to xl/sharedStrings.xml"],
  [
    "a part that nobody names",
    () => changed({ part: "_rels/.rels", from: /<Relationship [^>]*webextensiontaskpanes[^>]*>/, to: "" }),
    "nothing refers to xl/webextensions/taskpanes.xml",
  ],
  ["relations of nobody", () => without("customXml/item1.xml"), "relations of customXml/item1.xml"],
  [
    "two relations of one id",
    () => changed({ part: "xl/_rels/workbook.xml.rels", from: "rId2", to: "rId1" }),
    "two relations rId1",
  ],
  [
    "a link without its relation",
    () => changed({ part: SHEET, from: /(<hyperlink [^>]*)r:id="\w+"/, to: '$1r:id="rId99"' }),
    "no relation rId99",
  ],
  [
    "elements in another order",
    () => changed({ part: SHEET, from: /(<mergeCells.*<\/mergeCells>)(.*)(<printOptions|<pageMargins)/, to: "$2$1$3" }),
    "stands behind",
  ],
  [
    "an element twice",
    () => changed({ part: SHEET, from: /(<pageMargins[^>]*>)/, to: "$1$1" }),
    "<pageMargins> stands twice",
  ],
  [
    "an element that there is not",
    () => changed({ part: SHEET, from: "<sheetData>", to: "<data/><sheetData>" }),
    "<data> does not belong",
  ],
  [
    "a font in another order",
    () => changed({ part: "xl/styles.xml", from: /(<u\/>)(<sz [^>]*>)/, to: "$2$1" }),
    "<u> stands behind <sz>",
  ],
  ["XML that does not end", () => changed({ part: SHEET, from: "</worksheet>", to: "" }), "is no XML"],
  [
    "a character that XML does not have",
    () => changed({ part: "xl/sharedStrings.xml", from: "_x001B_", to: "\u001b" }),
    "a character that XML does not have",
  ],
  [
    "a prefix that stands for nothing",
    () => changed({ part: SHEET, from: /xmlns:r="[^"]*"/, to: "" }),
    "a prefix that stands for nothing",
  ],
  [
    "two sheets of one name",
    () => changed({ part: "xl/workbook.xml", from: 'name="说明"', to: 'name="初稿"' }),
    "two sheets are called 初稿",
  ],
  [
    "two sheets of one number",
    () => changed({ part: "xl/workbook.xml", from: 'sheetId="2"', to: 'sheetId="1"' }),
    "two sheets have the number 1",
  ],
  [
    "a sheet with brackets in its name",
    () => changed({ part: "xl/workbook.xml", from: 'name="说明"', to: 'name="[说明]"' }),
    "no name of a sheet",
  ],
  [
    "a sheet in view that is hidden",
    () => changed({ part: "xl/workbook.xml", from: 'activeTab="1"', to: 'activeTab="0"' }),
    "none that is shown",
  ],
  [
    "no sheet that is shown",
    () => changed({ part: "xl/workbook.xml", from: /(name="(?:说明|申报[^"]*)")/g, to: '$1 state="hidden"' }),
    "no sheet is shown",
  ],
  [
    "two selected sheets",
    () => changed({ part: "xl/worksheets/sheet4.xml", from: "<sheetView ", to: '<sheetView tabSelected="1" ' }),
    "2 sheets are selected",
  ],
  [
    "a name of a sheet that is not there",
    () => changed({ part: "xl/workbook.xml", from: 'localSheetId="1"', to: 'localSheetId="7"' }),
    "belongs to sheet 7",
  ],
  [
    "a print area of no sheet",
    () => changed({ part: "xl/workbook.xml", from: /(Print_Area") localSheetId="1"/, to: "$1" }),
    "belongs to no sheet",
  ],
  [
    "a print area of a sheet whose name asks for quotes",
    () => changed({ part: "xl/workbook.xml", from: "'申报 &amp; ''b 表'!$A$1", to: "申报 &amp; 'b 表!$A$1" }),
    "_xlnm.Print_Area means no sheet",
  ],
  [
    "quotes within a list of values",
    () => changed({ part: SHEET, from: '""经常性""', to: '"经常性"' }),
    "no text in quotes",
  ],
  [
    "one area defined twice",
    () => changed({ part: "xl/workbook.xml", from: /(<definedName .*?<\/definedName>)/, to: "$1$1" }),
    "defined twice",
  ],
  [
    "a text that is not in the list",
    () => changed({ part: SHEET, from: /t="s"><v>\d+/, to: 't="s"><v>99' }),
    "holds 99 as s",
  ],
  ["a style that there is not", () => changed({ part: SHEET, from: / s="\d+"/, to: ' s="99"' }), "has style 99"],
  [
    "a font that there is not",
    () => changed({ part: "xl/styles.xml", from: /fontId="1"/, to: 'fontId="99"' }),
    'fontId="99"',
  ],
  [
    "a number format that there is not",
    () => changed({ part: "xl/styles.xml", from: '<numFmt numFmtId="164"', to: '<numFmt numFmtId="170"' }),
    "no format has the number 164",
  ],
  [
    "fewer fills than said",
    () => changed({ part: "xl/styles.xml", from: /<fills count="\d+"/, to: '<fills count="9"' }),
    "fills are not 9",
  ],
  [
    "a mark that there is not",
    () => changed({ part: SHEET, from: 'dxfId="1"', to: 'dxfId="9"' }),
    "no look has the number 9",
  ],
  [
    "two marks of one priority",
    () => changed({ part: SHEET, from: 'priority="2"', to: 'priority="1"' }),
    "two rules come 1.",
  ],
  [
    "two notes at one cell",
    () => changed({ part: "xl/comments2.xml", from: 'ref="A3"', to: 'ref="B2"' }),
    "B2 has two notes",
  ],
  [
    "a note without a balloon",
    () => changed({ part: "xl/drawings/vmlDrawing2.vml", from: "<x:Row>2</x:Row>", to: "<x:Row>9</x:Row>" }),
    "balloons are not the same",
  ],
  [
    "two balloons of one id",
    () => changed({ part: "xl/drawings/vmlDrawing1.vml", from: "_x0000_s1025", to: "_x0000_s2049" }),
    "two shapes are called",
  ],
  [
    "cells in another order",
    () => changed({ part: SHEET, from: 'r="C2"', to: 'r="A2"' }),
    "stands behind a later column",
  ],
  ["a row twice", () => changed({ part: SHEET, from: '<row r="3"', to: '<row r="2"' }), "row 2 stands behind row 2"],
  ["a formula with its sign", () => changed({ part: SHEET, from: "<f>1/0", to: "<f>=1/0" }), "begins with ="],
  [
    "merged areas that overlap",
    () => changed({ part: SHEET, from: /(<mergeCell [^>]*>)/, to: '$1<mergeCell ref="B1:B2"/>' }),
    "merged areas overlap",
  ],
  ["columns that overlap", () => changed({ part: SHEET, from: 'max="2"', to: 'max="4"' }), "stand behind"],
  [
    "a prompt that is too long",
    () => changed({ part: SHEET, from: /prompt="/, to: `prompt="${"长".repeat(256)}` }),
    "prompt of a validation is too long",
  ],
  [
    "a validation of two bounds with one",
    () => changed({ part: SHEET, from: /<formula2>.*?<\/formula2>/, to: "" }),
    "a validation has 1 formulas",
  ],
  [
    "a validation of an unknown kind",
    () => changed({ part: SHEET, from: 'type="decimal"', to: 'type="money"' }),
    'says type="money"',
  ],
  ["a validation of no cells", () => changed({ part: SHEET, from: 'sqref="B7"', to: 'sqref="B0"' }), "no cells: B0"],
])("refused: %s", (_what, broken, says) => {
  expect(packageProblems(broken()).join("\n")).toContain(says);
});
