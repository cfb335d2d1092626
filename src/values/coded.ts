import { isJsonObject, type JsonObject, type JsonValue } from "../core/json";
import { canonicalText, plainText } from "../core/text/text";
import type { Content } from "./content";

export type Printed = Extract<Content, { type: "printed" }>;

/** A code with the words that were printed for it; null without words. */
export function coded(code: string | null, label: string): JsonObject | null {
  const text = canonicalText(label);
  return text === null ? null : { code, label: plainText(text) };
}

export function labelOf(value: JsonValue | undefined): string | null {
  return isJsonObject(value) && typeof value["label"] === "string" ? value["label"] : null;
}

/** What is printed beside the rows: a level, a kind. */
export function printedContent(value: JsonValue | undefined): Printed | null {
  const label = labelOf(value);
  const text = (key: string): string | null => {
    const found = isJsonObject(value) ? value[key] : undefined;
    return typeof found === "string" ? found : null;
  };
  const points = text("points");
  return label === null ? null : { type: "printed", code: text("code"), label, ...(points === null ? {} : { points }) };
}

/** As a cell prints it: `产出指标（50分）`. */
export function printedWords({ label, points }: Pick<Printed, "label" | "points">): string {
  return points === undefined ? label : `${label}（${points}分）`;
}
