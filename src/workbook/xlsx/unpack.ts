import { inflateRawSync } from "node:zlib";
import { MAX_UNPACKED_BYTES } from "./container";
import { FileError } from "./file-error";
import { zipEntries, type ZipEntry } from "./zip-directory";

/**
 * Unpacks a zip file part by part and hands on only what cells are made of. A size that the directory claims is not
 * believed: the bound is kept while inflating, and what does not match its checksum is damaged. Nothing is ever
 * written under a name that a file gives.
 */

export interface Part {
  readonly name: string;
  readonly content: Buffer;
}

/** The wanted parts. @throws {FileError} when one is damaged or encrypted, or all together are too large */
export function unpackParts(bytes: Uint8Array, wanted: (name: string) => boolean): readonly Part[] {
  let room = MAX_UNPACKED_BYTES;
  const seen = new Set<string>();
  return zipEntries(bytes).flatMap((entry): Part[] => {
    if (entry.name.endsWith("/") || !wanted(entry.name)) return [];
    // Part names do not differ by case alone. Of two, every program reads another one.
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw new FileError("damaged");
    seen.add(key);
    const content = unpacked(entry, room);
    room -= content.length;
    return [{ name: entry.name, content }];
  });
}

function unpacked({ method, encrypted, packed, crc }: ZipEntry, room: number): Buffer {
  if (encrypted) throw new FileError("encrypted");
  const content =
    method === 0 ? Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength) : inflated(method, packed, room);
  if (content.length > room) throw new FileError("too-large");
  if (checksum(content) !== crc) throw new FileError("damaged");
  return content;
}

function inflated(method: number, packed: Uint8Array, room: number): Buffer {
  if (method !== 8) throw new FileError("damaged");
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (cause) {
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
    throw new FileError(code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged", { cause });
  }
}

/** CRC-32 as zip files have it, of each possible byte. */
const CRC_OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

/** CRC-32 of a part. */
export function checksum(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < content.length; at += 1) {
    crc = (crc >>> 8) ^ (CRC_OF_BYTE[(crc ^ (content[at] ?? 0)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The parts as a zip file that holds them as they are, for a parser that wants one. */
export function packStored(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const encoded = Buffer.from(name, "utf8");
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(encoded.length, 26);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    local.copy(listed, 16, 14, 28);
    listed.writeUInt32LE(offset, 42);
    pieces.push(local, encoded, content);
    directory.push(listed, encoded);
    offset += local.length + encoded.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}
