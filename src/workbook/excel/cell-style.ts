import type { HeldStyle } from "../../rows/sheet-edit";

/** What one cell looks like, as Office.js tells it, and the way back. Number formats go with the content. */

export interface AskedStyle {
  readonly format: Excel.RangeFormat;
  readonly borders: readonly Excel.RangeBorder[];
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Before the round trip. */
export function askStyle({ format }: Excel.Range): AskedStyle {
  format.load(["horizontalAlignment", "verticalAlignment", "wrapText"]);
  format.font.load(["name", "size", "bold", "italic", "underline", "strikethrough", "color"]);
  format.fill.load("color");
  const borders = SIDES.map((side) => {
    const border = format.borders.getItem(side);
    border.load(["style", "weight", "color"]);
    return border;
  });
  return { format, borders };
}

/** After it. */
export function styleOf(asked: AskedStyle): HeldStyle {
  const whole = wholeOf(asked);
  const [above, below] = whole.borders;
  return { above, below, whole };
}

function wholeOf({ format, borders }: AskedStyle) {
  const { horizontalAlignment, verticalAlignment, wrapText, font, fill } = format;
  const { name, size, bold, italic, underline, strikethrough } = font;
  return {
    align: { horizontalAlignment, verticalAlignment, wrapText },
    font: { name, size, bold, italic, underline, strikethrough, color: font.color },
    fill: fill.color,
    borders: borders.map(({ style, weight, color }) => ({ style, weight, color })),
  };
}

type Style = ReturnType<typeof wholeOf>;
type Line = Style["borders"][number];

/** Excel says white of a cell that has no fill. */
const NO_FILLS: ReadonlySet<string> = new Set(["", "#FFFFFF"]);

/** Nothing is told of what the characters of a cell do not have in common, and nothing may be written for it. */
function isOne(value: unknown): boolean {
  return value !== null && value !== "";
}

export function applyStyle({ format }: Excel.Range, { whole }: HeldStyle): void {
  const { align, font, fill, borders } = whole as Style;
  format.horizontalAlignment = align.horizontalAlignment;
  format.verticalAlignment = align.verticalAlignment;
  format.wrapText = align.wrapText;
  applyFont(format.font, font);
  if (NO_FILLS.has(fill)) format.fill.clear();
  else format.fill.color = fill;
  SIDES.forEach((side, index) => {
    const held = borders[index];
    if (held !== undefined) drawLine(format.borders.getItem(side), held);
  });
}

/** Each by itself: what is written can be told from the sources. */
function applyFont(font: Excel.RangeFont, held: Style["font"]): void {
  if (isOne(held.name)) font.name = held.name;
  if (isOne(held.size)) font.size = held.size;
  if (isOne(held.bold)) font.bold = held.bold;
  if (isOne(held.italic)) font.italic = held.italic;
  if (isOne(held.underline)) font.underline = held.underline;
  if (isOne(held.strikethrough)) font.strikethrough = held.strikethrough;
  if (isOne(held.color)) font.color = held.color;
}

/** @param line the one above or below of a held style */
export function applyLineBelow({ format }: Excel.Range, line: unknown): void {
  drawLine(format.borders.getItem("EdgeBottom"), line as Line);
}

function drawLine(border: Excel.RangeBorder, { style, weight, color }: Line): void {
  border.style = style;
  if (style === "None") return;
  border.weight = weight;
  border.color = color;
}
