import { utf8 } from "../core/platform";
import { isJsonArray, isJsonObject, type JsonValue } from "../core/json";
import { plainText } from "../core/text/text";

/**
 * The bytes of a canonical file: RFC 8785 over NFC text with LF line ends, UTF-8, no byte order mark, no newline
 * at the end. Same content, same bytes, whatever the host.
 */
export function canonicalJson(value: JsonValue): string {
  return serialised(withPlainTexts(value));
}

/** RFC 8785: keys in the order of their UTF-16 codes, texts and numbers as JavaScript writes them. @throws {RangeError} for numbers that JSON lacks */
function serialised(value: JsonValue): string {
  if (isJsonArray(value)) return `[${value.map(serialised).join(",")}]`;
  if (isJsonObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${serialised(value[key] ?? null)}`);
    return `{${members.join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} is no number of JSON.`);
  return JSON.stringify(value);
}

export function canonicalBytes(value: JsonValue): Uint8Array<ArrayBuffer> {
  return utf8(canonicalJson(value));
}

/** Keys and texts after NFC, LF. */
export function withPlainTexts(value: JsonValue): JsonValue {
  if (typeof value === "string") return plainText(value);
  if (isJsonArray(value)) {
    const items = value.map(withPlainTexts);
    return items.every((item, index) => value[index] === item) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => [plainText(key), withPlainTexts(member)] as const);
  return members.every(([key, member]) => value[key] === member) ? value : Object.fromEntries(members);
}
