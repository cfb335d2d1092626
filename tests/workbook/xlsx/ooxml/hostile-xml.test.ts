import { FileError } from "../../../../src/workbook/xlsx/file-error";
import { readWorkbookFile } from "../../../../src/workbook/files/read-file";
import { SOON } from "../../../support/fuzz";
import { stopwatch } from "../../../support/stopwatch";
import { deflatedZeros, xlsxParts, zipOf, type Entry, type XlsxSketch } from "../../../support/zip";

/** XML that is no XML, or more of it than anybody types: a grid or one problem, soon. */

const CELL = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const PLAIN: XlsxSketch = { sheets: { 表1: CELL }, strings: ["字"] };
const SHEET = "xl/worksheets/sheet1.xml";
const MANY = 100_000;

function outcome(bytes: Uint8Array): string {
  const taken = stopwatch();
  try {
    return readWorkbookFile(bytes)
      .flatMap(({ grid }) => grid.cells.flatMap((row) => row.flatMap((cell) => cell?.text ?? [])))
      .join(" ")
      .slice(0, 20);
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  } finally {
    // The largest takes half a second on a machine that does nothing else; what hangs takes far longer than three.
    expect(taken()).toBeLessThan(3 * SOON);
  }
}

const withSheet = (content: string): Uint8Array => withPart(SHEET, { content });
function withPart(name: string, part: Partial<Entry>): Uint8Array {
  return zipOf(xlsxParts(PLAIN).map((entry) => (entry.name === name ? { ...entry, ...part } : entry)));
}
const around = (data: string): string => `<worksheet><sheetData>${data}</sheetData></worksheet>`;

describe("a worksheet", () => {
  test.each<[string, string, string]>([
    ["that is empty", "", ""],
    ["that is no XML", "申报表", ""],
    ["with a tag that does not end", `${around(CELL)}<a`, "damaged"],
    ["with an element that does not end", `${around(CELL)}<a>`, "damaged"],
    ["with an end of another element", around("<row></c></row>"), "damaged"],
    ["with an end of nothing", `${around(CELL)}</a>`, "damaged"],
    ["with a remark that does not end", `${around(CELL)}<!-- `, "damaged"],
    ["with characters that do not end", `${around(CELL)}<![CDATA[ `, "damaged"],
    ["with an instruction that does not end", `${around(CELL)}<?a `, "damaged"],
    ["with a quote that does not end", `${around(CELL)}<a b="`, "damaged"],
    ["with an attribute without quotes", around("<row r=1></row>"), "damaged"],
    ["with an attribute without a value", around('<row r="1"><c r></c></row>'), "damaged"],
    ["with a tag without a name", around("< a/>"), "damaged"],
    ["with a cell beyond the last column", around('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "damaged"],
    ["with a cell beyond the last row", around('<row r="1"><c r="A1048577"><v>1</v></c></row>'), "damaged"],
    ["with a row that has no number", around('<row r="x"><c><v>1</v></c></row>'), "damaged"],
    ["with a place that is none", around('<row r="1"><c r="甲"><v>1</v></c></row>'), "damaged"],
    ["with a cell in no row", around("<c><v>1</v></c>"), "damaged"],
  ])("%s", (_what, content, expected) => expect(outcome(withSheet(content))).toBe(expected));

  test.each<[string, string, string]>([
    ["elements in elements", around(CELL + "<a>".repeat(MANY) + "</a>".repeat(MANY)), "字"],
    ["elements in elements that do not end", around(CELL + "<a>".repeat(MANY)), "damaged"],
    ["declarations", "<!a>".repeat(MANY) + around(CELL), "字"],
    ["lists of declarations", "<!DOCTYPE a [<!b>]>".repeat(MANY) + around(CELL), "字"],
    ["tags with nothing but a name of an attribute", around(CELL + '<c r="A2"/>'.repeat(MANY) + "<c r/>"), "damaged"],
    ["attributes", around(CELL + `<c ${Array.from({ length: MANY }, (_, i) => `a${i}="1"`).join(" ")}/>`), "字"],
    [
      "remarks",
      around(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"字<!---->".repeat(MANY)}</t></is></c></row>`),
      "字".repeat(20),
    ],
    ["signs that begin something", around(CELL) + "<![".repeat(MANY), "damaged"],
    ["blank cells in one row", around('<c r="ZZ999999" s="1"/>'.repeat(MANY) + CELL), "字"],
    ["cells in one place", around(`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(MANY)}</row>`), "1"],
    ["rows that are one", around('<row r="7"/>'.repeat(MANY) + CELL), "字"],
    ["merged areas that are none", `${around(CELL)}${'<mergeCell ref="A0:"/>'.repeat(MANY)}`, "字"],
    [
      "texts in a cell",
      around(`<row r="1"><c r="A1" t="inlineStr"><is>${"<t>字</t>".repeat(MANY)}</is></c></row>`),
      "字".repeat(20),
    ],
  ])("with a hundred thousand %s", (_what, content, expected) => expect(outcome(withSheet(content))).toBe(expected));

  test.each<[string, string, string]>([
    ["a sheet of all the cells there can be", '<dimension ref="A1:XFD1048576"/>', "字"],
    ["a sheet of more cells than there can be", '<dimension ref="A1:ZZZZ99999999999999"/>', "字"],
    ["columns without end", '<cols><col min="1" max="4294967295" width="1e308"/></cols>', "字"],
  ])("that claims %s", (_what, claim, expected) =>
    expect(outcome(withSheet(`<worksheet>${claim}<sheetData>${CELL}</sheetData></worksheet>`))).toBe(expected),
  );

  test.each<[string, string, string]>([
    ["number of a text below zero", '<c r="A1" t="s"><v>-1</v></c>', "damaged"],
    ["number of a text that is none", '<c r="A1" t="s"><v>x</v></c>', "damaged"],
    ["style that is not there", '<c r="A1" s="4294967295"><v>1</v></c>', "1"],
    ["style that is none", '<c r="A1" s="x"><v>1</v></c>', "1"],
    ["kind of value that nobody knows", '<c r="A1" t="toString"><v>1</v></c>', "1"],
    ["number beyond all numbers", '<c r="A1"><v>1e999</v></c>', "Infinity"],
    ["day that is none", '<c r="A1" t="d"><v>2026-99-99</v></c>', "2026-99-99"],
    ["shared formula that nobody has", '<c r="A1"><f t="shared" si="9"/><v>1</v></c>', "1"],
    ["cell in a cell", '<c r="A1"><c r="B1"><v>1</v></c></c>', "1"],
    ["value of two kinds", '<c r="A1" t="s"><v>0</v><is><t>甲</t></is></c>', "字"],
  ])("with a %s", (_what, cell, expected) =>
    expect(outcome(withSheet(around(`<row r="1">${cell}</row>`)))).toBe(expected),
  );

  test("a long formula that ten thousand cells share", () => {
    const first = `<c r="A1"><f t="shared" si="0" ref="A1:A10000">${"B1+".repeat(3000)}1</f><v>1</v></c>`;
    const others = Array.from(
      { length: 10_000 },
      (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
    );
    expect(outcome(withSheet(around(`<row r="1">${first}</row>${others.join("")}`)))).toBe("too-large");
  });

  test("a thousand rows as wide as a sheet can be", () => {
    const rows = Array.from(
      { length: 1000 },
      (_, i) => `<row><c r="A${i + 1}"><v>1</v></c><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    expect(outcome(withSheet(around(rows.join(""))))).toBe("too-large");
  });
});

describe("any part that cells are made of", () => {
  const PARTS = ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", SHEET];

  test.each(PARTS)("%s behind a wrong checksum", (name) => {
    expect(outcome(withPart(name, { crc: 1 }))).toBe("damaged");
  });

  test.each(PARTS)("%s that is larger than it claims", (name) => {
    expect(outcome(withPart(name, { content: "", packed: deflatedZeros(300), claimedSize: 100 }))).toBe("too-large");
  });

  test.each(PARTS)("%s twice, in other letters", (name) => {
    expect(outcome(zipOf(xlsxParts({ ...PLAIN, further: [{ name: name.toUpperCase(), content: "<a/>" }] })))).toBe(
      "damaged",
    );
  });

  test.each<[string, string, string]>([
    ["the workbook itself", "workbook.xml", ""],
    ["the list of texts", "sharedStrings.xml", ""],
    ["the relationships that say so", "_rels/workbook.xml.rels", ""],
    ["a part outside of the file", "../../../../etc/passwd", "damaged"],
    ["nothing", "", "damaged"],
  ])("a worksheet that is %s", (_what, target, expected) => {
    const parts = xlsxParts(PLAIN).map((part) =>
      part.name === "xl/_rels/workbook.xml.rels"
        ? { ...part, content: String(part.content).replace("worksheets/sheet1.xml", target) }
        : part,
    );
    expect(outcome(zipOf(parts))).toBe(expected);
  });

  test("a worksheet that is a thousand sheets", () => {
    const names = Array.from({ length: 1000 }, (_, index) => [`表${index}`, CELL] as const);
    const parts = xlsxParts({ ...PLAIN, sheets: Object.fromEntries(names) }).map((part) =>
      part.name === "xl/_rels/workbook.xml.rels"
        ? { ...part, content: String(part.content).replaceAll(/worksheets\/sheet\d+\.xml/g, "worksheets/sheet1.xml") }
        : part,
    );
    expect(outcome(zipOf(parts))).toBe("damaged");
  });

  test("entities that hold entities", () => {
    const list = `<!DOCTYPE sst [<!ENTITY a "${"哈".repeat(100)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "&a;&a;">`).join("")}]><sst><si><t>&b19;</t></si></sst>`;
    expect(outcome(withPart("xl/sharedStrings.xml", { content: list }))).toBe("&b19;");
  });

  test("an entity in another file", () => {
    const list = '<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>';
    expect(outcome(withPart("xl/sharedStrings.xml", { content: list }))).toBe("&a;");
  });
});
