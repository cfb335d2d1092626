import { textWidth } from "../core/text/width";
import type { Paper } from "../forms/compile/form";
import { FONT_SIZE } from "./styles";

/**
 * How much room a text takes, estimated without a font at hand: in 宋体 a Chinese character is as wide as its
 * size, everything narrow half of that. A column's width counts digits of the default font, 11 points.
 */

/** Excel's limit for one row, in points. */
export const MAX_ROW_HEIGHT = 409;

/** At this size a half-width character is as wide as a digit of the default font. */
const BODY_PER_DIGIT = 10.5;
const LINE_SPACING = 1.32;
const CELL_PADDING = 6;
const ONE_LINE_HEIGHT = 26;

/** How wide neighbouring columns are together, in characters. */
export function columnsWidth({ columns }: Paper, left: number, right: number): number {
  return columns.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

/** Lines that a text takes, wrapped in `columnWidth` characters of the default font. */
export function lineCount(text: string, columnWidth: number, fontSize: number = FONT_SIZE.body): number {
  const capacity = lineCapacity(columnWidth, fontSize);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / capacity)), 0);
}

/** The lines themselves, broken after the last character that fits. */
export function wrappedLines(text: string, columnWidth: number, fontSize: number = FONT_SIZE.body): readonly string[] {
  const capacity = lineCapacity(columnWidth, fontSize);
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const character of paragraph) {
      if (line !== "" && textWidth(line + character) > capacity) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
    return [...lines, line];
  });
}

/** Half-width characters in a line. A little is lost at line ends, where no punctuation may begin a line. */
function lineCapacity(columnWidth: number, fontSize: number): number {
  const capacity = (columnWidth - 0.6) * (BODY_PER_DIGIT / fontSize) * 0.98;
  // Wide characters are not cut in half: an odd place at the end of a line stays empty.
  return Math.max(2, Math.floor(capacity / 2) * 2);
}

/** Points that a text needs, at least those of one comfortable line. */
export function textHeight(text: string, columnWidth: number, fontSize: number = FONT_SIZE.body): number {
  const height = lineCount(text, columnWidth, fontSize) * fontSize * LINE_SPACING + CELL_PADDING;
  return Math.max(ONE_LINE_HEIGHT, Math.ceil(height));
}
