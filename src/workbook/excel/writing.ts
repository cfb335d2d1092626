/** What changes the workbook, always on a click: a part of the program by itself. */
export { changeSheet, restoreSheet } from "./change-sheet";
export { addParts } from "./custom-xml";
export { insertSheets } from "./insert-sheets";
export { removeSheets } from "./remove-sheets";
export { restoreCells, writeCells } from "./write-cells";
