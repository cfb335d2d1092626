import { sha256Digest } from "../core/platform";

/** SHA-256 in lower case hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await sha256Digest(bytes);
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
