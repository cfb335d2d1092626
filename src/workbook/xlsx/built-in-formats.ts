import { SSF } from "@e965/xlsx";
import { builtInFormats } from "../../core/number-format/built-in";

/**
 * Tells the parser the formats that files name by id alone. Its own table is an American one, has nothing for the
 * Chinese ids, and keeps what the files before said of theirs.
 */

/** For binary files (.xls, .et), to be called before each. */
export function resetFormatTable(): void {
  const table = SSF.get_table() as Record<number, string | undefined>;
  for (const id of Object.keys(table)) Reflect.deleteProperty(table, id);
  for (const [id, format] of builtInFormats()) table[id] = format;
}

const FORMATS_OPEN = /<((?:\w+:)?)numFmts\b[^<>]*?(\/?)>/;
const STYLES_OPEN = /<((?:\w+:)?)styleSheet\b[^<>]*>/;

/** `styles.xml` that says the built-in formats itself, before the file's own, which stand above them. */
export function withBuiltInFormats(styles: Buffer): Buffer {
  // One character a byte: what is added is ASCII.
  const xml = styles.toString("latin1");
  const open = FORMATS_OPEN.exec(xml);
  const root = STYLES_OPEN.exec(xml);
  if (open !== null) {
    const [tag, prefix = "", closed] = open;
    const formats = `<${prefix}numFmts>${formatsXml(prefix)}${closed === "/" ? `</${prefix}numFmts>` : ""}`;
    return Buffer.from(
      xml.replace(tag, () => formats),
      "latin1",
    );
  }
  if (root === null) return styles;
  const [tag, prefix = ""] = root;
  const formats = `<${prefix}numFmts>${formatsXml(prefix)}</${prefix}numFmts>`;
  return Buffer.from(
    xml.replace(tag, () => tag + formats),
    "latin1",
  );
}

function formatsXml(prefix: string): string {
  return [...builtInFormats()]
    .filter(([id]) => id > 0)
    .map(([id, format]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${asciiXml(format)}"/>`)
    .join("");
}

function asciiXml(text: string): string {
  return text.replace(/[^\w #,.;%@/()*+:[\]\\-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}

/** `BrtFmt` of [MS-XLSB]: an id and its format. */
const FORMAT_RECORD = 0x2c;

/** `styles.bin` of an .xlsb file, likewise. */
export function withBuiltInRecords(styles: Buffer): Buffer {
  const records = [...builtInFormats()]
    .filter(([id]) => id > 0)
    .flatMap(([id, format]) => {
      const content = Buffer.alloc(6 + 2 * format.length);
      content.writeUInt16LE(id, 0);
      content.writeUInt32LE(format.length, 2);
      content.write(format, 6, "utf16le");
      return [Buffer.from([FORMAT_RECORD, ...sevenBits(content.length)]), content];
    });
  return Buffer.concat([...records, styles]);
}

/** A size in bytes of seven bits, the lowest first. */
function sevenBits(size: number): readonly number[] {
  return size < 0x80 ? [size] : [0x80 | (size & 0x7f), ...sevenBits(size >> 7)];
}
