import { createReadStream, readFileSync, statSync } from "node:fs";
import { MAX_FILE_BYTES } from "../../workbook/xlsx/container";

/**
 * What a file holds, and no more of it than tells that it is too large: some of what has a name, devices for one, has
 * no end.
 */
export async function bytesOf(path: string): Promise<Uint8Array> {
  // A thread of the pool has nothing else to do meanwhile, and a small file in one piece costs a tenth of a stream.
  // Files that say they are of size 0 may be none on a disk.
  const stats = statSync(path);
  if (stats.isFile() && stats.size > 0 && stats.size <= MAX_FILE_BYTES) return readFileSync(path);
  return bytesFrom(createReadStream(path, { end: MAX_FILE_BYTES }));
}

/** The same from standard input. */
export async function bytesFrom(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_FILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}
