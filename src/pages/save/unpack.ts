/** A file as the pane hands it over. */
export interface HandedFile {
  readonly name: string;
  readonly text: string;
}

/** What the pane calls its files: anybody can make an address, and must not offer a program or a page through ours. */
const NAME = /^[^\p{C}<>:"/\\|?*.][^\p{C}<>:"/\\|?*]{0,200}\.json$/u;
/** More than any form; a few bytes can be told to inflate to as many as there is memory for. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Reads the file from an address' fragment, `#<name>/<deflated text, base64url>`. The fragment never leaves the machine.
 * Null when there is none, it was cut short, or the pane did not make it.
 */
export async function unpack(fragment: string): Promise<HandedFile | null> {
  const [, encoded, data] = /^#([^/]+)\/([\w-]+)$/.exec(fragment) ?? [];
  if (encoded === undefined || data === undefined) return null;
  try {
    const name = decodeURIComponent(encoded);
    if (!NAME.test(name)) return null;
    const bytes = Uint8Array.from(atob(data.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
    const text = await textOf(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate")));
    return text === null ? null : { name, text };
  } catch {
    return null;
  }
}

/** Null for more than is taken. @throws when the stream is damaged */
async function textOf(stream: ReadableStream<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = stream.getReader();
  const pieces: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join("") + decoder.decode();
    size += value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
}
