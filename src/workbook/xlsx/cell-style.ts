/** The look of cells in words of our own: neither the grid's nor a library's nor Excel's. */

export type Side = "top" | "bottom" | "left" | "right";

export interface Border {
  /** `thin`, `medium`, … as in an .xlsx file. */
  readonly style: BorderStyle;
  /** `#RRGGBB` */
  readonly color: string;
}

export type BorderStyle =
  | "thin"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "double"
  | "medium"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "thick";

export type Horizontal = "general" | "left" | "center" | "right" | "justify" | "distributed";
export type Vertical = "top" | "center" | "bottom";

/** The look of a cell, complete. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  readonly indent: number;
  /** en-US notation, `General` for none. */
  readonly numberFormat: string;
  readonly borders: Readonly<Record<Side, Border | null>>;
}

export const DEFAULT_STYLE: CellStyle = {
  fontName: "宋体",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  borders: { top: null, bottom: null, left: null, right: null },
};
