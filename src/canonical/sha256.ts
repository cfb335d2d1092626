import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * SHA-256 in lower case hex, at once: a form's JSON names the digest of its meaning, and is made wherever a form is. What
 * browsers have answers later, and on pages of https only.
 */
export function sha256AtOnce(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}
