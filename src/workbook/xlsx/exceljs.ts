/** exceljs weighs a megabyte: it is fetched when the first file is written, never before. */
export async function loadExcelJs(): Promise<typeof import("exceljs")> {
  const module = await import("exceljs");
  return module.default;
}
