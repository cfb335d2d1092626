import { MAX_UNPACKED_BYTES } from "../xlsx/container";
import { FileError } from "../xlsx/file-error";
import { unpacked } from "../xlsx/unpack";
import { zipEntries } from "../xlsx/zip-directory";
import { nodeInflater } from "./zlib";

/** Hands a parser that wants a zip file no more of one than cells are made of. */

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
    const content = unpacked(entry, room, nodeInflater);
    room -= content.length;
    return [{ name: entry.name, content: Buffer.from(content.buffer, content.byteOffset, content.byteLength) }];
  });
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
