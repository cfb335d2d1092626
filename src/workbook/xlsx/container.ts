import { FileError } from "./file-error";

/** The outside of a spreadsheet file, looked at before a parser gets it: what it is, and how much it unpacks to. */

const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** .xlsx is a zip file, .ods one that says so first; .xls, .et and all that Office encrypts are compound files. */
export type Container = "zip" | "opendocument" | "compound";

/** @throws {FileError} when the bytes are no spreadsheet file, or one that is too large to read. */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length > MAX_FILE_BYTES) throw new FileError("too-large");
  if (startsWith(bytes, COMPOUND)) return "compound";
  if (!startsWith(bytes, ZIP)) throw new FileError("not-a-spreadsheet");
  if (unpackedSize(bytes) > MAX_UNPACKED_BYTES) throw new FileError("too-large");
  return isOpenDocument(bytes) ? "opendocument" : "zip";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** OpenDocument wants its type as the first entry, not compressed, so that it can be told from the bytes. */
function isOpenDocument(bytes: Uint8Array): boolean {
  const name = [..."mimetype"].map((letter) => letter.charCodeAt(0));
  return startsWith(bytes.subarray(30), name);
}

/** Sum of what the zip directory says its entries unpack to. @throws {FileError} when there is no directory. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) throw new FileError("damaged");
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new FileError("damaged");
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** The directory's end stands behind all entries; only a comment of at most 65,535 bytes may follow it. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}
