/** How long an address may get: what browsers and Office are known to pass on, kept well below. */
const MAX_ADDRESS = 30_000;

/**
 * The address of our save page with a file in its fragment: deflated, base64url. A fragment never leaves the machine.
 * Null when the file does not fit or the browser cannot deflate.
 */
export async function savePageAddress(page: URL, name: string, text: string): Promise<string | null> {
  if (typeof CompressionStream === "undefined") return null;
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  const data = base64Url(bytes);
  const address = `${page.href}#${encodeURIComponent(name)}/${data}`;
  return address.length <= MAX_ADDRESS ? address : null;
}

function base64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/={1,2}$/, "");
}
