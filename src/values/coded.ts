import { isJsonObject, type JsonObject, type JsonValue } from "../core/json";
import { canonicalText, plainText } from "../core/text/text";
import type { Content } from "./content";

/** A code with the words that were printed for it; null without words. */
export function coded(code: string | null, label: string): JsonObject | null {
  const text = canonicalText(label);
  return text === null ? null : { code, label: plainText(text) };
}

export function labelOf(value: JsonValue | undefined): string | null {
  return isJsonObject(value) && typeof value["label"] === "string" ? value["label"] : null;
}

/** What is printed beside the rows: a level, a kind. */
export function printedContent(value: JsonValue | undefined): Content | null {
  const label = labelOf(value);
  const code = isJsonObject(value) && typeof value["code"] === "string" ? value["code"] : null;
  return label === null ? null : { type: "printed", code, label };
}
