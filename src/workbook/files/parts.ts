import { OPENDOCUMENT_CONTENT } from "../xlsx/container";
import { FileError } from "../xlsx/file-error";
import { unpackParts, type Part } from "../xlsx/unpack";
import type { ZipEntry } from "../xlsx/zip-directory";
import { withBuiltInRecords } from "./built-in-formats";
import { withEveryCell } from "./opendocument/every-cell";
import { nodeInflater } from "./zlib";

/**
 * What the library's parser gets of a zip file: the parts that make cells. The rest (pictures, macros, comments, links to
 * other files) costs time, says nothing about a form, and is where hostile files hide things.
 */

/**
 * Folders of an .xlsb file without cells, below the one that holds the workbook; cells in XML are not the parser's to read.
 * `__proto__` is no part that Excel writes, and no name to what packs parts by their names.
 */
const WITHOUT_CELLS =
  /^(?:docProps|customXml|customUI|META-INF|_xmlsignatures|package)\/|\/(?:theme|media|drawings|charts|chartsheets\/_rels|worksheets\/_rels|printerSettings|embeddings|activeX|ctrlProps|customProperty|diagrams|pivotCache|pivotTables|slicers|slicerCaches|tables|queryTables|externalLinks|webextensions|model|revisions|richData|threadedComments)\/|\/(?:vbaProject\.bin|vbaData\.xml|calcChain\.(?:xml|bin)|connections\.xml|comments\d*\.(?:xml|bin)|attachedToolbars\.bin|worksheets\/[^/]+\.xml)$|^__proto__$/i;
const STYLES = "styles.xml";
const OPENDOCUMENT_PARTS = ["mimetype", OPENDOCUMENT_CONTENT, STYLES, "META-INF/manifest.xml"];

/** A new file with no more than the cells of an .xlsb file. @throws {FileError} */
export function cellsOfXlsb(entries: readonly ZipEntry[]): Buffer {
  const parts = unpackParts(entries, (name) => !WITHOUT_CELLS.test(name), nodeInflater);
  return packed(
    parts.map((part) =>
      /(?:^|\/)styles\.bin$/i.test(part.name) ? { ...part, content: withBuiltInRecords(part.content) } : part,
    ),
  );
}

/** A new file with no more than the cells of an .ods file, and the XML of its styles and sheets. @throws {FileError} */
export function cellsOfOpenDocument(entries: readonly ZipEntry[]): {
  readonly file: Buffer;
  readonly styles: string;
  readonly content: string;
} {
  const parts = unpackParts(entries, (name) => OPENDOCUMENT_PARTS.includes(name), nodeInflater).map((part) =>
    part.name === OPENDOCUMENT_CONTENT
      ? { ...part, content: Buffer.from(withEveryCell(bytewise(part.content)), "latin1") }
      : part,
  );
  for (const { content } of parts) {
    const xml = bytewise(content);
    refuseRepetition(xml);
    refuseNesting(xml);
  }
  const textOf = (part: string): string | null => {
    const found = parts.find(({ name }) => name === part);
    return found === undefined ? null : nodeInflater.text(found.content);
  };
  const styles = textOf(STYLES);
  // The parser insists on styles; the format does not.
  const added = styles === null ? [{ name: STYLES, content: Buffer.from("<styles/>") }] : [];
  return { file: packed([...parts, ...added]), styles: styles ?? "", content: textOf(OPENDOCUMENT_CONTENT) ?? "" };
}

function packed(parts: readonly Part[]): Buffer {
  return Buffer.from(zip().zipFile(parts, 0).buffer);
}

/** To load what packs takes longer than to read an .xlsx file, as with the parser. */
function zip(): typeof import("../xlsx/zip-file") {
  return require("../xlsx/zip-file") as typeof import("../xlsx/zip-file");
}

/** As a text with a character a byte: what is looked for is ASCII. */
function bytewise(content: Uint8Array): string {
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString("latin1");
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
function refuseRepetition(xml: string): void {
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

const PARAGRAPH = /<(\/?)(?:\w+:)?p(?=[\s/>])[^<>]*>/g;
/** A paragraph holds no other, but for one in a note in it. */
const MOST_IN_EACH_OTHER = 8;

/** At each end of a paragraph the parser looks through all that stands since one last began. @throws {FileError} */
function refuseNesting(xml: string): void {
  let depth = 0;
  for (const [tag, end] of xml.matchAll(PARAGRAPH)) {
    if (tag.endsWith("/>")) continue;
    depth += end === "" ? 1 : -1;
    if (depth < 0 || depth > MOST_IN_EACH_OTHER) throw new FileError("damaged");
  }
}
