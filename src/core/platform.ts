/**
 * What every place that we run in has beside the language itself, be it a browser, Excel's own or Node: the only names
 * that the pure folders take from outside, declared as narrowly as they are used.
 */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (
  encoding: "utf-8" | "gb18030",
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };
declare const crypto: {
  readonly subtle: { digest(algorithm: "SHA-256", bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> };
};

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Without a byte order mark; null for bytes that are no UTF-8. */
export function textOfUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The characters at places of GB 18030, two bytes each: the standard's own order of them. */
export function textOfGb18030(bytes: Uint8Array): string {
  return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
}

/** By Web Crypto: in a browser only on https, in Node always. */
export async function sha256Digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
