import { BUILT_IN_FORMATS } from "../../core/number-format/built-in";
import { sheetJs } from "./sheetjs-library";

/**
 * Tells the parser the formats that files name by id alone. Its own table is an American one, has nothing for the
 * Chinese ids, and keeps what the files before said of theirs.
 */

/** For binary files (.xls, .et), to be called before each. */
export function resetFormatTable(): void {
  const table = sheetJs().SSF.get_table() as Record<number, string | undefined>;
  for (const id of Object.keys(table)) Reflect.deleteProperty(table, id);
  for (const [id, format] of BUILT_IN_FORMATS) table[id] = format;
}

/** `BrtFmt` of [MS-XLSB]: an id and its format. */
const FORMAT_RECORD = 0x2c;

/** `styles.bin` of an .xlsb file, likewise. */
export function withBuiltInRecords(styles: Uint8Array): Buffer {
  const records = [...BUILT_IN_FORMATS]
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
