import { utf8 } from "../../core/platform";
import { MAX_UNPACKED_BYTES } from "./container";
import { FileError } from "./file-error";
import { unpacked, type Inflater } from "./unpack";
import type { ZipEntry } from "./zip-directory";

/** Hands a parser that wants a zip file no more of one than it is to see, unpacked within bounds that it has none of. */

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

const LOCAL_HEADER = 30;
const LISTED_HEADER = 46;
const END = 22;

/** The parts as a zip file that holds them as they are. Without checksums: nobody who gets it looks at them. */
export function packStored(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const named = parts.map(({ name, content }) => ({ name: utf8(name), content }));
  const local = named.reduce((sum, { name, content }) => sum + LOCAL_HEADER + name.length + content.length, 0);
  const listed = named.reduce((sum, { name }) => sum + LISTED_HEADER + name.length, 0);
  const bytes = new Uint8Array(local + listed + END);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let entry = local;
  for (const { name, content } of named) {
    view.setUint32(entry, 0x02014b50, true);
    view.setUint32(entry + 42, at, true);
    view.setUint32(at, 0x04034b50, true);
    for (const sizes of [at + 18, entry + 20]) {
      view.setUint32(sizes, content.length, true);
      view.setUint32(sizes + 4, content.length, true);
      view.setUint16(sizes + 8, name.length, true);
    }
    bytes.set(name, at + LOCAL_HEADER);
    bytes.set(content, at + LOCAL_HEADER + name.length);
    bytes.set(name, entry + LISTED_HEADER);
    at += LOCAL_HEADER + name.length + content.length;
    entry += LISTED_HEADER + name.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, parts.length, true);
  view.setUint16(entry + 10, parts.length, true);
  view.setUint32(entry + 12, listed, true);
  view.setUint32(entry + 16, local, true);
  return bytes;
}
