import { loadPart } from "../../core/load-part";
import type { WorkbookFile } from "./sheet-file";

/** The workbook as an .xlsx file. What writes it is fetched when the first file is written. @throws {PartMissingError} */
export async function xlsxBytes(workbook: WorkbookFile): Promise<Uint8Array<ArrayBuffer>> {
  const { writeWorkbook } = await loadPart(() => import("./write/write-workbook"));
  return writeWorkbook(workbook);
}
