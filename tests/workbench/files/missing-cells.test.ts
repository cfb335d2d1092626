import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../../src/workbench/files/open-xlsx";
import { saveXlsx } from "../../../src/workbench/files/save-xlsx";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";

/** Files in the middle of which the library for the grid stops reading. */

const FIXTURES = path.resolve(__dirname, "../../fixtures");
const FILES = ["cases", "workbooks"].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `${folder}/${name}`),
);

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FIXTURES, name)));

/** What the cells of a file show, sheet by sheet and place by place. */
function texts(bytes: Uint8Array): unknown {
  return readWorkbookFile(bytes).map(({ sheet, grid }) => [
    sheet.name,
    grid.cells.map((cells) => cells.map((cell) => cell?.text ?? "")),
  ]);
}

test.each(FILES)("%s says the same, opened and saved again", async (name) => {
  const { workbook, prints } = await openXlsx(bytesOf(name), "申报表");
  expect(texts(await saveXlsx(workbook, prints))).toEqual(texts(bytesOf(name)));
});

test("of cells behind a text with its pronunciation, the looks are lost and named", async () => {
  const { losses } = await openXlsx(bytesOf("cases/b4-rich.xlsx"), "申报表");
  expect(losses).toContainEqual({ kind: "cell-looks", sheet: "绩效目标申报表" });
});

test("nothing is named where all cells were read", async () => {
  const { losses } = await openXlsx(bytesOf("workbooks/mof-2018.xlsx"), "申报表");
  expect(losses.map(({ kind }) => kind)).not.toContain("cell-looks");
});
