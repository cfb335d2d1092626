/** A file as the pane hands it over. */
export interface HandedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the file from an address' fragment, `#<name>/<deflated text, base64url>`. The fragment never leaves the machine.
 * Null when there is none or it was cut short.
 */
export async function unpack(fragment: string): Promise<HandedFile | null> {
  const [, name, data] = /^#([^/]+)\/([\w-]+)$/.exec(fragment) ?? [];
  if (name === undefined || data === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(data.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return { name: decodeURIComponent(name), text: await new Response(inflated).text() };
  } catch {
    return null;
  }
}
