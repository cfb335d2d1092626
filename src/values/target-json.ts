import { differences, isJsonArray, textAt, type JsonObject } from "../core/json";
import { parseTarget } from "../core/target/parse";
import type { Target } from "../core/target/target";
import { plainText } from "../core/text/text";

/** A target as the contract writes it. */
export function targetObject(target: Target): JsonObject {
  const own = { ...target, raw: plainText(target.raw) };
  return own.kind === "compound" ? { ...own, parts: own.parts.map(targetObject) } : own;
}

/** More parts than this are no list that a person wrote line by line. */
const MOST_BREAKS = 8;

/**
 * What to type for a target so that it is read as it was: its text. Targets of one cell that only line breaks part are
 * on lines of their own again, for their text is on one line (`常态化不少于12次`).
 */
export function typedTarget(target: JsonObject): string | null {
  const { raw, parts } = target;
  if (typeof raw !== "string") return null;
  if (!isJsonArray(parts) || isReadAs(raw, target)) return raw;
  const texts = parts.flatMap((part) => textAt(part, "raw") ?? []);
  const places = breakPlaces(raw, texts);
  for (let chosen = 1; chosen < 2 ** places.length; chosen += 1) {
    const text = withBreaks(
      raw,
      places.filter((_, index) => (chosen & (1 << index)) !== 0),
    );
    if (isReadAs(text, target)) return text;
  }
  return raw;
}

function isReadAs(text: string, target: JsonObject): boolean {
  const read = parseTarget(text);
  return read !== null && differences(targetObject(read), target).length === 0;
}

/** Where a part ends or the next one begins. */
function breakPlaces(raw: string, parts: readonly string[]): readonly number[] {
  const places = new Set<number>();
  let from = 0;
  for (const part of parts) {
    const at = raw.indexOf(part, from);
    if (at === -1) return [];
    places.add(at);
    from = at + part.length;
    places.add(from);
  }
  return [...places].filter((place) => place > 0 && place < raw.length).slice(0, MOST_BREAKS);
}

function withBreaks(text: string, places: readonly number[]): string {
  const pieces = [0, ...places].map((place, index) => text.slice(place, places[index]));
  return pieces.join("\n");
}
