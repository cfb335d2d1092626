import { money } from "../../src/core/number/money";
import type { ValueType } from "../../src/values/kind";
import type { Content } from "../../src/values/content";
import { kindOf } from "../../src/values";

/** A content for a value of any kind that one cell holds, with a word and a number of its own. */
export function contentWith(
  value: ValueType,
  { word, number }: { readonly word: string; readonly number: number },
): Content {
  switch (value.type) {
    case "text":
    case "signature":
      return { type: "text", text: word };
    case "money":
      return { type: "money", amount: money(`${number}0000`) };
    case "decimal":
    case "percent":
    case "points":
      return { type: "decimal", decimal: `${number}.5` };
    case "date":
      return { type: "date", iso: "2026-03-01" };
    case "partial-date":
      return { type: "date", iso: "2025-12" };
    case "period":
      return { type: "text", text: "2026年3月至2026年11月" };
    case "duration":
      return { type: "text", text: "3年" };
    case "code-name":
      return { type: "text", text: `[${number}]${word}` };
    case "person-phone":
      return { type: "text", text: `${word} 13800000000` };
    case "target":
      return { type: "text", text: `≥${number}个${word}` };
    case "choice":
    case "boxes":
      return { type: "choice", labels: [value.options[0]?.label ?? ""] };
    case "level1":
    case "level2":
    case "kind":
    case "ticks":
      throw new Error(`what stands beside a row is no content of its own: ${value.type}`);
  }
}

/** What a sheet says of a content that was put there as a text; null where that is nothing. */
export function settledText(value: ValueType, text: string): string | null {
  const kind = kindOf(value);
  const content = kind.content(kind.json(kind.read({ text, value: text, formula: null, format: "@" }, "元")));
  return content?.type === "text" ? content.text : null;
}
