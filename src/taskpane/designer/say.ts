import { a1Area } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { Answer, ColumnType, Place } from "../../designer/proposal";
import type { DesignerPaneWords } from "../../messages/designer-pane";
import { kindOfType, wordsFor, type ChosenKind } from "./meanings";

/** `B5`, or `B5:C7`. */
export function placeName(area: Area): string {
  return a1Area(area);
}

/** What an answer says, in the words of the field. */
export function sayAnswer(answer: Answer, words: DesignerPaneWords): string {
  switch (answer.is) {
    case "field":
      return `${wordsFor("field", answer.path) ?? words.own} · ${kindWords(answer.value, words)}`;
    case "column":
      return `${wordsFor("column", answer.key) ?? words.own} · ${kindWords(answer.value, words)}`;
    case "key":
      return `${wordsFor("key", answer.key) ?? words.own} · ${kindWords(answer.value, words)}`;
    case "row":
      return wordsFor("row", answer.path) ?? words.own;
    case "words":
      return words.isWords;
    case "level":
      return wordsFor("level", answer.code) ?? words.own;
    case "half":
    case "unit":
    case "relation":
    case "form":
      return words.answer(answer);
  }
}

/** What a printed thing is now. */
export function sayPlace({ kind, path, value, required }: Place, words: DesignerPaneWords): string {
  if (path === null) return words.noValue[kind === "title" || kind === "year" || kind === "side" ? kind : "words"];
  const meaning = wordsFor(kind, path) ?? (kind === "level" ? path : words.own);
  const kindSaid = value && kind !== "level" && kind !== "row" ? [kindWords(value, words)] : [];
  return [meaning, ...kindSaid, ...(required ? [words.required] : [])].join(" · ");
}

function kindWords(value: ColumnType, words: DesignerPaneWords): string {
  return sayKind(kindOfType(value), words);
}

export function sayKind(kind: ChosenKind, { line, lines, values }: DesignerPaneWords): string {
  return kind === "line" ? line : kind === "lines" ? lines : values[kind];
}
