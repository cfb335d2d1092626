import { loadPart } from "../../core/load-part";

/** exceljs weighs a megabyte: it is fetched when the first file is written, never before. @throws {PartMissingError} */
export async function loadExcelJs(): Promise<typeof import("exceljs")> {
  const module = await loadPart(() => import("exceljs"));
  return module.default;
}
