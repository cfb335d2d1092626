import { deflateSync } from "fflate";
import { checksum } from "../checksum";
import type { Part } from "../repack";
import { zipContainer } from "../zip-container";

/** The parts as a zip file, deflated by the same code in Node and in browsers, so that the bytes are the same too. */
export function zipFile(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  return zipContainer(
    parts.map(({ name, content }) => ({
      name,
      method: 8,
      packed: deflateSync(content),
      size: content.length,
      crc: checksum(content),
    })),
  );
}
