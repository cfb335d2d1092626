import { BUILT_IN_FORMATS } from "../../../core/number-format/built-in";
import {
  DEFAULT_STYLE,
  type Border,
  type BorderStyle,
  type CellStyle,
  type Horizontal,
  type Side,
  type Vertical,
} from "../../../workbook/xlsx/cell-style";
import type { ConditionalFormat } from "../../../workbook/xlsx/sheet-file";
import { readNumberFormats } from "../../../workbook/xlsx/ooxml/number-formats";
import type { XmlAttributes } from "../../../workbook/xlsx/ooxml/xml";
import { colorOf, fromFileColor, type Theme } from "./colors";
import { eachElement, isOn, numberIn } from "./elements";

/** What `styles.xml` says of looks. */
export interface FileStyles {
  /** By the number that cells name. */
  readonly cells: readonly CellStyle[];
  /** By the number that conditional formats name. */
  readonly marks: readonly Mark[];
  /** Whether some cell may have a format that only Excel in another language knows. */
  readonly unknownFormats: boolean;
}

export type Mark = Pick<ConditionalFormat, "fill" | "fontColor" | "bold">;

const BORDER_STYLES: readonly BorderStyle[] = [
  ...(["thin", "hair", "dotted", "dashed", "dashDot", "dashDotDot", "double", "medium", "mediumDashed"] as const),
  ...(["mediumDashDot", "mediumDashDotDot", "slantDashDot", "thick"] as const),
];
const HORIZONTAL: readonly Horizontal[] = ["left", "center", "right", "justify", "distributed"];
const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];

/** An id from which on a file says its formats itself. */
const FIRST_OWN_FORMAT = 164;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type Font = Mutable<
  Pick<CellStyle, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strike"> & {
    readonly color: string | null;
  }
>;
type Fill = { solid: boolean; foreground: string | null; background: string | null };
type Borders = Record<Side, Border | null>;

export function readStyles(xml: string, theme: Theme): FileStyles {
  const reader = new StylesReader(theme, readNumberFormats(xml));
  eachElement(xml, reader);
  return reader.styles();
}

class StylesReader {
  private readonly fonts: Font[] = [];
  private readonly fills: Fill[] = [];
  private readonly borders: Borders[] = [];
  private readonly cells: Mutable<CellStyle>[] = [];
  private readonly marks: { font: Font | null; fill: Fill | null }[] = [];
  private readonly ownFormats = new Set<number>();
  private unknownFormats = false;

  constructor(
    private readonly theme: Theme,
    /** By the number of the style. */
    private readonly formats: readonly string[],
  ) {}

  styles(): FileStyles {
    return {
      cells: this.cells,
      marks: this.marks.map(({ font, fill }) => ({
        // What is the foreground of a cell's solid fill is the background of a mark's.
        fill: fill === null ? null : (fill.background ?? fill.foreground),
        fontColor: font?.color ?? null,
        bold: font?.bold === true,
      })),
      unknownFormats: this.unknownFormats,
    };
  }

  open(name: string, attributes: XmlAttributes, above: readonly string[]): void {
    const list = above[1];
    const parent = above.at(-1);
    if (parent === "font") return this.fontDetail(name, attributes);
    if (parent === "patternFill") return this.fillColor(name, attributes);
    switch (name) {
      case "numFmt":
        return void this.ownFormats.add(numberIn(attributes, "numFmtId") ?? 0);
      case "dxf":
        return void this.marks.push({ font: null, fill: null });
      case "font":
        return this.beginFont(list);
      case "fill":
        return this.beginFill(list);
      case "patternFill":
        return this.pattern(attributes);
      case "xf":
        if (list === "cellXfs") this.addCell(attributes);
        return;
      case "alignment":
        if (list === "cellXfs") this.align(attributes);
        return;
      default:
        if (list === "borders") this.borderDetail(name, attributes, parent);
    }
  }

  private beginFont(list: string | undefined): void {
    const { fontName, fontSize } = DEFAULT_STYLE;
    const font: Font = { fontName, fontSize, bold: false, italic: false, underline: false, strike: false, color: null };
    const mark = this.marks.at(-1);
    if (list === "fonts") this.fonts.push(font);
    else if (list === "dxfs" && mark !== undefined) mark.font = font;
  }

  private fontDetail(name: string, attributes: XmlAttributes): void {
    const font = this.marks.at(-1)?.font ?? this.fonts.at(-1);
    if (font === undefined) return;
    switch (name) {
      case "b":
        font.bold = isOn(attributes);
        return;
      case "i":
        font.italic = isOn(attributes);
        return;
      case "strike":
        font.strike = isOn(attributes);
        return;
      case "u":
        font.underline = attributes.get("val") !== "none";
        return;
      case "sz":
        font.fontSize = numberIn(attributes, "val") ?? font.fontSize;
        return;
      case "name":
        font.fontName = attributes.get("val") ?? font.fontName;
        return;
      case "color":
        font.color = fromFileColor(colorOf(attributes), this.theme);
    }
  }

  private beginFill(list: string | undefined): void {
    const mark = this.marks.at(-1);
    const fill: Fill = { solid: false, foreground: null, background: null };
    if (list === "fills") this.fills.push(fill);
    else if (list === "dxfs" && mark !== undefined) mark.fill = fill;
  }

  private pattern(attributes: XmlAttributes): void {
    const fill = this.marks.at(-1)?.fill ?? this.fills.at(-1);
    if (fill !== undefined) fill.solid = attributes.get("patternType") === "solid";
  }

  private fillColor(name: string, attributes: XmlAttributes): void {
    const fill = this.marks.at(-1)?.fill ?? this.fills.at(-1);
    if (fill === undefined) return;
    const color = fromFileColor(colorOf(attributes), this.theme);
    if (name === "fgColor") fill.foreground = color;
    else if (name === "bgColor") fill.background = color;
  }

  private borderDetail(name: string, attributes: XmlAttributes, parent: string | undefined): void {
    if (name === "border") {
      this.borders.push({ top: null, bottom: null, left: null, right: null });
      return;
    }
    const border = this.borders.at(-1);
    const side = SIDES.find((each) => each === (name === "color" ? parent : name));
    if (border === undefined || side === undefined) return;
    if (name === "color") {
      const line = border[side];
      if (line !== null)
        border[side] = { ...line, color: fromFileColor(colorOf(attributes), this.theme) ?? line.color };
      return;
    }
    const style = BORDER_STYLES.find((each) => each === attributes.get("style"));
    if (style !== undefined) border[side] = { style, color: "#000000" };
  }

  private addCell(attributes: XmlAttributes): void {
    const format = numberIn(attributes, "numFmtId") ?? 0;
    if (format > 0 && format < FIRST_OWN_FORMAT && !this.ownFormats.has(format) && !BUILT_IN_FORMATS.has(format))
      this.unknownFormats = true;
    const font = this.fonts[numberIn(attributes, "fontId") ?? 0];
    const fill = this.fills[numberIn(attributes, "fillId") ?? 0];
    this.cells.push({
      ...DEFAULT_STYLE,
      ...font,
      color: font?.color ?? DEFAULT_STYLE.color,
      fill: fill?.solid === true ? fill.foreground : null,
      borders: this.borders[numberIn(attributes, "borderId") ?? 0] ?? DEFAULT_STYLE.borders,
      vertical: "bottom",
      numberFormat: this.formats[this.cells.length] ?? DEFAULT_STYLE.numberFormat,
    });
  }

  private align(attributes: XmlAttributes): void {
    const cell = this.cells.at(-1);
    if (cell === undefined) return;
    const horizontal = attributes.get("horizontal");
    cell.horizontal =
      horizontal === "centerContinuous" ? "center" : (HORIZONTAL.find((each) => each === horizontal) ?? "general");
    cell.vertical = verticalOf(attributes.get("vertical"));
    const wrap = attributes.get("wrapText");
    cell.wrap = wrap === "1" || wrap === "true";
    cell.indent = numberIn(attributes, "indent") ?? 0;
  }
}

/** Files leave out what Office takes for granted: the bottom. */
function verticalOf(value: string | null): Vertical {
  if (value === "top") return "top";
  return value === "center" || value === "distributed" || value === "justify" ? "center" : "bottom";
}
