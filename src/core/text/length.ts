/** How many bytes a text has in UTF-8: what a database column that is sized in bytes holds of it. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Half of a surrogate pair: two halves make four bytes, a half alone is written as a three-byte stand-in.
    if (code >= 0xd800 && code <= 0xdbff && isLowHalf(text.charCodeAt(at + 1))) {
      bytes += 4;
      at += 1;
    } else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
