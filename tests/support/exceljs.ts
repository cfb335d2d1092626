/** A library for .xlsx files that is none of ours: how others see what we write, and what others write. */
export async function loadExcelJs(): Promise<typeof import("exceljs")> {
  const module = await import("exceljs");
  return module.default;
}
