import { mostCommon } from "../../core/grouped";
import type { CellStyle } from "../../layout/plan";

/** What of a style is a look: number format and border are written by other means. */
export type Look = Omit<CellStyle, "role" | "border" | "numberFormat">;

export function lookOf({ fontName, fontSize, bold, color, fill, horizontal }: CellStyle): Look {
  return { fontName, fontSize, bold, color, fill, horizontal };
}

/** For each property the value that most cells have; no fill, which cannot be taken away again in one go. */
export function commonLook(looks: readonly Look[]): Look {
  return {
    fontName: mostCommon(looks.map(({ fontName }) => fontName)) ?? "宋体",
    fontSize: mostCommon(looks.map(({ fontSize }) => fontSize)) ?? 11,
    bold: false,
    color: mostCommon(looks.map(({ color }) => color)) ?? "#000000",
    fill: null,
    horizontal: mostCommon(looks.map(({ horizontal }) => horizontal)) ?? "left",
  };
}

/** Sets what differs from what the cells already look like; from everything when `now` is null. */
export function applyLook(format: Excel.RangeFormat, look: Look, now: Look | null): void {
  if (look.fontName !== now?.fontName) format.font.name = look.fontName;
  if (look.fontSize !== now?.fontSize) format.font.size = look.fontSize;
  if (look.bold !== (now?.bold ?? false)) format.font.bold = look.bold;
  if (look.color !== now?.color) format.font.color = look.color;
  if (look.fill !== null && look.fill !== now?.fill) format.fill.color = look.fill;
  if (look.horizontal !== now?.horizontal) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (now !== null) return;
  format.verticalAlignment = "Center";
  format.wrapText = true;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
