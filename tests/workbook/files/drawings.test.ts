import { readFileSync } from "node:fs";
import path from "node:path";
import { drawingsIn } from "../../../src/workbook/files/read-drawings";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";

/** How the sheets of a file are drawn: asked for by itself, and no part of reading what their cells say. */

const file = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures", name)));

test("lines, widths and heights of a published form are those of its file", () => {
  const [drawing] = drawingsIn(file("layouts/14-blank.xlsx"));
  expect(drawing?.framed[0]).toEqual({ top: 2, bottom: 2, left: 0, right: 4 });
  expect(drawing?.framed).toHaveLength(23);
  expect([...(drawing?.widths ?? [])]).toEqual([
    [0, 10],
    [1, 12],
    [2, 15],
    [3, 40],
    [4, 24],
  ]);
  expect(drawing?.heights.get(14)).toBe(34.56);
});

test("one without lines has none, and each sheet has its own", () => {
  const bytes = file("layouts/central-2019.xlsx");
  const drawings = drawingsIn(bytes);
  expect(drawings).toHaveLength(readWorkbookFile(bytes).length);
  expect(drawings[0]?.framed).toEqual([]);
});

test("a file that is no workbook is refused, as for its cells", () => {
  expect(() => drawingsIn(new TextEncoder().encode("a,b"))).toThrow("not-a-spreadsheet");
});
