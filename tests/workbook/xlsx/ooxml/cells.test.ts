import { cellAt, type Cell, type Grid } from "../../../../src/core/grid/grid";
import { readWorkbookFile } from "../../../../src/workbook/files/read-file";
import { parseArea } from "../../../../src/core/grid/address";
import { xlsxParts, zipOf, type Entry, type XlsxSketch } from "../../../support/zip";

/** What an .xlsx file may write for a cell, and what the cell then says. */

function parts(sketch: Partial<XlsxSketch>, replaced: Readonly<Record<string, string>> = {}): Entry[] {
  const entries = xlsxParts({ sheets: { 表1: "" }, ...sketch });
  return [
    ...entries.map((entry) => ({ ...entry, content: replaced[entry.name] ?? entry.content })),
    ...Object.entries(replaced)
      .filter(([name]) => !entries.some((entry) => entry.name === name))
      .map(([name, content]) => ({ name, content })),
  ];
}

function gridOf(entries: readonly Entry[]): Grid {
  const [first] = readWorkbookFile(zipOf(entries));
  if (first === undefined) throw new Error("no sheet");
  return first.grid;
}

/** The cells by their addresses, as what they show, hold or calculate. */
function cells<K extends keyof Cell>(grid: Grid, key: K): Readonly<Record<string, Cell[K]>> {
  const found: Record<string, Cell[K]> = {};
  grid.cells.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => {
      if (cell) found[String.fromCharCode(65 + grid.left + columnIndex) + String(grid.top + rowIndex + 1)] = cell[key];
    }),
  );
  return found;
}

const sheet = (data: string, sketch: Partial<XlsxSketch> = {}): Grid =>
  gridOf(parts({ sheets: { 表1: data }, ...sketch }));
const row = (...content: string[]): string => `<row r="1">${content.join("")}</row>`;

describe("a value", () => {
  test.each<[string, string, Partial<Cell> | null]>([
    ["a number", '<c r="A1"><v>12.5</v></c>', { value: 12.5, text: "12.5" }],
    ["a number said to be one", '<c r="A1" t="n"><v>1E3</v></c>', { value: 1000, text: "1000" }],
    ["a shared text", '<c r="A1" t="s"><v>1</v></c>', { value: "乙", text: "乙" }],
    ["a text of a formula", '<c r="A1" t="str"><f>B1</f><v>甲&amp;乙</v></c>', { value: "甲&乙", formula: "=B1" }],
    ["an empty text of a formula", '<c r="A1" t="str"><f>B1</f><v></v></c>', { value: "", text: "" }],
    ["a text in the cell", '<c r="A1" t="inlineStr"><is><t> 甲 </t></is></c>', { value: " 甲 " }],
    [
      "a text of several looks in the cell, its pronunciation above it",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>项目</t></r><r><t>名称</t></r><rPh sb="0" eb="2"><t>xiàng mù</t></rPh></is></c>',
      { value: "项目名称" },
    ],
    ["a truth", '<c r="A1" t="b"><v>1</v></c>', { value: true, text: "TRUE" }],
    ["an untruth in a word", '<c r="A1" t="b"><v>false</v></c>', { value: false, text: "FALSE" }],
    ["an error", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { value: "#DIV/0!", text: "#DIV/0!" }],
    ["a date of a strict file", '<c r="A1" t="d"><v>2025-03-01T12:00:00</v></c>', { value: 45717.5 }],
    [
      "a formula without a result",
      '<c r="A1"><f>SUM(B1:C1)</f></c>',
      { value: null, text: "", formula: "=SUM(B1:C1)" },
    ],
    ["the same, said to be a truth", '<c r="A1" t="b"><f>B1=1</f></c>', { value: null, formula: "=B1=1" }],
    [
      "a formula of a younger Excel",
      '<c r="A1"><f>_xlfn.XLOOKUP(1,B:B,C:C)</f><v>1</v></c>',
      { formula: "=XLOOKUP(1,B:B,C:C)" },
    ],
    [
      "an array formula",
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>',
      { value: 4, formula: "=B1:B2*2" },
    ],
    ["a border alone", '<c r="A1" s="0"/>', null],
    ["a border alone in two tags", '<c r="A1" s="0"></c>', null],
    ["an empty value", '<c r="A1"><v/></c>', null],
    ["an empty text", '<c r="A1" t="s"><v>2</v></c>', null],
    [
      "an extension beside the value",
      '<c r="A1"><v>1</v><extLst><ext uri="x"><x:a xmlns:x="x">7</x:a></ext></extLst></c>',
      { value: 1 },
    ],
  ])("%s", (_what, content, expected) => {
    const cell = cellAt(sheet(row(content), { strings: ["甲", "乙", ""] }), 0, 0);
    if (expected === null) expect(cell).toBeNull();
    else expect(cell).toMatchObject(expected);
  });
});

describe("a date of a strict file", () => {
  test.each<[string, unknown]>([
    ["2025-03-01", 45717],
    ["2025-03-01T12:00:00", 45717.5],
    ["2025-03-01T18:00", 45717.75],
    ["2025-03-01T00:00:00.000Z", 45717],
    ["1900-01-01", 1],
    ["1900-02-28T12:00", 59.5],
    ["1900-03-01", 61],
    ["9999-12-31", 2_958_465],
  ])("%s is the number that other files have for it", (stored, serial) => {
    expect(cellAt(sheet(row(`<c r="A1" t="d"><v>${stored}</v></c>`)), 0, 0)?.value).toBe(serial);
  });

  test.each([
    "0023-03-01",
    "0000-01-01",
    "1850-01-01",
    "1899-12-31",
    "1900-02-29",
    "2025-02-29",
    "2025-13-01",
    "2025-03-01T25:99",
    "2025-03-01T24:00:00",
    "2025-03-01T12:60",
    "2025-03-01T12:00:60",
    "2025-03-01T1",
    "2025-03",
    "12:00",
  ])("%s has no number and stays as it stands", (stored) => {
    expect(cellAt(sheet(row(`<c r="A1" t="d"><v>${stored}</v></c>`)), 0, 0)?.value).toBe(stored);
  });
});

describe("the characters of a text", () => {
  test.each<[string, string, string]>([
    ["entities", "&lt;p&gt; &amp;amp; &quot;甲&quot; &#39;", '<p> &amp; "甲" \''],
    ["characters by number, those beyond sixteen bits too", "&#20803;&#x5143;&#x20000;", "元元𠀀"],
    ["what XML does not know", "&nbsp;&b;&#0;&#xFFFFFFF;", "&nbsp;&b;&#0;&#xFFFFFFF;"],
    ["text that is no markup", "<![CDATA[甲<乙&amp;]]>丙", "甲<乙&amp;丙"],
    ["a remark within", "甲<!-- 1 < 2 -->乙<?x y?>丙", "甲乙丙"],
    ["a line break of one character and of two", "甲\n乙\r\n丙", "甲\n乙\n丙"],
    ["escapes of Office", "甲_x000D_\n乙_x0009_丙", "甲\n乙\t丙"],
    ["what only looks like an escape", "_x005F_x0041_", "_x0041_"],
    ["a `>` as it is", "甲 > 乙", "甲 > 乙"],
  ])("%s", (_what, written, expected) => {
    const shared = sheet(row('<c r="A1" t="s"><v>0</v></c>'), { strings: [written] });
    const inline = sheet(row(`<c r="A1" t="inlineStr"><is><t>${written}</t></is></c>`));
    expect([cellAt(shared, 0, 0)?.value, cellAt(inline, 0, 0)?.value]).toEqual([expected, expected]);
  });
});

describe("the list of texts", () => {
  const shown = (list: string): unknown =>
    cells(
      gridOf(
        parts(
          { sheets: { 表1: row(...[0, 1, 2].map((n) => `<c t="s"><v>${n}</v></c>`)) } },
          { "xl/sharedStrings.xml": `<sst>${list}</sst>` },
        ),
      ),
      "text",
    );

  test.each([
    ["written without content", "<si/>"],
    ["with an empty text", "<si><t/></si>"],
    ["with an attribute", '<si xml:space="preserve"/>'],
    ["on a line of its own", "\n<si>\n</si>\n"],
  ])("counts an empty text, %s", (_how, empty) => {
    expect(shown(`<si><t>甲</t></si>${empty}<si><t>丙</t></si>`)).toEqual({ A1: "甲", C1: "丙" });
  });

  test("puts a text of several looks together, without its pronunciation", () => {
    const rich =
      '<si><r><t>项目</t></r><rPh sb="0" eb="1"><t>xiàng</t></rPh><r><t xml:space="preserve"> 名称</t></r></si>';
    expect(shown(`${rich}<si><t>乙</t><phoneticPr fontId="1"/></si><si><t>丙</t></si>`)).toEqual({
      A1: "项目 名称",
      B1: "乙",
      C1: "丙",
    });
  });
});

describe("where a cell is", () => {
  const at = (data: string): unknown => cells(sheet(data), "value");

  test.each<[string, string, unknown]>([
    [
      "rows and cells that do not say",
      "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      { A1: 1, C1: 2, A2: 3 },
    ],
    [
      "cells that do not say, behind one that does",
      '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      { B3: 1, C3: 2, A4: 3 },
    ],
    [
      "rows out of order",
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      { A1: 1, A3: 3 },
    ],
    ["cells out of order", row('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c>'), { A1: 1, C1: 3 }],
    [
      "attributes in another order and other quotes",
      "<row r='2'><c t='n'  s='0' r = 'B2' ><v>1</v></c></row>",
      { B2: 1 },
    ],
    ["a row without content", '<row r="1"/><row r="2"><c r="A2"><v>1</v></c></row>', { A2: 1 }],
  ])("%s", (_what, data, expected) => expect(at(data)).toEqual(expected));

  test("cells under a merged area are kept, and the area is known", () => {
    const grid = sheet(row('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>'), {
      behind: '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="$C$3:D5"/></mergeCells>',
    });
    expect(cells(grid, "value")).toEqual({ A1: 1, B1: 2 });
    expect(grid.merges).toEqual([parseArea("A1:B1"), parseArea("C3:D5")]);
  });
});

test("a formula that cells share reads in each of them as it would there", () => {
  const shared =
    '<c r="B2"><f t="shared" ref="B2:C3" si="0">A1+$A$1+LOG10(A$1)+SUM(A:A,2:2)+"A1"+\'A1 表\'!A1</f><v>1</v></c>';
  const data = `<row r="2">${shared}<c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f si="0" t="shared"></f><v>3</v></c></row>`;
  expect(cells(sheet(data), "formula")).toEqual({
    B2: `=A1+$A$1+LOG10(A$1)+SUM(A:A,2:2)+"A1"+'A1 表'!A1`,
    C2: `=B1+$A$1+LOG10(B$1)+SUM(B:B,2:2)+"A1"+'A1 表'!B1`,
    B3: `=A2+$A$1+LOG10(A$1)+SUM(A:A,3:3)+"A1"+'A1 表'!A2`,
  });
});

describe("the format of a number", () => {
  const styles = (formats: string, xfs: string): Readonly<Record<string, string>> => ({
    "xl/styles.xml": `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://x/styles" Target="styles.xml"/></Relationships>',
  });
  const text = (style: string, replaced: Readonly<Record<string, string>>, value = 45717): unknown =>
    cellAt(gridOf(parts({ sheets: { 表1: row(`<c r="A1"${style}><v>${value}</v></c>`) } }, replaced)), 0, 0)?.text;

  test.each<[number, string]>([
    [0, "45717"],
    [14, "2025/3/1"],
    [22, "2025/3/1 0:00"],
    [31, "2025年3月1日"],
    [57, "2025年3月"],
    [58, "3月1日"],
    [4, "45,717.00"],
  ])("by id %i, as Chinese Excel has it", (id, expected) => {
    expect(text(' s="1"', styles("", `<xf numFmtId="0"/><xf numFmtId="${id}"/>`))).toBe(expected);
  });

  test("by its code in the file, whatever the id", () => {
    const own = '<numFmt numFmtId="31" formatCode="0&quot;日&quot;"/><numFmt numFmtId="900" formatCode="yyyy-mm"/>';
    expect(text(' s="0"', styles(own, '<xf numFmtId="31"/>'))).toBe("45717日");
    expect(text(' s="0"', styles(own, '<xf numFmtId="900"/>'))).toBe("2025-03");
  });

  test("of the first style where a cell names none, and none where the style is not there", () => {
    expect(text("", styles("", '<xf numFmtId="9"/>'), 0.5)).toBe("50%");
    expect(text(' s="7"', styles("", '<xf numFmtId="9"/>'), 0.5)).toBe("0.5");
  });

  test("is not that of a file read before", () => {
    text(' s="0"', styles('<numFmt numFmtId="164" formatCode="yyyy"/>', '<xf numFmtId="164"/>'));
    expect(text(' s="0"', styles("", '<xf numFmtId="164"/>'))).toBe("45717");
  });

  test("days that count from 1904 are the same days", () => {
    const grid = gridOf(
      parts(
        {
          sheets: { 表1: row(`<c r="A1" s="0"><v>${45717 - 1462}</v></c><c r="B1" s="1"><v>10</v></c>`) },
          date1904: true,
        },
        styles("", '<xf numFmtId="14"/><xf numFmtId="1"/>'),
      ),
    );
    expect(cells(grid, "text")).toEqual({ A1: "2025/3/1", B1: "10" });
    expect(cells(grid, "value")).toEqual({ A1: 45717, B1: 10 });
  });
});
