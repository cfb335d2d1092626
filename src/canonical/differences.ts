import { isJsonArray, isJsonObject, pointerOf, type JsonPath, type JsonValue } from "../core/json";

/** Where two JSON values differ: a pointer to each deepest place. Order of keys does not count. */
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
