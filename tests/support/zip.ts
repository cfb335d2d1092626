import { constants, deflateRawSync } from "node:zlib";
import { nodeInflater } from "../../src/workbook/files/zlib";
import { checksum } from "../../src/workbook/xlsx/checksum";
import { unpackParts } from "../../src/workbook/xlsx/unpack";
import { zipEntries } from "../../src/workbook/xlsx/zip-directory";

/** Zip files as a test wants them, with claims that need not be true. */
export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** What both headers say that it unpacks to. */
  readonly claimedSize?: number;
  readonly crc?: number;
  readonly encrypted?: boolean;
  /** Already deflated; `content` is not looked at. */
  readonly packed?: Uint8Array;
}

/** The parts of a zip file, unpacked. */
export function partsOf(bytes: Uint8Array): { readonly name: string; readonly content: Buffer }[] {
  return unpackParts(zipEntries(bytes), () => true, nodeInflater).map(({ name, content }) => ({
    name,
    content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
  }));
}

/** So many megabytes of zeros, deflated to a thousandth without laying them out. */
export function deflatedZeros(megabytes: number): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  const lastBlock = Buffer.from([3, 0]);
  return Buffer.concat([...Array.from({ length: megabytes }, () => piece), lastBlock]);
}

export function zipOf(entries: readonly Entry[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = Buffer.from(entry.packed ?? (entry.stored === true ? content : deflateRawSync(content)));
    const name = Buffer.from(entry.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(entry.encrypted === true ? 1 : 0, 6);
    local.writeUInt16LE(entry.stored === true ? 0 : 8, 8);
    local.writeUInt32LE(entry.crc ?? checksum(content), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(entry.claimedSize ?? content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    local.copy(listed, 6, 4, 28);
    listed.writeUInt32LE(offset, 42);
    pieces.push(local, name, packed);
    directory.push(listed, name);
    offset += local.length + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...pieces, list, end]));
}

export interface XlsxSketch {
  /** Inside `<sheetData>`, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Behind `</sheetData>` of every sheet. */
  readonly behind?: string;
  readonly strings?: readonly string[];
  readonly definedNames?: string;
  readonly date1904?: boolean;
  readonly further?: readonly Entry[];
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of an .xlsx file with nothing in it but what is said. */
export function xlsxParts(sketch: XlsxSketch): Entry[] {
  const sheets = Object.entries(sketch.sheets);
  const numbers = sheets.map((_, index) => index + 1);
  const overrides = numbers.map(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  const relations = numbers.map(
    (n) => `<Relationship Id="r${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  const tabs = sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`);
  const strings = (sketch.strings ?? []).map((text) => `<si><t xml:space="preserve">${text}</t></si>`);
  return [
    {
      name: "[Content_Types].xml",
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>${overrides.join("")}</Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<?xml version="1.0"?><workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr date1904="${sketch.date1904 === true ? 1 : 0}"/><sheets>${tabs.join("")}</sheets>${sketch.definedNames ?? ""}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}<Relationship Id="s" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: "xl/sharedStrings.xml", content: `<?xml version="1.0"?><sst ${MAIN}>${strings.join("")}</sst>` },
    ...sheets.map(([, data], index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<?xml version="1.0"?><worksheet ${MAIN} xmlns:r="${RELATIONS}"><sheetData>${data}</sheetData>${sketch.behind ?? ""}</worksheet>`,
    })),
    ...(sketch.further ?? []),
  ];
}

/** The parts with a theme that the workbook refers to; the part itself is handed in with the others. */
export function withTheme(parts: readonly Entry[]): Entry[] {
  return parts.map((part) =>
    part.name === "xl/_rels/workbook.xml.rels"
      ? {
          ...part,
          content: String(part.content).replace(
            "</Relationships>",
            `<Relationship Id="th" Type="${RELATIONS}/theme" Target="theme/theme1.xml"/></Relationships>`,
          ),
        }
      : part,
  );
}
