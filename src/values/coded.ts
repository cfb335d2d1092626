import { textAt, type JsonObject, type JsonValue } from "../core/json";
import { canonicalText, plainText } from "../core/text/text";
import { textCell, type Content } from "./content";
import { PLAIN, type Kind } from "./kind";

export type Printed = Extract<Content, { type: "printed" }>;

/** A code with the words that were printed for it; null without words. */
export function coded(code: string | null, label: string): JsonObject | null {
  const text = canonicalText(label);
  return text === null ? null : { code, label: plainText(text) };
}

/** What is printed beside the rows: a level, a kind. */
function printedContent(value: JsonValue | undefined): Printed | null {
  const [code, label, points] = [textAt(value, "code"), textAt(value, "label"), textAt(value, "points")];
  return label === null ? null : { type: "printed", code, label, ...(points === null ? {} : { points }) };
}

/** As a cell prints it: `产出指标（50分）`. */
export function printedWords({ label, points }: Pick<Printed, "label" | "points">): string {
  return points === undefined ? label : `${label}（${points}分）`;
}

/** What kinds that are printed beside the rows have in common. */
export const PRINTED = {
  ...PLAIN,
  line: true,
  printed: true,
  content: printedContent,
  cell: (content: Content | undefined) => textCell(content?.type === "printed" ? printedWords(content) : ""),
} as const satisfies Partial<Kind>;
