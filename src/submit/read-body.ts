import { textOfUtf8 } from "../core/platform";

/** A body up to a bound. */
export type Body =
  | { readonly kind: "text"; readonly text: string }
  /** More than the bound; what was still to come is not received. */
  | { readonly kind: "too-long" }
  | { readonly kind: "not-utf8" };

/** Reads at most `most` bytes. @throws what the stream throws, when the connection breaks off */
export async function readBody(response: Response, most: number): Promise<Body> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { kind: "text", text: "" };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decode(chunks, size);
    size += value.byteLength;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      return { kind: "too-long" };
    }
    chunks.push(value);
  }
}

function decode(chunks: readonly Uint8Array[], size: number): Body {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  const text = textOfUtf8(bytes);
  return text === null ? { kind: "not-utf8" } : { kind: "text", text };
}
