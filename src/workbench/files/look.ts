import type { Alignment, Border as FileBorder, Style } from "exceljs";
import {
  DEFAULT_STYLE,
  type Border,
  type BorderStyle,
  type CellStyle,
  type Horizontal,
  type Vertical,
} from "../../workbook/xlsx/cell-style";
import { fromFileColor } from "./colors";

const BORDER_STYLES: ReadonlySet<string> = new Set<BorderStyle>([
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
]);

/** The look of a file's cell. */
export function fromFileStyle(style: Partial<Style>): CellStyle {
  const { font, alignment, fill } = style;
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? fromFileColor(fill.fgColor) : null;
  return {
    fontName: font?.name ?? DEFAULT_STYLE.fontName,
    fontSize: font?.size ?? DEFAULT_STYLE.fontSize,
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: font?.underline !== undefined && font.underline !== false && font.underline !== "none",
    strike: font?.strike === true,
    color: fromFileColor(font?.color) ?? DEFAULT_STYLE.color,
    fill: solid,
    horizontal: horizontalOf(alignment?.horizontal),
    vertical: verticalOf(alignment?.vertical),
    wrap: alignment?.wrapText === true,
    indent: alignment?.indent ?? 0,
    numberFormat: style.numFmt ?? DEFAULT_STYLE.numberFormat,
    borders: {
      top: borderOf(style.border?.top),
      bottom: borderOf(style.border?.bottom),
      left: borderOf(style.border?.left),
      right: borderOf(style.border?.right),
    },
  };
}

function horizontalOf(value: Alignment["horizontal"] | undefined): Horizontal {
  switch (value) {
    case "left":
    case "center":
    case "right":
    case "justify":
    case "distributed":
      return value;
    case "centerContinuous":
      return "center";
    default:
      return "general";
  }
}

/** Files leave out what Office takes for granted: the bottom. */
function verticalOf(value: Alignment["vertical"] | undefined): Vertical {
  if (value === "top") return "top";
  return value === "middle" || value === "distributed" || value === "justify" ? "center" : "bottom";
}

function borderOf(border: Partial<FileBorder> | undefined): Border | null {
  const style = border?.style;
  if (style === undefined || !BORDER_STYLES.has(style)) return null;
  return { style: style, color: fromFileColor(border?.color) ?? "#000000" };
}
