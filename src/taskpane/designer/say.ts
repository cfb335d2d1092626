import { a1Area } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import { wordsFor } from "../../designer/known-meanings";
import type { Place } from "../../designer/proposal";
import type { DesignerPaneWords } from "../../messages/designer-pane";
import { sayType } from "../../messages/say-answer";

/** `B5`, or `B5:C7`. */
export function placeName(area: Area): string {
  return a1Area(area);
}

/** What a printed thing is now. */
export function sayPlace({ kind, path, value, required }: Place, words: DesignerPaneWords): string {
  if (path === null) return words.noValue[kind === "title" || kind === "year" || kind === "side" ? kind : "words"];
  const meaning = wordsFor(kind, path) ?? (kind === "level" ? path : words.own);
  const kindSaid = value && kind !== "level" && kind !== "row" ? [sayType(value, words)] : [];
  return [meaning, ...kindSaid, ...(required ? [words.required] : [])].join(" · ");
}
