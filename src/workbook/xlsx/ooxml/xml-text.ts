/** Texts as XML and .xlsx files write them. */

const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Characters of a part as the text that they stand for. What XML does not know (`&nbsp;`) stays as it is. */
export function decodedXml(raw: string): string {
  const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return lines.includes("&")
    ? lines.replace(ENTITY, (entity, name?: string, decimal?: string, hex?: string) =>
        name === undefined ? (characterOf(decimal, hex) ?? entity) : (NAMED[name] ?? entity),
      )
    : lines;
}

function characterOf(decimal: string | undefined, hex: string | undefined): string | null {
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

const ESCAPED = /_x([\da-fA-F]{4})_/g;

/**
 * A text of `ST_Xstring` (ECMA-376 Part 1, 22.9.2.19) as Excel shows it: `_x000D_` is a carriage return, `_x005F_x0041_`
 * is `_x0041_`. A line break of two characters is one.
 */
export function fromXString(text: string): string {
  const plain = text.includes("_x")
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes("\r\n") ? plain.replaceAll("\r\n", "\n") : plain;
}
