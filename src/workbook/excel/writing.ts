/** What changes the workbook, always on a click, and what looks at it for that: a part of the program by itself. */
export { changeSheet, lookAtSheet, restoreSheet } from "./change-sheet";
export { addParts } from "./custom-xml";
export { insertSheets } from "./insert-sheets";
export { removeSheets } from "./remove-sheets";
export { restoreCells, writeCells } from "./write-cells";
