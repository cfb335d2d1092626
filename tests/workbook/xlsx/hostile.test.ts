import { cellAt } from "../../../src/core/grid/grid";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { outcome } from "../../support/file-outcome";
import { type Entry, type XlsxSketch, deflatedZeros, xlsxParts, zipOf } from "../../support/zip";

/** Files that somebody made to do harm, or a program by mistake: a grid or one problem, soon, and nothing else touched. */

const CELL = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const PLAIN: XlsxSketch = { sheets: { 表1: CELL }, strings: ["字"] };

const xlsx = (sketch: Partial<XlsxSketch>): Uint8Array => zipOf(xlsxParts({ ...PLAIN, ...sketch }));
/** With one part in another's place. */
const replaced = (name: string, part: Partial<Entry>): Uint8Array =>
  zipOf(xlsxParts(PLAIN).map((entry) => (entry.name === name ? { ...entry, ...part } : entry)));
const further = (...entries: Entry[]): Uint8Array => xlsx({ further: entries });

const SHEET = "xl/worksheets/sheet1.xml";
const WHOLE = [["表1", "字"]];

describe("what a zip file says of itself", () => {
  test.each<[string, () => Uint8Array, unknown]>([
    ["nothing wrong", () => xlsx({}), WHOLE],
    [
      "a part that unpacks to more than it claims",
      () => replaced("xl/sharedStrings.xml", { content: "", packed: deflatedZeros(300), claimedSize: 100 }),
      "too-large",
    ],
    [
      "pictures that are larger than they claim are not unpacked",
      () => further({ name: "xl/media/image1.png", content: "", packed: deflatedZeros(300), claimedSize: 100 }),
      WHOLE,
    ],
    ["a part that is not what its checksum says", () => replaced(SHEET, { crc: 1 }), "damaged"],
    ["a part behind a password", () => replaced(SHEET, { encrypted: true }), "encrypted"],
    ["two parts of one name", () => further({ name: SHEET, content: "<worksheet/>" }), "damaged"],
    [
      "two parts of one name in other letters",
      () => further({ name: SHEET.toUpperCase(), content: "<worksheet/>" }),
      "damaged",
    ],
    [
      "absolute and climbing names",
      () => further({ name: "/etc/passwd", content: "x" }, { name: "../../../a.xml", content: "x" }),
      WHOLE,
    ],
    ["a file in itself", () => further({ name: "xl/embeddings/a.xlsx", content: xlsx({}) }), WHOLE],
    ["a sheet that is not there", () => zipOf(xlsxParts(PLAIN).filter(({ name }) => name !== SHEET)), "damaged"],
    [
      "no texts for the cells",
      () => zipOf(xlsxParts(PLAIN).filter(({ name }) => name !== "xl/sharedStrings.xml")),
      "damaged",
    ],
  ])("%s", (_what, make, expected) => expect(outcome(make())).toEqual(expected));

  test("thirty thousand parts", () => {
    const many = Array.from({ length: 30_000 }, (_, index) => ({
      name: `xl/a${index}.xml`,
      content: "",
      stored: true,
    }));
    expect(outcome(further(...many))).toBe("too-large");
  });
});

describe("what a worksheet holds", () => {
  const merges = (count: number) =>
    `<mergeCells>${Array.from({ length: count }, (_, i) => `<mergeCell ref="A${i + 1}:XFD1048576"/>`).join("")}</mergeCells>`;
  const deep = (count: number) => "<a>".repeat(count) + "</a>".repeat(count);

  test.each<[string, Partial<XlsxSketch>, unknown]>([
    ["a text that is not in the list", { sheets: { 表1: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' } }, "damaged"],
    [
      "the last cell that there is",
      { sheets: { 表1: '<row r="1048576"><c r="XFD1048576" t="s"><v>0</v></c></row>' } },
      WHOLE,
    ],
    ["merged areas over everything", { behind: merges(20_000) }, WHOLE],
    [
      "a hyperlink over every cell",
      { behind: '<hyperlinks><hyperlink ref="A1:XFD1048576" r:id="r1"/></hyperlinks>' },
      WHOLE,
    ],
    ["elements in elements in elements", { behind: deep(200_000) }, WHOLE],
    [
      "a sheet that is called like a prototype",
      { sheets: { __proto__x: CELL, constructor: CELL } },
      [
        ["__proto__x", "字"],
        ["constructor", "字"],
      ],
    ],
    [
      "names that are called like prototypes",
      {
        definedNames:
          '<definedNames><definedName name="__proto__">表1!$A$1</definedName><definedName name="toString">1</definedName></definedNames>',
      },
      WHOLE,
    ],
    ["a text that is called like a prototype", { strings: ["__proto__"] }, [["表1", "__proto__"]]],
    ["two sheets of one name", { sheets: { 表1: CELL, "&#34920;1": CELL } }, "damaged"],
  ])("%s", (_what, sketch, expected) => expect(outcome(xlsx(sketch))).toEqual(expected));

  test("a sheet called __proto__", () => {
    const parts = xlsxParts({ ...PLAIN, sheets: { 表1: CELL, 表2: CELL } });
    const bytes = zipOf(
      parts.map((part) => ({ ...part, content: String(part.content).replace('name="表2"', 'name="__proto__"') })),
    );
    expect(outcome(bytes)).toEqual([
      ["表1", "字"],
      ["__proto__", "字"],
    ]);
    expect(({} as Record<string, unknown>)["!data"]).toBeUndefined();
  });

  test("entities that hold entities that hold entities", () => {
    const lol = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${"哈".repeat(100)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "&a;&a;&a;">`).join("")}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b19;</t></is></c></row></sheetData></worksheet>`;
    expect(outcome(replaced(SHEET, { content: lol }))).toEqual([["表1", "&b19;"]]);
  });

  test("a sheet whose cells do not end", () => {
    expect(outcome(replaced(SHEET, { content: `<worksheet><sheetData>${CELL}</worksheet>` }))).toBe("damaged");
  });

  test("formulas that call other programs and files are text, with the result that is stored", () => {
    const formulas = [
      "cmd|'/c calc'!A0",
      'HYPERLINK("http://example.org/"&amp;B1)',
      "[1]Sheet1!A1",
      'WEBSERVICE("http://example.org")',
    ];
    const rows = formulas.map((f, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>${f}</f><v>${i}</v></c></row>`);
    const [first] = readWorkbookFile(
      xlsx({
        sheets: { 表1: rows.join("") },
        further: [{ name: "xl/externalLinks/externalLink1.xml", content: "<externalLink/>" }],
      }),
    );
    expect(formulas.map((_, row) => first && cellAt(first.grid, row, 0)?.value)).toEqual([0, 1, 2, 3]);
    expect(first && cellAt(first.grid, 0, 0)?.formula).toBe("=cmd|'/c calc'!A0");
  });
});
