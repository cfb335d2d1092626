import { MAX_UNPACKED_BYTES } from "./container";
import { FileError } from "./file-error";
import type { ZipEntry } from "./zip-directory";

/**
 * Unpacks entries of a zip file. A size that the directory claims is not believed: the bound is kept while inflating,
 * and what does not match its checksum is damaged. Nothing is ever written under a name that a file gives.
 */

/** What takes parts apart where the reader runs: Node has means of its own (`workbook/files/zlib.ts`), `plain-inflater.ts` runs anywhere. */
export interface Inflater {
  /**
   * Inflates so many bytes at most (raw deflate). `claimed`: how many there should be, by a directory that may lie.
   * @throws {FileError} `too-large` beyond the bound, `damaged` when it cannot be inflated
   */
  inflate(packed: Uint8Array, most: number, claimed: number): Uint8Array;
  /** CRC-32. */
  checksum(content: Uint8Array): number;
  /** The text that bytes of UTF-8 stand for, without a mark of byte order. */
  text(content: Uint8Array): string;
}

/** No directory is wrong by more, but one that is to mislead: what it hides is not laid out. */
const MOST_BEYOND_CLAIM = 16 * 1024 * 1024;

/** The content of an entry. @throws {FileError} when it is damaged or encrypted, or larger than the room that is left */
export function unpacked(entry: ZipEntry, room: number, inflater: Inflater): Uint8Array {
  const { method, encrypted, packed, crc, claimedSize } = entry;
  if (encrypted) throw new FileError("encrypted");
  if (method !== 0 && method !== 8) throw new FileError("damaged");
  const content =
    method === 0 ? packed : inflater.inflate(packed, Math.min(room, claimedSize + MOST_BEYOND_CLAIM), claimedSize);
  if (content.length > room) throw new FileError("too-large");
  if (inflater.checksum(content) !== crc) throw new FileError("damaged");
  return content;
}

/** A part of a package, unpacked. */
export interface Part {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The wanted parts. @throws {FileError} when one is damaged or encrypted, or all together are too large */
export function unpackParts(
  entries: readonly ZipEntry[],
  wanted: (name: string) => boolean,
  inflater: Inflater,
): readonly Part[] {
  let room = MAX_UNPACKED_BYTES;
  const seen = new Set<string>();
  return entries.flatMap((entry): Part[] => {
    if (entry.name.endsWith("/") || !wanted(entry.name)) return [];
    // Part names do not differ by case alone. Of two, every program reads another one.
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw new FileError("damaged");
    seen.add(key);
    const content = unpacked(entry, room, inflater);
    room -= content.length;
    return [{ name: entry.name, content }];
  });
}
