import type { XmlAttributes } from "../../../workbook/xlsx/ooxml/xml";

/** Colours of a theme in the order in which files number them. */
export type Theme = readonly string[];

/** Office's own, for files without one. */
export const OFFICE_THEME: Theme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** A colour as files give it: red, green and blue, or a place in the theme made lighter or darker. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The colour that an element says. */
export function colorOf(attributes: XmlAttributes): FileColor {
  const [argb, theme, tint] = ["rgb", "theme", "tint"].map((name) => attributes.get(name) ?? undefined);
  return {
    ...(argb === undefined ? {} : { argb }),
    ...(theme === undefined ? {} : { theme: Number(theme) }),
    ...(tint === undefined ? {} : { tint: Number(tint) }),
  };
}

/** `#RRGGBB`; null for none, for automatic, and for old palettes whose colours the file does not hold. */
export function fromFileColor(color: FileColor | undefined, colors: Theme = OFFICE_THEME): string | null {
  if (!color) return null;
  if (color.argb !== undefined && /^[0-9a-f]{6,8}$/i.test(color.argb)) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = color.theme === undefined ? undefined : colors[color.theme];
  if (base !== undefined) return tinted(base, color.tint ?? 0);
  return null;
}

/** Office lightens towards white by a positive tint and darkens towards black by a negative one. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const shaded = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${shaded.map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
