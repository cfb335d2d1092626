/** Plain JSON data, as RFC 8259 has it. */
export type JsonValue = null | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Keys and list indexes from the root to a value. */
export type JsonPath = readonly (string | number)[];

/** What a text says by the engine's own parser, which takes the last of two equal keys; undefined where it is no JSON. */
export function parsedJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

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

/** Where two values differ: a pointer to each deepest place. Order of keys does not count. */
export function differences(
  left: JsonValue | undefined,
  right: JsonValue | undefined,
  path: JsonPath = [],
): readonly string[] {
  if (isJsonObject(left) && isJsonObject(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return keys.flatMap((key) => differences(left[key], right[key], [...path, key]));
  }
  if (isJsonArray(left) && isJsonArray(right) && left.length === right.length) {
    return left.flatMap((member, index) => differences(member, right[index], [...path, index]));
  }
  return left === right ? [] : [pointerOf(path)];
}

/** A list with each of its members changed; the same where none is. */
export function withMembers<Member>(
  list: readonly Member[],
  change: (member: Member, index: number) => Member,
): readonly Member[] {
  const changed = list.map(change);
  return changed.every((member, index) => member === list[index]) ? list : changed;
}

/** Where values of one kind stand: keys from the root on, null for each member of a list. */
export type JsonPlace = readonly (string | null)[];

/** A value with what stands at a place changed, wherever there is something; the same where nothing is. */
export function changedAt(
  value: JsonValue,
  place: JsonPlace,
  change: (value: JsonValue) => JsonValue,
  depth = 0,
): JsonValue {
  const step = place[depth];
  if (step === undefined) return change(value);
  const inside = (member: JsonValue) => changedAt(member, place, change, depth + 1);
  if (step === null) return isJsonArray(value) ? withMembers(value, inside) : value;
  const member = isJsonObject(value) ? value[step] : undefined;
  if (!isJsonObject(value) || member === undefined) return value;
  const changed = inside(member);
  return changed === member ? value : { ...value, [step]: changed };
}
