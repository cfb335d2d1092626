import { withBuiltInFormats, withBuiltInRecords } from "./built-in-formats";
import { FileError } from "./file-error";
import { packStored, unpackParts, type Part } from "./unpack";

/**
 * What a parser gets of a file: the parts that make cells, and of worksheets only the cells and merged areas. The rest
 * (pictures, macros, comments, links to other files, guards, print setup) costs time, says nothing about a form, and
 * is where hostile files hide things such as a hyperlink over every cell of a sheet.
 */

/** Folders of an .xlsx file without cells, below the one that holds the workbook. */
const WITHOUT_CELLS =
  /^(?:docProps|customXml|customUI|META-INF|_xmlsignatures|package)\/|\/(?:theme|media|drawings|charts|chartsheets\/_rels|worksheets\/_rels|printerSettings|embeddings|activeX|ctrlProps|customProperty|diagrams|pivotCache|pivotTables|slicers|slicerCaches|tables|queryTables|externalLinks|webextensions|model|revisions|richData|threadedComments)\/|\/(?:vbaProject\.bin|vbaData\.xml|calcChain\.(?:xml|bin)|connections\.xml|comments\d*\.(?:xml|bin)|attachedToolbars\.bin)$/i;
const OPENDOCUMENT_PARTS = ["mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml"];

/** A new file with no more than the cells of an .xlsx file. @throws {FileError} */
export function cellsOfXlsx(bytes: Uint8Array): Buffer {
  const parts = unpackParts(bytes, (name) => !WITHOUT_CELLS.test(name));
  return packStored(parts.map((part) => ({ ...part, content: contentFor(part) })));
}

/** A new file with no more than the cells of an .ods file. @throws {FileError} */
export function cellsOfOpenDocument(bytes: Uint8Array): Buffer {
  const parts = unpackParts(bytes, (name) => OPENDOCUMENT_PARTS.includes(name));
  for (const { content } of parts) refuseRepetition(content);
  // The parser insists on styles; the format does not.
  const styles = parts.some(({ name }) => name === "styles.xml")
    ? []
    : [{ name: "styles.xml", content: Buffer.from("<styles/>") }];
  return packStored([...parts, ...styles]);
}

function contentFor(part: Part): Buffer {
  const { name, content } = part;
  if (/\.bin$/i.test(name)) return /(?:^|\/)styles\.bin$/i.test(name) ? withBuiltInRecords(content) : content;
  if (!/\.xml$/i.test(name)) return content;
  return content.includes("styleSheet") ? withBuiltInFormats(content) : trimmed(part);
}

const SHEET_DATA = /<(?:\w+:)?sheetData\b[^<>]*>/;
const MERGED = /<(?:\w+:)?mergeCell\b[^<>]*>/g;

/** A worksheet without what stands around its cells, its merged areas excepted; any other part as it is. */
function trimmed({ content }: Part): Buffer {
  if (!content.includes("sheetData")) return content;
  // One character a byte, as the parser looks at it too.
  const xml = content.toString("latin1");
  const start = SHEET_DATA.exec(xml);
  if (start === null || start[0].endsWith("/>")) return content;
  const end = xml.lastIndexOf("sheetData>");
  const close = xml.lastIndexOf("</", end);
  // Without an end, the parser would take the sheet for a blank one.
  if (close < start.index || !/^<\/(?:\w+:)?$/.test(xml.slice(close, end))) throw new FileError("damaged");
  const behind = end + "sheetData>".length;
  const merges = xml.slice(behind).match(MERGED) ?? [];
  return Buffer.from(
    ["<worksheet>", withoutBlanks(xml.slice(start.index, behind)), ...merges, "</worksheet>"].join(""),
    "latin1",
  );
}

const UNNAMED_CELL = /<(?:\w+:)?c(?! r="[A-Z]{1,3}\d+"[ >/])[ >/]/;
const BLANK_CELL = /<c r="[^<>]*\/>/g;

/** Blank cells are most of a form and say nothing. Where a cell does not name its place, they count for those behind. */
function withoutBlanks(cells: string): string {
  return UNNAMED_CELL.test(cells) ? cells : cells.replace(BLANK_CELL, "");
}

const REPEATED = /<(?:\w+:)?(table-row|table-cell|covered-table-cell)\b([^<>]*)>/g;
const ROWS_REPEATED = /\bnumber-rows-repeated="(\d+)"/;
const COLUMNS_REPEATED = /\bnumber-columns-repeated="(\d+)"/;
/** White space or digits of a number format by the thousand. */
const LONG_RUN = /\b(?:text:c|[\w-]{1,20}:(?:min-|decimal-|max-)?[\w-]{0,20}(?:digits|places))="\d{4,}"/;
const MAX_CELLS = 4_000_000;

/**
 * A few bytes of an .ods file can say "this cell, and 2,000,000,000 times the same". Blank cells are not laid out by
 * the parser; others must not be more than a worksheet of a form could ever hold. @throws {FileError}
 */
function refuseRepetition(content: Buffer): void {
  const xml = content.toString("latin1");
  if (LONG_RUN.test(xml)) throw new FileError("too-large");
  let rows = 1;
  let cells = 0;
  for (const [, kind, attributes = ""] of xml.matchAll(REPEATED)) {
    if (kind === "table-row") {
      rows = Number(ROWS_REPEATED.exec(attributes)?.[1] ?? 1);
      continue;
    }
    const columns = Number(COLUMNS_REPEATED.exec(attributes)?.[1] ?? 1);
    if (kind === "covered-table-cell") cells += columns;
    else if (!attributes.endsWith("/")) cells += columns * rows;
    if (cells > MAX_CELLS) throw new FileError("too-large");
  }
}
