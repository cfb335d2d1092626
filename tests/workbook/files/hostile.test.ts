import { utils, write } from "@e965/xlsx";
import { cellAt } from "../../../src/core/grid/grid";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { outcome } from "../../support/file-outcome";
import { partsOf, zipOf } from "../../support/zip";

/** Files of other kinds than .xlsx that somebody made to do harm, or a program by mistake: a grid or one problem, soon. */

const WHOLE = [["表1", "字"]];

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
      "a paragraph in a paragraph, a hundred thousand times",
      `<table:table-row>${text.replace("字", `${"<text:p>".repeat(100_000)}字${"</text:p>".repeat(100_000)}`)}</table:table-row>`,
      "damaged",
    ],
    [
      "a hundred thousand ends of one paragraph",
      `<table:table-row>${text.replace("字", `字${"</text:p>".repeat(100_000)}`)}</table:table-row>`,
      "damaged",
    ],
    [
      "elements in elements in elements",
      `${"<a>".repeat(20_000)}${"</a>".repeat(20_000)}<table:table-row>${text}</table:table-row>`,
      WHOLE,
    ],
    [
      "words in words in words",
      `<table:table-row>${text.replace("字", `${"<text:span>".repeat(20_000)}字${"</text:span>".repeat(20_000)}`)}</table:table-row>`,
      WHOLE,
    ],
    [
      "characters that are no markup",
      `<table:table-row>${text.replace("字", "<![CDATA[<字>&amp;]]>")}</table:table-row>`,
      [["表1", "<字>&amp;"]],
    ],
    [
      "characters that do not end",
      `<table:table-row>${text.replace("字", "<![CDATA[字")}</table:table-row>`,
      "damaged",
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

test.each(["__proto__", "constructor", "1", "xl/__proto__", "字.bin"])(
  "a part of an .xlsb file that is called %s",
  (name) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["字"]]), "表1");
    const parts = partsOf(new Uint8Array(write(book, { type: "array", bookType: "xlsb" }) as ArrayBuffer));
    expect(outcome(zipOf([...parts, { name, content: "" }, { name: `${name}2`, content: "x" }]))).toEqual(WHOLE);
  },
);
