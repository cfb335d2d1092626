import { loadPart } from "../../core/load-part";
import { containerOf } from "../../workbook/xlsx/container";
import { customXmlIn, hasOtherCustomXml, type CustomXml } from "../../workbook/xlsx/custom-xml";
import { FileError } from "../../workbook/xlsx/file-error";
import { readXlsx } from "../../workbook/xlsx/ooxml/read-package";
import { plainInflater } from "../../workbook/xlsx/plain-inflater";
import type { PrintSetup } from "../../workbook/xlsx/sheet-file";
import type { ZipEntry } from "../../workbook/xlsx/zip-directory";
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import { cellsWithLooks } from "./contents";
import type { FileLooks } from "./looks/read-looks";
import { Losses, type Loss } from "./losses";
import { partsNotKept } from "./parts";

export interface OpenedFile {
  readonly workbook: WorkbookSnapshot;
  /** In step with the worksheets. */
  readonly prints: readonly PrintSetup[];
  readonly customXml: readonly CustomXml[];
  /** What the file holds and the grid cannot keep; empty if nothing is lost. */
  readonly losses: readonly Loss[];
}

/**
 * Reads an .xlsx file for the grid. What cells hold is what the product's own reader says; how they look is read beside
 * it. @throws {FileError} when it is none, or is damaged
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const { kind, entries } = containerOf(bytes);
  // Compound files are .xls, or .xlsx behind a password: the grid opens neither.
  const read = kind === "zip" ? readXlsx(entries, plainInflater) : null;
  if (read === null) throw new FileError("not-a-spreadsheet");
  const losses = new Losses();
  const { readLooks, NO_LOOKS } = await loadPart(() => import("./looks/read-looks"));
  const file = looksOf(readLooks, entries, losses);
  const opened = read.flatMap(({ sheet, grid }, index) => {
    const found = file?.sheets[index];
    // A sheet of one chart.
    if (found === null) return [];
    if (found === undefined) losses.add("looks", sheet.name);
    const { looks, print, ...others } = found ?? NO_LOOKS;
    const snapshot: SheetSnapshot = {
      ...others,
      name: sheet.name,
      hidden: sheet.hidden ?? null,
      cells: cellsWithLooks(grid, looks),
      merges: grid.merges,
    };
    return [{ sheet: snapshot, print }];
  });
  if (opened.length === 0) throw new FileError("not-a-spreadsheet");
  const customXml = customXmlOf(entries, losses);
  // A part may hold what no cell that is read does, such as a note on a blank cell.
  for (const lost of partsNotKept(entries)) losses.addUnlessNamed(lost);
  const sheets = opened.map(({ sheet }) => sheet);
  return {
    workbook: { name, sheets, active: file?.active ?? 0 },
    prints: opened.map(({ print }) => print),
    customXml,
    losses: losses.list,
  };
}

/** What of it is damaged or too large is lost, and the rest of the file is as good. */
function customXmlOf(entries: readonly ZipEntry[], losses: Losses): readonly CustomXml[] {
  if (hasOtherCustomXml(entries)) losses.add("custom-xml");
  try {
    return customXmlIn(entries, plainInflater);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    losses.add("custom-xml");
    return [];
  }
}

/** Null where a part that says how the file looks is damaged or too large: what it holds can be read all the same. */
function looksOf(
  readLooks: (entries: readonly ZipEntry[], losses: Losses) => FileLooks,
  entries: readonly ZipEntry[],
  losses: Losses,
): FileLooks | null {
  try {
    return readLooks(entries, losses);
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}
