import { FileError } from "../../xlsx/file-error";
import { withTrueType } from "./stated-value";

const CELL = /<(\/?)((?:\w+:)?)(covered-)?table-cell(?=[\s/>])([^<>]*)>/g;
const SPANNED = /:number-(columns|rows)-spanned=/g;
const HOLDS_SOMETHING = /:(?:(?:(?:string|boolean|date|time)-)?value|formula|number-(?:columns|rows)-spanned)=/;
const SECTION = "<![CDATA[";
const DRAWN = /<(\/?)(?:draw|dr3d):[^<>]*>/g;

/**
 * The sheets of an .ods file with each cell that holds something laid open, and without drawings. The parser passes over
 * what stands below a merged area, and of an element without content over its value and over the area that is merged in
 * it; words in a drawing it takes for those of the cell that holds it. A cell that does not hold what it says is a text.
 * @throws {FileError}
 */
export function withEveryCell(xml: string): string {
  return withoutDrawings(withoutSections(xml)).replace(
    CELL,
    (tag, end: string, prefix: string, covered: string | undefined, attributes: string) => {
      if (end !== "") return `</${prefix}table-cell>`;
      const empty = attributes.endsWith("/");
      if (empty && !HOLDS_SOMETHING.test(attributes)) return tag;
      // What is covered covers nothing.
      const stated = withTrueType(attributes);
      const own = covered === undefined ? stated : stated.replaceAll(SPANNED, ":$1-covered=");
      const opened = `<${prefix}table-cell${empty ? own.slice(0, -1) : own}>`;
      // A text that stands in an attribute counts for the parser where there is a paragraph too.
      return empty ? `${opened}<p></p></${prefix}table-cell>` : opened;
    },
  );
}

/** Characters that are marked as no markup, in the usual way: the parser passes over the others. @throws {FileError} */
function withoutSections(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = xml.indexOf(SECTION); start >= 0; start = xml.indexOf(SECTION, from)) {
    const end = xml.indexOf("]]>", start);
    if (end < 0) throw new FileError("damaged");
    const characters = xml.slice(start + SECTION.length, end);
    kept.push(
      xml.slice(from, start),
      characters.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    );
    from = end + 3;
  }
  return kept.length === 0 ? xml : [...kept, xml.slice(from)].join("");
}

function withoutDrawings(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  let start = 0;
  let depth = 0;
  for (const { 0: tag, 1: end, index } of xml.matchAll(DRAWN)) {
    if (tag.endsWith("/>")) continue;
    if (end === "") {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      const behind = index + tag.length;
      // One that has cells in it is none, and whoever reads it is to see that.
      if (depth > 0 || xml.slice(start, behind).includes("table-cell")) continue;
      kept.push(xml.slice(from, start));
      from = behind;
    }
  }
  return [...kept, xml.slice(from)].join("");
}
