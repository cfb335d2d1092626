import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookFile } from "../../../../src/workbook/files/read-file";
import { partsOf, xlsxParts, zipOf, type Entry } from "../../../support/zip";

/** Cells and texts that look as most do are taken at a glance; the same in unusual letters, tag by tag. Both say the same. */

const FIXTURES = path.resolve(__dirname, "../../../fixtures");
const FILES = ["cases", "workbooks"].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);

/** The same file with more white space in its tags than anybody writes. */
function unusual(parts: readonly Entry[]): Uint8Array {
  return zipOf(
    parts.map(({ name, content }) => ({
      name,
      content: /\.xml$/.test(name)
        ? Buffer.from(content).toString("utf8").replaceAll("<c r=", "<c  r=").replaceAll("<si>", "<si >")
        : content,
    })),
  );
}

test.each(FILES)("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(FIXTURES, name)));
  expect(readWorkbookFile(unusual(partsOf(bytes)))).toEqual(readWorkbookFile(bytes));
});

const STRINGS = ["字", "_x0041_", "a&amp;b", " c ", "a\r\nb\rc", "", "甲</t><t>乙"];

test.each<[string, string, unknown[]]>([
  [
    "cells that do not say where they are, behind cells without anything",
    '<c r="B1" s="1"/><c r="C1"/><c><v>1</v></c>',
    [1],
  ],
  [
    "a cell without anything at the place of one that has something",
    '<c r="A1"><v>1</v></c><c r="A1"/><c><v>2</v></c>',
    [1, 2],
  ],
  ["entities and escapes", '<c r="A1" t="str"><v>&lt;_x0041_</v></c><c r="B1" t="str"><v>_x0041_</v></c>', ["<A", "A"]],
  ["line ends of every kind", '<c r="A1" t="str"><v>a\r\nb\rc</v></c>', ["a\nb\nc"]],
  ["places in small letters", '<c r="a1"><v>1</v></c><c r="b1"/><c><v>2</v></c>', [1, null, 2]],
  [
    "texts of the list",
    STRINGS.map((_, index) => `<c r="${"ABCDEFG".charAt(index)}1" t="s"><v>${index}</v></c>`).join(""),
    ["字", "A", "a&b", " c ", "a\nb\nc", null, "甲乙"],
  ],
])("%s", (_what, cells, values) => {
  const parts = xlsxParts({ sheets: { 表1: `<row r="1">${cells}</row>` }, strings: STRINGS });
  const [first] = readWorkbookFile(zipOf(parts));
  expect(first?.grid.cells[0]?.map((cell) => cell?.value ?? null)).toEqual(values);
  expect(readWorkbookFile(unusual(parts))).toEqual([first]);
});
