/** Plain JSON data, as RFC 8259 has it. */
export type JsonValue = null | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Keys and list indexes from the root to a value. */
export type JsonPath = readonly (string | number)[];

/** JSON pointer (RFC 6901): `/forms/0/funds/total`; the root is the empty text. */
export function pointerOf(path: JsonPath): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isJsonArray(value);
}

export function isJsonArray(value: JsonValue | undefined): value is JsonArray {
  return Array.isArray(value);
}

/** The text under a key; null where there is none. */
export function textAt(value: JsonValue | undefined, key: string): string | null {
  const text = isJsonObject(value) ? value[key] : undefined;
  return typeof text === "string" ? text : null;
}

/** The texts of a list; none of what is no list. */
export function textsIn(value: JsonValue | undefined): readonly string[] {
  return isJsonArray(value) ? value.filter((member) => typeof member === "string") : [];
}

/** The value at a path; undefined where there is none. */
export function memberAt(root: JsonValue, path: JsonPath): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const step of path) {
    if (isJsonArray(value) && typeof step === "number") value = value[step];
    else if (isJsonObject(value)) value = value[step];
    else return undefined;
  }
  return value;
}

/** Whether two values say the same, in whatever order their keys stand. */
export function sameJson(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (isJsonArray(left) || isJsonArray(right)) {
    if (!isJsonArray(left) || !isJsonArray(right) || left.length !== right.length) return false;
    return left.every((member, index) => sameJson(member, right[index]));
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return left === right;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => sameJson(left[key], right[key]));
}
