import { readFileSync } from "node:fs";
import path from "node:path";
import { CFB } from "@e965/xlsx";
import { openXlsx } from "../../../src/workbench/files/open-xlsx";
import { saveXlsx } from "../../../src/workbench/files/save-xlsx";

/** Number formats of files that Chinese Excel wrote, in the workbench. */

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures/cases", `${name}.xlsx`)));
}

/** The formats of the cells that hold numbers. */
async function formats(bytes: Uint8Array): Promise<ReadonlyMap<number, string>> {
  const { workbook } = await openXlsx(bytes, "申报表");
  return new Map(
    workbook.sheets
      .flatMap(({ cells }) => cells)
      .flatMap(({ content, style }) =>
        content.kind === "number" ? [[content.number, style?.numberFormat ?? ""]] : [],
      ),
  );
}

async function savedAgain(bytes: Uint8Array): Promise<Uint8Array> {
  const { workbook, prints } = await openXlsx(bytes, "申报表");
  return saveXlsx(workbook, prints);
}

/** The file with the built-in format of an id in place of that of another id. */
function withFormat(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const zip = CFB.read(bytes, { type: "buffer" });
  const entry = CFB.find(zip, "/xl/styles.xml");
  if (!entry) throw new Error("no styles");
  const xml = new TextDecoder().decode(entry.content as Uint8Array);
  entry.content = new TextEncoder().encode(xml.replaceAll(`numFmtId="${from}"`, `numFmtId="${to}"`));
  return new Uint8Array(CFB.write(zip, { type: "buffer", fileType: "zip" }) as Uint8Array);
}

test.each<[file: string, value: number, format: string]>([
  ["c5-start31-end14", 45717, 'yyyy"年"m"月"d"日"'],
  ["c5-start31-end14", 46387, "yyyy/m/d"],
  ["b4-late-target-fmt57", 46661, 'yyyy"年"m"月"'],
  ["b5-target-longdate-F800", 46691, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"],
  ["b4-target-formats", 7350000, '"≤"0!.0,"万元"'],
  ["b4-target-formats", 90000, '"≤"0\\.0,"万元/张"'],
])("%s: the format of %d is kept, opened and saved again", async (file, value, format) => {
  expect((await formats(bytesOf(file))).get(value)).toBe(format);
  expect((await formats(await savedAgain(bytesOf(file)))).get(value)).toBe(format);
});

test("a format that only Excel in another language has is named", async () => {
  const kept = await openXlsx(bytesOf("b5-both-dates-fmt31"), "申报表");
  const lost = await openXlsx(withFormat(bytesOf("b5-both-dates-fmt31"), 31, 71), "申报表");
  expect(kept.losses).not.toContainEqual({ kind: "number-formats", sheet: null });
  expect(lost.losses).toContainEqual({ kind: "number-formats", sheet: null });
});
