import { zipSync } from "fflate";
import type { Part } from "./unpack";

/** The first day that a zip file knows; such files have days by the clock on the wall. No entry says when it was made. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * The parts as a zip file, in their order. They are packed by the same code in Node and in browsers, so that the bytes are
 * the same too. Their names are members of an object to fflate: none is `__proto__`, and numbers come first.
 *
 * @param level how hard to pack: 0 leaves them as they are
 */
export function zipFile(parts: readonly Part[], level: 0 | 6 = 6): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(parts.map(({ name, content }) => [name, content])), { level, mtime: NO_DAY });
}
