import { utf8 } from "../core/platform";
import { isJsonArray, isJsonObject, withMembers, type JsonObject, type JsonValue } from "../core/json";
import { COMMON, remembered } from "../core/remembered";
import { plainText } from "../core/text/text";

/**
 * The bytes of a canonical file: RFC 8785 over NFC text with LF line ends, UTF-8, no byte order mark, no newline
 * at the end. Same content, same bytes, whatever the host. RFC 8785 has keys in the order of their UTF-16 codes, texts and
 * numbers as JavaScript writes them. @throws {RangeError} for numbers that JSON lacks
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === "string") return JSON.stringify(plainText(value));
  if (isJsonArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isJsonObject(value)) {
    let members = "";
    for (const key of keysInOrder(value)) {
      const name = nameOf(key);
      // Two keys may become one.
      if (name === null) return canonicalJson(withPlainTexts(value));
      members += `${members === "" ? "" : ","}${name}:${canonicalJson(value[key] ?? null)}`;
    }
    return `{${members}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} is no number of JSON.`);
  return JSON.stringify(value);
}

/** More are left to the language's own sort, which for a few takes longer than all else that is written of an object. */
const FEW_KEYS = 32;

/** The keys of an object in the order of their UTF-16 codes. */
function keysInOrder(value: JsonObject): readonly string[] {
  const keys = Object.keys(value);
  if (keys.length > FEW_KEYS) return keys.sort();
  for (let sorted = 1; sorted < keys.length; sorted += 1) {
    const key = keys[sorted] ?? "";
    let at = sorted;
    for (let before = keys[at - 1]; before !== undefined && before > key; before = keys[at - 1]) {
      keys[at] = before;
      at -= 1;
    }
    keys[at] = key;
  }
  return keys;
}

/** A key as it is written; null where it is not in NFC. Keys are those of definitions: few, and the same in every document. */
const nameOf = remembered((key) => (plainText(key) === key ? JSON.stringify(key) : null), { ...COMMON, longest: 100 });

export function canonicalBytes(value: JsonValue): Uint8Array<ArrayBuffer> {
  return utf8(canonicalJson(value));
}

/** Keys and texts after NFC, LF. */
export function withPlainTexts(value: JsonValue): JsonValue {
  if (typeof value === "string") return plainText(value);
  if (isJsonArray(value)) return withMembers(value, withPlainTexts);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => [plainText(key), withPlainTexts(member)] as const);
  return members.every(([key, member]) => value[key] === member) ? value : Object.fromEntries(members);
}
