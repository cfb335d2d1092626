import type { FormDefinition } from "../forms/language";
import type { ColumnType, FieldType } from "./proposal";

/** The words of the field, learnt from definitions, as data. All keys are label keys without slots. */

/** What a label names, as some form has it. */
export interface Meaning {
  readonly path: string;
  readonly value: FieldType;
  readonly required?: boolean;
  readonly keep?: boolean;
  /** In how many forms. */
  readonly forms: number;
}

interface ColumnMeaning {
  readonly key: string;
  readonly value: ColumnType;
  readonly forms: number;
}

export interface LevelWords {
  readonly code: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly children: readonly { readonly code: string; readonly label: string; readonly words: readonly string[] }[];
}

export interface Lexicon {
  /** By the words of a label, without numbers, brackets and 其中; the most common first. */
  readonly fields: Readonly<Record<string, readonly Meaning[]>>;
  /** By headings of lists. */
  readonly columns: Readonly<Record<string, readonly ColumnMeaning[]>>;
  /** By the labels of rows of amounts, and by the headings of their columns. */
  readonly rows: Readonly<Record<string, readonly { readonly path: string; readonly forms: number }[]>>;
  readonly keys: Readonly<
    Record<string, readonly { readonly key: string; readonly value: FieldType; readonly forms: number }[]>
  >;
  /** Words down the side of several rows. */
  readonly sides: readonly string[];
  /** Words that name nothing by themselves (headings over goals, names of tables). */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** In the order in which most forms print them. */
  readonly levels: readonly LevelWords[];
}

/** The definitions that it was learnt from, by their ids, and what it says. */
export interface LearntLexicon extends Lexicon {
  readonly learntFrom: readonly FormDefinition["id"][];
}
