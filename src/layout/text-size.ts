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

/** Characters that take a full square in a Chinese font. Quotes, dashes and `…` do there, though not elsewhere. */
const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2103\u2190-\u21ff\u2200-\u22ff\u2460-\u24ff\u2500-\u25ff\u2600-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud8bf][\udc00-\udfff]/;

/** Width in half-width characters: `金额A` is 5. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
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
