import type { Border, CellStyle, Side } from "../cell-style";
import type { ConditionalFormat } from "../sheet-file";
import { counted, DECLARATION, element } from "./elements";
import { MAIN } from "./namespaces";

/** The Chinese character set: without it old programs look for 宋体 among Latin fonts. */
const GB2312 = "134";
/** Formats that every language of Excel numbers alike; days and currencies are not among them. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const FIRST_OWN_FORMAT = 164;
/** In the order that files have. */
const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];

/** The font of cells without a look, from whose digits the widths of columns are measured. */
const DEFAULT_FONT = '<font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font>';

/** What cells look like: each font, fill, border, format and combination once, numbered in the order of their first use. */
export class StyleTable {
  private readonly formats = new Numbered();
  private readonly fonts = new Numbered(DEFAULT_FONT);
  private readonly fills = new Numbered(pattern("none"), pattern("gray125"));
  private readonly borders = new Numbered(borderXml({ top: null, bottom: null, left: null, right: null }));
  private readonly styles = new Numbered(element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  private readonly marks = new Numbered();
  /** Styles are handed over again and again. */
  private readonly known = new Map<CellStyle, number>();

  /** The number of a look. */
  indexOf(style: CellStyle | null): number {
    if (style === null) return 0;
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const index = this.styles.indexOf(this.combination(style));
    this.known.set(style, index);
    return index;
  }

  /** The number of what a conditional format changes. */
  markOf({ fill, fontColor, bold }: ConditionalFormat): number {
    const font = [bold ? element("b") : "", fontColor === null ? "" : color("color", fontColor)].join("");
    return this.marks.indexOf(
      element(
        "dxf",
        {},
        font === "" ? "" : element("font", {}, font),
        // What is the foreground of a cell's solid fill is the background of a mark's.
        fill === null
          ? ""
          : element("fill", {}, element("patternFill", { patternType: "solid" }, color("bgColor", fill))),
      ),
    );
  }

  xml(): string {
    return (
      DECLARATION +
      element(
        "styleSheet",
        { xmlns: MAIN },
        counted(
          "numFmts",
          this.formats.list.map((formatCode, index) =>
            element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
          ),
        ),
        counted("fonts", this.fonts.list),
        counted("fills", this.fills.list),
        counted("borders", this.borders.list),
        counted("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        counted("cellXfs", this.styles.list),
        counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        counted("dxfs", this.marks.list),
      )
    );
  }

  private combination(style: CellStyle): string {
    const { numberFormat, fill } = style;
    return element(
      "xf",
      {
        numFmtId: BUILT_IN[numberFormat] ?? FIRST_OWN_FORMAT + this.formats.indexOf(numberFormat),
        fontId: this.fonts.indexOf(fontXml(style)),
        fillId: fill === null ? 0 : this.fills.indexOf(solid(fill)),
        borderId: this.borders.indexOf(borderXml(style.borders)),
        xfId: 0,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: true,
      },
      alignmentXml(style),
    );
  }
}

/** Each thing once, numbered from 0. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const each of first) this.indexOf(each);
  }

  indexOf(each: string): number {
    const known = this.numbers.get(each);
    if (known !== undefined) return known;
    this.numbers.set(each, this.numbers.size);
    return this.numbers.size - 1;
  }

  get list(): readonly string[] {
    return [...this.numbers.keys()];
  }
}

function fontXml(style: CellStyle): string {
  return element(
    "font",
    {},
    style.bold ? element("b") : "",
    style.italic ? element("i") : "",
    style.strike ? element("strike") : "",
    style.underline ? element("u") : "",
    element("sz", { val: style.fontSize }),
    color("color", style.color),
    element("name", { val: style.fontName }),
    /[^\x20-\x7e]/.test(style.fontName) ? element("charset", { val: GB2312 }) : "",
  );
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  return element("alignment", {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical,
    wrapText: wrap || undefined,
    indent: indent > 0 ? indent : undefined,
  });
}

function borderXml(borders: CellStyle["borders"]): string {
  return element("border", {}, ...SIDES.map((side) => lineXml(side, borders[side])), element("diagonal"));
}

function lineXml(side: Side, line: Border | null): string {
  return line === null ? element(side) : element(side, { style: line.style }, color("color", line.color));
}

function pattern(patternType: "none" | "gray125"): string {
  return element("fill", {}, element("patternFill", { patternType }));
}

function solid(fill: string): string {
  return element(
    "fill",
    {},
    element("patternFill", { patternType: "solid" }, color("fgColor", fill), element("bgColor", { indexed: 64 })),
  );
}

/** An opaque colour. */
export function color(name: string, hex: string): string {
  return element(name, { rgb: `FF${hex.replace("#", "").toUpperCase()}` });
}
