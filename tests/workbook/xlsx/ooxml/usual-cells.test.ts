import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../../../src/workbook/files/read-file";
import { unpackParts } from "../../../../src/workbook/files/repack";
import { xlsxParts, zipOf } from "../../../support/zip";

/** Cells and texts that look as most do are taken at a glance; the same in unusual letters, tag by tag. Both say the same. */

const FIXTURES = path.resolve(__dirname, "../../../fixtures");
const FILES = ["cases", "workbooks"].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);

/** The same XML with more white space in its tags than anybody writes. */
function unusual(xml: string): string {
  return xml.replaceAll("<c r=", "<c  r=").replaceAll("<si>", "<si >");
}

test.each(FILES)("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(FIXTURES, name)));
  const parts = unpackParts(bytes, () => true).map((part) => ({
    name: part.name,
    content: /\.xml$/.test(part.name) ? unusual(part.content.toString("utf8")) : part.content,
  }));
  expect(readWorkbookFile(zipOf(parts))).toEqual(readWorkbookFile(bytes));
});

test.each([
  [
    "cells that do not say where they are, behind cells without anything",
    '<c r="B1" s="1"/><c r="C1"/><c><v>1</v></c>',
  ],
  [
    "a cell without anything at the place of one that has something",
    '<c r="A1"><v>1</v></c><c r="A1"/><c><v>2</v></c>',
  ],
  ["entities and escapes", '<c r="A1" t="str"><v>&lt;_x0041_</v></c><c r="B1" t="str"><v>_x0041_</v></c>'],
  ["line ends of every kind", '<c r="A1" t="str"><v>a\r\nb\rc</v></c>'],
  ["places in small letters", '<c r="a1"><v>1</v></c><c r="b1"/><c><v>2</v></c>'],
])("%s", (_what, cells) => {
  const file = (data: string): Uint8Array =>
    zipOf(xlsxParts({ sheets: { 表1: `<row r="1">${data}</row>` }, strings: ["_x0041_", "a&amp;b", " c "] }));
  expect(readWorkbookFile(file(unusual(cells)))).toEqual(readWorkbookFile(file(cells)));
});
