import { twice } from "./workbook";
import { childOf, childrenOf, type XmlNode } from "./xml";

/** How much of what the styles of a workbook have. */
export interface StyleCounts {
  readonly cells: number;
  readonly marks: number;
}

const FIRST_OWN_FORMAT = 164;

export function styleProblems(root: XmlNode, say: (sentence: string) => void): StyleCounts {
  const list = (name: string): readonly XmlNode[] => {
    const found = childOf(root, name);
    const count = found?.attributes["count"];
    if (count !== undefined && Number(count) !== found?.children.length) say(`${name} are not ${count}`);
    return found?.children ?? [];
  };
  const formats = list("numFmts").map(({ attributes }) => attributes["numFmtId"] ?? "");
  twice(formats).forEach((id) => say(`two formats have the number ${id}`));
  if (formats.some((id) => Number(id) < FIRST_OWN_FORMAT)) say("a format has a number of Excel's own");
  const counts = { fontId: list("fonts").length, fillId: list("fills").length, borderId: list("borders").length };
  const masters = list("cellStyleXfs");
  const cells = list("cellXfs");
  for (const style of [...masters, ...cells, ...list("cellStyles")]) {
    for (const [name, count] of Object.entries({ ...counts, xfId: masters.length })) {
      const index = style.attributes[name];
      if (index !== undefined && Number(index) >= count) say(`a style has ${name}="${index}" of ${count}`);
    }
    const format = Number(style.attributes["numFmtId"] ?? 0);
    if (format >= FIRST_OWN_FORMAT && !formats.includes(String(format))) say(`no format has the number ${format}`);
  }
  const patterns = childrenOf(childOf(root, "fills"), "fill").map(
    (fill) => childOf(fill, "patternFill")?.attributes["patternType"],
  );
  // Excel draws these two, whatever stands there.
  if (patterns[0] !== "none" || patterns[1] !== "gray125") say("the first fills are not none and gray125");
  if (cells.length === 0) say("there is no style for cells");
  return { cells: cells.length, marks: list("dxfs").length };
}
