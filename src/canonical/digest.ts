import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { sha256Digest } from "../core/platform";

/** SHA-256 in lower case hex, of files: by what every host has itself. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return bytesToHex(await sha256Digest(bytes));
}

/**
 * The same at once, and on every page: a form's JSON names the digest of its meaning, and is made wherever a form is. What
 * browsers have answers later, and on pages of https only.
 */
export function sha256AtOnce(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}
