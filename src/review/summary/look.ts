import type { Cell } from "exceljs";

/** What the sheet of a summary looks like. */

export const LANDSCAPE_A4 = {
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;
export const AMOUNT_FORMAT = "#,##0.00";
export const TEXT_FORMAT = "@";
const LINE = { style: "thin", color: { argb: "FF808080" } } as const;
export const FONT = { name: "宋体", size: 10.5, charset: 134 } as const;
export const GREY = "FFEFEFEF";
export const RED = "FFA80000";
export const LINK_BLUE = "FF0563C1";

/** What of its look a cell has of its own. */
export interface CellLook {
  readonly horizontal: "left" | "center" | "right";
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly color?: string | undefined;
  readonly fill?: string;
  readonly format?: string;
}

/** Gives a cell the font and the lines of the summary, and its own look. */
export function style(cell: Cell, look: CellLook): void {
  cell.font = {
    ...FONT,
    bold: look.bold ?? false,
    underline: look.underline ?? false,
    color: { argb: look.color ?? "FF000000" },
  };
  cell.alignment = { horizontal: look.horizontal, vertical: "middle", wrapText: true };
  cell.border = { top: LINE, bottom: LINE, left: LINE, right: LINE };
  if (look.fill !== undefined) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: look.fill } };
  if (look.format !== undefined) cell.numFmt = look.format;
}
