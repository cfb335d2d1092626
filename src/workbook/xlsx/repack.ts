import { MAX_UNPACKED_BYTES } from "./container";
import { FileError } from "./file-error";
import { unpacked, type Inflater } from "./unpack";
import { zipContainer } from "./zip-container";
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

/** The parts as a zip file that holds them as they are. Without checksums: nobody who gets it looks at them. */
export function packStored(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  return zipContainer(
    parts.map(({ name, content }) => ({ name, method: 0, packed: content, size: content.length, crc: 0 })),
  );
}
