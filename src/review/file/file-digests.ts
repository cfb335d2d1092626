import { createHash, getHashes } from "node:crypto";
import { MAX_FILE_BYTES } from "../../workbook/xlsx/container";

/** By what a file can be told from any other, in lower case hex. */
export interface FileDigests {
  readonly sha256: string;
  /** GB/T 32905; null where the cryptography that Node was built with has none. */
  readonly sm3: string | null;
}

const HAS_SM3 = getHashes().includes("sm3");

/** Null for a file that was not read to its end. */
export function digestsOf(bytes: Uint8Array): FileDigests | null {
  if (bytes.length > MAX_FILE_BYTES) return null;
  return { sha256: hex("sha256", bytes), sm3: HAS_SM3 ? hex("sm3", bytes) : null };
}

function hex(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest("hex");
}
