import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  DEFAULT_STYLE,
  type Border,
  type BorderStyle,
  type CellStyle,
  type Horizontal,
  type Side,
  type Vertical,
} from "../../workbook/xlsx/cell-style";
import type { StylePatch } from "./look";

const BORDER_STYLES: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTALS: Readonly<Record<Horizontal, HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICALS: Readonly<Record<Vertical, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** The grid's keys of the four sides. */
export const SIDES: Readonly<Record<Side, "t" | "b" | "l" | "r">> = { top: "t", bottom: "b", left: "l", right: "r" };
const INDENT_PIXELS = 12;

/** The grid's own form of a change of look; null there takes the property away. */
export function toGridStyle(patch: StylePatch): IStyleData {
  const style: Record<string, unknown> = {};
  if (patch.fontName !== undefined) style["ff"] = patch.fontName;
  if (patch.fontSize !== undefined) style["fs"] = patch.fontSize;
  if (patch.bold !== undefined) style["bl"] = flag(patch.bold);
  if (patch.italic !== undefined) style["it"] = flag(patch.italic);
  if (patch.underline !== undefined) style["ul"] = patch.underline ? { s: BooleanNumber.TRUE } : null;
  if (patch.strike !== undefined) style["st"] = patch.strike ? { s: BooleanNumber.TRUE } : null;
  if (patch.color !== undefined) style["cl"] = { rgb: patch.color };
  if (patch.fill !== undefined) style["bg"] = patch.fill === null ? null : { rgb: patch.fill };
  if (patch.horizontal !== undefined)
    style["ht"] = patch.horizontal === "general" ? null : HORIZONTALS[patch.horizontal];
  if (patch.vertical !== undefined) style["vt"] = VERTICALS[patch.vertical];
  if (patch.wrap !== undefined) style["tb"] = patch.wrap ? WrapStrategy.WRAP : null;
  if (patch.indent !== undefined) style["pd"] = patch.indent > 0 ? { l: patch.indent * INDENT_PIXELS } : null;
  if (patch.numberFormat !== undefined)
    style["n"] = isNoFormat(patch.numberFormat) ? null : { pattern: patch.numberFormat };
  if (patch.borders !== undefined) style["bd"] = toGridBorders(patch.borders);
  return style;
}

function toGridBorders(borders: Partial<Record<Side, Border | null>>): IBorderData {
  const data: Record<string, unknown> = {};
  for (const side of Object.keys(borders) as Side[]) {
    const border = borders[side];
    if (border === undefined) continue;
    data[SIDES[side]] = border === null ? null : { s: BORDER_STYLES[border.style], cl: { rgb: border.color } };
  }
  return data;
}

/** Reads the grid's form; what it leaves out is the default. */
export function fromGridStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return DEFAULT_STYLE;
  return {
    fontName: style.ff ?? DEFAULT_STYLE.fontName,
    fontSize: style.fs ?? DEFAULT_STYLE.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strike: style.st?.s === BooleanNumber.TRUE,
    color: hexColor(style.cl?.rgb) ?? DEFAULT_STYLE.color,
    fill: hexColor(style.bg?.rgb),
    horizontal: keyOf(HORIZONTALS, style.ht) ?? "general",
    vertical: keyOf(VERTICALS, style.vt) ?? DEFAULT_STYLE.vertical,
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
    numberFormat: formatOf(style),
    borders: {
      top: fromGridBorder(style.bd?.t),
      bottom: fromGridBorder(style.bd?.b),
      left: fromGridBorder(style.bd?.l),
      right: fromGridBorder(style.bd?.r),
    },
  };
}

/** Number format of a cell, `General` when it has none. */
export function formatOf(style: Nullable<IStyleData>): string {
  const pattern = style?.n?.pattern;
  return pattern === undefined || isNoFormat(pattern) ? "General" : pattern === "@@@" ? "@" : pattern;
}

function fromGridBorder(border: Nullable<IBorderStyleData>): Border | null {
  const style = keyOf(BORDER_STYLES, border?.s);
  return style === null ? null : { style, color: hexColor(border?.cl?.rgb) ?? "#000000" };
}

/** The grid also writes `rgb(1,2,3)` and `#abc`. */
export function hexColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const numbers = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (numbers)
    return `#${[numbers[1], numbers[2], numbers[3]].map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return `#${[short[1], short[2], short[3]].map((digit) => `${digit}${digit}`).join("")}`.toUpperCase();
  return /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : null;
}

function keyOf<K extends string, V>(table: Readonly<Record<K, V>>, value: Nullable<V>): K | null {
  if (value === null || value === undefined) return null;
  for (const key of Object.keys(table) as K[]) if (table[key] === value) return key;
  return null;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function isNoFormat(pattern: string): boolean {
  return pattern === "" || pattern.toLowerCase() === "general";
}
