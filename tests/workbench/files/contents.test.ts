import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../../src/core/grid/grid";
import { openXlsx } from "../../../src/workbench/files/open-xlsx";
import { saveXlsx } from "../../../src/workbench/files/save-xlsx";
import type { SheetSnapshot } from "../../../src/workbench/grid/snapshot";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { packageProblems } from "../../support/package-checker/check";
import { partsOf, withTheme, xlsxParts, zipOf, type XlsxSketch } from "../../support/zip";

/** What cells hold is what the product's own reader says, whatever the library for looks makes of the file. */

const FIXTURES = path.resolve(__dirname, "../../fixtures");
const FILES = ["cases", "workbooks"].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FIXTURES, name)));

type Said = Readonly<Record<string, unknown>>;

/** Value, formula and format of each cell that holds something, by its place. */
function saidBy({ top, left, cells }: Grid): Said {
  return Object.fromEntries(
    cells.flatMap((row, index) =>
      row.flatMap((cell, offset) =>
        cell === null ? [] : [[`${top + index} ${left + offset}`, [cell.value, cell.formula, cell.format]]],
      ),
    ),
  );
}

function heldIn({ cells }: SheetSnapshot): Said {
  return Object.fromEntries(
    cells.flatMap(({ row, column, content, style }) => {
      const format = style?.numberFormat ?? "General";
      const place = `${row} ${column}`;
      switch (content.kind) {
        case "blank":
          return [];
        case "text":
          return [[place, [content.text, null, format]]];
        case "number":
          return [[place, [content.number, null, format]]];
        case "boolean":
          return [[place, [content.boolean, null, format]]];
        case "formula":
          return [[place, [content.result, content.formula, format]]];
      }
    }),
  );
}

/** What the cells of a file show, sheet by sheet and place by place. */
function texts(bytes: Uint8Array): unknown {
  return readWorkbookFile(bytes).map(({ sheet, grid }) => [
    sheet.name,
    grid.cells.map((cells) => cells.map((cell) => cell?.text ?? "")),
  ]);
}

async function expectOneReader(bytes: Uint8Array): Promise<void> {
  const { workbook } = await openXlsx(bytes, "申报表");
  const read = readWorkbookFile(bytes);
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.merges, heldIn(sheet)])).toEqual(
    read.map(({ sheet, grid }) => [sheet.name, sheet.hidden ?? null, grid.merges, saidBy(grid)]),
  );
}

test.each(FILES)("%s holds in each cell what it says", async (name) => {
  await expectOneReader(bytesOf(name));
});

test.each(FILES)("%s says the same, opened and saved again, and is a whole package", async (name) => {
  const { workbook, prints } = await openXlsx(bytesOf(name), "申报表");
  const saved = await saveXlsx(workbook, prints);
  expect(texts(saved)).toEqual(texts(bytesOf(name)));
  expect(packageProblems(saved)).toEqual([]);
});

const DATED = {
  name: "xl/styles.xml",
  content:
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
};

/** One row of cells, in a file whose second style is that of a date. */
function fileOf(cells: string, more: Partial<XlsxSketch> = {}): Uint8Array {
  return zipOf(
    xlsxParts({ sheets: { 表1: `<row r="1">${cells}</row>` }, strings: ["字"], further: [DATED], ...more }).map(
      (part) =>
        part.name === "xl/_rels/workbook.xml.rels"
          ? {
              ...part,
              content: String(part.content).replace(
                "</Relationships>",
                '<Relationship Id="st" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
              ),
            }
          : part,
    ),
  );
}

test.each<[string, string, unknown, Partial<XlsxSketch>?]>([
  ["a day of a strict file", '<c r="A1" s="1" t="d"><v>2025-03-01</v></c>', 45717],
  ["a truth that is none", '<c r="A1" t="b"><v>0</v></c>', false],
  ["a truth as strict files write it", '<c r="A1" t="b"><v>true</v></c>', true],
  ["a day of the date system of 1904", '<c r="A1" s="1"><v>44255</v></c>', 45717, { date1904: true }],
  ["a number of such a file", '<c r="A1"><v>44255</v></c>', 44255, { date1904: true }],
  ["half a minute", '<c r="A1" s="1"><v>45717.000347222222</v></c>', 45717.000347222222],
  ["a day beyond the calendar", '<c r="A1" s="1"><v>99999999</v></c>', 99999999],
  ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
  ["a text in the cell itself", '<c r="A1" t="inlineStr"><is><t>字</t></is></c>', "字"],
  [
    "a text with its pronunciation",
    '<c r="A1" t="inlineStr"><is><t>字</t><rPh sb="0" eb="1"><t>zì</t></rPh></is></c>',
    "字",
  ],
  ["white space around a text", '<c r="A1" t="str"><v> 字 </v></c>', " 字 "],
  ["a line end and an escape", '<c r="A1" t="str"><v>a_x000D_\nb_x0041_</v></c>', "a\nbA"],
  ["a cell that does not say where it is", '<c t="s"><v>0</v></c>', "字"],
  [
    "a cell behind a hyperlink",
    '<c r="A1"><v>7</v></c>',
    7,
    { behind: '<hyperlinks><hyperlink ref="A1" location="B2"/></hyperlinks>' },
  ],
])("%s", async (_what, cell, value, more = {}) => {
  const bytes = fileOf(cell, more);
  const { workbook } = await openXlsx(bytes, "a");
  expect(Object.values(workbook.sheets.map(heldIn)[0] ?? {})[0]).toEqual([value, null, expect.any(String)]);
  await expectOneReader(bytes);
});

test("a formula that shares what another cell says, and a truth that one gives", async () => {
  await expectOneReader(
    fileOf(
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>4</v></c><c r="B1"><f t="shared" si="0"/><v>6</v></c><c r="D1" t="b"><f>1=2</f><v>0</v></c><c r="E1" s="1"><f>TODAY()</f><v>45717</v></c>',
    ),
  );
});

test("a function that is younger than the file format has the name that files know, opened and saved again", async () => {
  const bytes = fileOf('<c r="A1" t="str"><f>_xlfn.TEXTJOIN("、",TRUE,B1:B2)</f><v>一、二</v></c>');
  const { workbook, prints } = await openXlsx(bytes, "a");
  expect(workbook.sheets[0]?.cells[0]?.content).toMatchObject({ formula: '=TEXTJOIN("、",TRUE,B1:B2)' });
  const saved = partsOf(await saveXlsx(workbook, prints)).find(({ name }) => name === "xl/worksheets/sheet1.xml");
  expect(saved?.content.toString("utf8")).toContain('<f>_xlfn.TEXTJOIN("、",TRUE,B1:B2)</f>');
});

describe("of how a sheet looks", () => {
  test("nothing is lost behind a text with its pronunciation", async () => {
    const bytes = bytesOf("cases/b4-rich.xlsx");
    const { workbook, losses } = await openXlsx(bytes, "申报表");
    const sheet = partsOf(bytes).find(({ name }) => name === "xl/worksheets/sheet1.xml");
    const heights = sheet?.content.toString("utf8").match(/<row [^>]*\bht=/g);
    expect(heights?.length).toBe(25);
    expect(workbook.sheets.map(({ rowHeights }) => rowHeights.size)).toEqual([25]);
    expect(losses.map(({ kind }) => kind)).not.toContain("looks");
  });

  test("nothing is lost where a sheet has another place than usual", async () => {
    const bytes = zipOf(
      xlsxParts({ sheets: { 表1: '<row r="1" ht="30"><c r="A1" t="s"><v>0</v></c></row>' }, strings: ["字"] }).map(
        (part) => ({
          ...part,
          name: part.name.replace("sheet1", "blatt1"),
          content: String(part.content).replace("worksheets/sheet1", "worksheets/blatt1"),
        }),
      ),
    );
    const { workbook, losses } = await openXlsx(bytes, "a");
    expect(losses).toEqual([]);
    expect(workbook.sheets.map(({ rowHeights }) => [...rowHeights])).toEqual([[[0, 40]]]);
  });

  test("all is lost, and named, where a part that says it is damaged", async () => {
    const bytes = zipOf(
      withTheme(
        xlsxParts({
          sheets: { 表1: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
          strings: ["字"],
          further: [{ name: "xl/theme/theme1.xml", content: "<theme>" }],
        }),
      ),
    );
    const { workbook, losses } = await openXlsx(bytes, "a");
    expect(losses).toEqual([{ kind: "looks", sheet: "表1" }]);
    expect(workbook.sheets.map(heldIn)).toEqual([{ "0 0": ["字", null, "General"] }]);
  });

  test("texts in several looks are named with their sheet", async () => {
    const rich = "<si><r><t>一</t></r><r><t>二</t></r></si>";
    const parts = xlsxParts({
      sheets: {
        表1: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        表2: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
        表3: '<row r="1"><c r="A1" t="inlineStr"><is><r><t>三</t></r></is></c></row>',
      },
      strings: ["字"],
    }).map((part) =>
      part.name === "xl/sharedStrings.xml"
        ? { ...part, content: String(part.content).replace("</sst>", `${rich}</sst>`) }
        : part,
    );
    const { losses } = await openXlsx(zipOf(parts), "a");
    expect(losses).toEqual([
      { kind: "rich-text", sheet: "表2" },
      { kind: "rich-text", sheet: "表3" },
    ]);
  });
});
