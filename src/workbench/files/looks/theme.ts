import { OFFICE_THEME, type Theme } from "./colors";
import { eachElement } from "./elements";

/** In the order of the file: dark, light, dark, light, six accents, two of links. */
const COLORS = 12;

/** The colours of a theme part, in the order in which other parts number them: there light comes before dark. */
export function readTheme(xml: string): Theme {
  const colors: string[] = [];
  eachElement(xml, {
    open(name, attributes, above) {
      if (above.at(-2) !== "clrScheme") return;
      if (name === "srgbClr") colors.push(attributes.get("val") ?? "");
      else if (name === "sysClr") colors.push(attributes.get("lastClr") ?? "");
    },
  });
  if (colors.length !== COLORS || !colors.every((color) => /^[\da-f]{6}$/i.test(color))) return OFFICE_THEME;
  const [dark1 = "", light1 = "", dark2 = "", light2 = "", ...others] = colors;
  return [light1, dark1, light2, dark2, ...others];
}
