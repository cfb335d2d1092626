import { readWorkbookFile } from "../../../../src/workbook/files/read-file";
import { zipOf, type Entry } from "../../../support/zip";

/** Where the parts of an .xlsx file are is said by the file, in more ways than one. */

interface Package {
  /** Target of the workbook, seen from the package; of the sheet, seen from the workbook. */
  readonly workbook: string;
  readonly sheet: string;
  /** Names in the zip file. */
  readonly names: { readonly workbook: string; readonly relationships: string; readonly sheet: string };
  /** Namespaces of a strict file. */
  readonly strict?: boolean;
  /** Prefix of all elements. */
  readonly prefix?: string;
  readonly state?: string;
  readonly type?: string;
}

const USUAL: Package = {
  workbook: "xl/workbook.xml",
  sheet: "worksheets/sheet1.xml",
  names: {
    workbook: "xl/workbook.xml",
    relationships: "xl/_rels/workbook.xml.rels",
    sheet: "xl/worksheets/sheet1.xml",
  },
};

function entries({
  workbook,
  sheet,
  names,
  strict = false,
  prefix = "",
  state = "",
  type = "worksheet",
}: Package): Entry[] {
  const base = strict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org";
  const p = prefix === "" ? "" : `${prefix}:`;
  const main = `xmlns${prefix === "" ? "" : `:${prefix}`}="${base}/spreadsheetml/main" xmlns:rel="${base}/officeDocument/relationships"`;
  const relationships = (id: string, kind: string, target: string): string =>
    `<${p}Relationships><${p}Relationship Id="${id}" Type="${base}/officeDocument/relationships/${kind}" Target="${target}"/></${p}Relationships>`;
  return [
    { name: "_rels/.rels", content: relationships("a", "officeDocument", workbook) },
    {
      name: names.workbook,
      content: `<?xml version="1.0"?><${p}workbook ${main}><${p}sheets><${p}sheet name="表1" sheetId="4" ${state} rel:id="b"/></${p}sheets></${p}workbook>`,
    },
    { name: names.relationships, content: relationships("b", type, sheet) },
    {
      name: names.sheet,
      content: `<${p}worksheet ${main}><${p}sheetData><${p}row r="1"><${p}c r="A1" t="inlineStr"><${p}is><${p}t>字</${p}t></${p}is></${p}c></${p}row></${p}sheetData><${p}mergeCells><${p}mergeCell ref="A1:B1"/></${p}mergeCells></${p}worksheet>`,
    },
  ];
}

const AREA = { top: 0, left: 0, bottom: 0, right: 1 };

describe("finds the sheet", () => {
  test.each<[string, Package]>([
    ["in the usual places", USUAL],
    [
      "by targets that begin at the package",
      { ...USUAL, workbook: "/xl/workbook.xml", sheet: "/xl/worksheets/sheet1.xml" },
    ],
    ["by targets with backslashes", { ...USUAL, workbook: "xl\\workbook.xml", sheet: "worksheets\\sheet1.xml" }],
    [
      "by names with backslashes",
      {
        ...USUAL,
        names: {
          workbook: "xl\\workbook.xml",
          relationships: "xl\\_rels\\workbook.xml.rels",
          sheet: "xl\\worksheets\\sheet1.xml",
        },
      },
    ],
    ["by names in other letters", { ...USUAL, sheet: "Worksheets/Sheet1.xml" }],
    ["by targets that climb", { ...USUAL, sheet: "../xl/./worksheets/sheet1.xml" }],
    [
      "by targets that are written as addresses",
      { ...USUAL, sheet: "worksheets/sheet%201.xml", names: { ...USUAL.names, sheet: "xl/worksheets/sheet 1.xml" } },
    ],
    [
      "in places of its own",
      {
        workbook: "book/main.xml",
        sheet: "../sheets/one.xml",
        names: { workbook: "book/main.xml", relationships: "book/_rels/main.xml.rels", sheet: "sheets/one.xml" },
      },
    ],
    ["in a strict file", { ...USUAL, strict: true }],
    ["in a file that gives every element a prefix", { ...USUAL, prefix: "x" }],
  ])("%s", (_where, file) => {
    expect(
      readWorkbookFile(zipOf(entries(file))).map(({ sheet, grid }) => [
        sheet.name,
        grid.cells[0]?.[0]?.text,
        grid.merges,
      ]),
    ).toEqual([["表1", "字", [AREA]]]);
  });

  test("written in sixteen bits", () => {
    const wide = entries(USUAL).map(({ name, content }) => ({
      name,
      content: name === USUAL.names.sheet ? Buffer.from(`\ufeff${String(content)}`, "utf16le") : content,
    }));
    expect(readWorkbookFile(zipOf(wide))[0]?.grid.cells[0]?.[0]?.text).toBe("字");
  });
});

test("a sheet of a chart has no cells", () => {
  const sheets = readWorkbookFile(zipOf(entries({ ...USUAL, type: "chartsheet" })));
  expect(sheets.map(({ sheet, grid }) => [sheet.name, grid.cells])).toEqual([["表1", []]]);
});
