/** SheetJS. To load it takes longer than to read ten .xlsx files: that is done when the first file needs it. */
export function sheetJs(): typeof import("@e965/xlsx") {
  return require("@e965/xlsx") as typeof import("@e965/xlsx");
}
