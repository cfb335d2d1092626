import { FileError } from "./file-error";
import { zipEntries, type ZipEntry } from "./zip-directory";

/** The outside of a spreadsheet file, looked at before a parser gets it: what it is, and how much it unpacks to. */

/** A larger file is not looked at. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Also holds while unpacking, whatever the directory claims. A form unpacks to less than a ten-thousandth of it. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The part that holds all sheets of an .ods file. */
export const OPENDOCUMENT_CONTENT = "content.xml";

/** .xlsx and .ods are zip files with different parts; .xls, .et and all that Office encrypts are compound files. */
export type ContainerKind = "zip" | "opendocument" | "compound";

export interface Container {
  readonly kind: ContainerKind;
  /** Of a zip file; none of a compound one. */
  readonly entries: readonly ZipEntry[];
}

/** @throws {FileError} when the bytes are no spreadsheet file, or one that is too large to read. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length > MAX_FILE_BYTES) throw new FileError("too-large");
  if (startsWith(bytes, COMPOUND)) return { kind: "compound", entries: [] };
  if (!startsWith(bytes, ZIP)) throw new FileError("not-a-spreadsheet");
  const entries = zipEntries(bytes);
  if (entries.reduce((sum, { claimedSize }) => sum + claimedSize, 0) > MAX_UNPACKED_BYTES)
    throw new FileError("too-large");
  const kind = entries.some(({ name }) => name === OPENDOCUMENT_CONTENT) ? "opendocument" : "zip";
  return { kind, entries };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
