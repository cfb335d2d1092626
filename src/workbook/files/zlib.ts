import { isAscii, isUtf8, transcode } from "node:buffer";
import zlib from "node:zlib";
import { checksum } from "../xlsx/checksum";
import { FileError } from "../xlsx/file-error";
import type { Inflater } from "../xlsx/unpack";

/** Larger parts are inflated in several pieces, however large they claim to be. */
const LARGEST_PIECE = 1024 * 1024;
const SMALLEST_PIECE = 64;

/** The inflater that Node comes with. */
export const nodeInflater: Inflater = {
  inflate(packed, most, claimed) {
    try {
      // A byte more than there is, so that one piece is known to hold all of it.
      const chunkSize = Math.min(Math.max(claimed + 1, SMALLEST_PIECE), LARGEST_PIECE);
      return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, most), chunkSize });
    } catch (cause) {
      const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
      throw new FileError(code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged", { cause });
    }
  },
  // Node 20.9 has none yet.
  checksum: (zlib as { readonly crc32?: typeof zlib.crc32 }).crc32 ?? checksum,
  text(content) {
    const marked = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
    const start = marked ? 3 : 0;
    const bytes = Buffer.from(content.buffer, content.byteOffset + start, content.byteLength - start);
    if (isAscii(bytes)) return bytes.toString("latin1");
    // By way of UTF-16, in which the language keeps it, it takes a third of the time.
    return isUtf8(bytes) ? transcode(bytes, "utf8", "utf16le").toString("utf16le") : bytes.toString("utf8");
  },
};
