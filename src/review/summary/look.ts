import { DEFAULT_STYLE, type Border, type CellStyle } from "../../workbook/xlsx/cell-style";
import { DEFAULT_PRINT, type PrintSetup } from "../../workbook/xlsx/sheet-file";

/** What the sheet of a summary looks like. */

export const AMOUNT_FORMAT = "#,##0.00";
export const TEXT_FORMAT = "@";
export const GREY = "#EFEFEF";
export const RED = "#A80000";
export const LINK_BLUE = "#0563C1";
const LINE: Border = { style: "thin", color: "#808080" };
/** Points. */
const FONT_SIZE = 10.5;
const POINTS_PER_INCH = 72;

/** As wide as a landscape page. */
export const LANDSCAPE_A4: PrintSetup = {
  ...DEFAULT_PRINT,
  orientation: "landscape",
  scale: null,
  fitWidth: 1,
  centerHorizontally: true,
  margins: {
    left: 0.5 * POINTS_PER_INCH,
    right: 0.5 * POINTS_PER_INCH,
    top: 0.6 * POINTS_PER_INCH,
    bottom: 0.6 * POINTS_PER_INCH,
    header: 0.3 * POINTS_PER_INCH,
    footer: 0.3 * POINTS_PER_INCH,
  },
};

/** What of its look a cell has of its own. */
export interface CellLook {
  readonly horizontal: "left" | "center" | "right";
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly color?: string | undefined;
  readonly fill?: string;
  readonly format?: string;
}

/** The font and the lines of the summary, with a cell's own look. */
export function ruled(look: CellLook): CellStyle {
  return {
    ...plain({ size: FONT_SIZE, bold: look.bold ?? false, horizontal: look.horizontal }),
    underline: look.underline ?? false,
    color: look.color ?? DEFAULT_STYLE.color,
    fill: look.fill ?? null,
    numberFormat: look.format ?? DEFAULT_STYLE.numberFormat,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
  };
}

/** A line above the table. */
export function plain({
  size = FONT_SIZE,
  bold,
  horizontal,
}: Pick<CellStyle, "bold" | "horizontal"> & { readonly size?: number }): CellStyle {
  return { ...DEFAULT_STYLE, fontSize: size, bold, horizontal, wrap: true };
}
