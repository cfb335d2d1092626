import { kindOfType, wordsFor, type ChosenKind } from "../designer/known-meanings";
import type { Answer, ColumnType } from "../designer/proposal";
import type { DesignerWords } from "./words/designer";

/** What an answer about a sheet says, in the words of the field: on the command line and in the pane. */
export function sayAnswer(answer: Answer, words: DesignerWords): string {
  switch (answer.is) {
    case "field":
      return `${wordsFor("field", answer.path) ?? words.own} · ${sayType(answer.value, words)}`;
    case "column":
      return `${wordsFor("column", answer.key) ?? words.own} · ${sayType(answer.value, words)}`;
    case "key":
      return `${wordsFor("key", answer.key) ?? words.own} · ${sayType(answer.value, words)}`;
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

/** The path, key or code that an answer is written with in a file; null for what has none. */
export function placeOfAnswer(answer: Answer): string | null {
  switch (answer.is) {
    case "field":
    case "row":
    case "half":
      return answer.path;
    case "column":
    case "key":
      return answer.key;
    case "level":
      return answer.code;
    case "words":
    case "unit":
    case "relation":
    case "form":
      return null;
  }
}

export function sayType(value: ColumnType, words: DesignerWords): string {
  return sayKind(kindOfType(value), words);
}

export function sayKind(kind: ChosenKind, { line, lines, values }: DesignerWords): string {
  return kind === "line" ? line : kind === "lines" ? lines : values[kind];
}
