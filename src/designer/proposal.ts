import type { Area } from "../core/grid/grid";
import type { PrintedUnit } from "../core/number/amounts";
import type { FieldDefinition, FormDefinition, TableColumn } from "../forms/language";

/** What is made of sheets that no form describes: a definition, what is not sure about it, and where everything stands. */

export type FieldType = FieldDefinition["value"];
export type ColumnType = TableColumn["value"];

/** What a sheet was taken for, or why it was taken for nothing. */
export type Proposal = Proposed | NothingProposed;

export interface Proposed {
  readonly definition: FormDefinition;
  /** What it is not sure of, costliest first. */
  readonly doubts: readonly Doubt[];
  /** What stands where on the sheet at hand, in reading order. */
  readonly outline: readonly Place[];
  /** What amounts must come to, also what was found and does not hold. */
  readonly relations: readonly ProposedRelation[];
}

export interface NothingProposed {
  readonly definition: null;
  readonly why: NoForm;
  readonly doubts: readonly [];
  readonly outline: readonly [];
}

/**
 * `empty`: nothing is written. `no-title`: nothing says that it is about performance. `no-head`: no line says for which
 * project it is. `one-column`: all of it stands below each other, as in a text that was pasted line by line.
 * `no-indicators`: no table of indicators under its levels. `unsayable`: the language has no words for it.
 */
export type NoForm = "empty" | "no-title" | "no-head" | "one-column" | "no-indicators" | "unsayable";

/** A sum, a rate or a limit. */
export interface ProposedRelation {
  /** What an answer to it is filed under. */
  readonly subject: Subject;
  /** Each amount with what it must be, in printed words: of rows of amounts one for each column. */
  readonly lines: readonly { readonly left: string; readonly op: "=" | "≤"; readonly right: string }[];
  /** Where the amount is printed that it judges, then what that is made of. */
  readonly cells: readonly SheetArea[];
  /** As a sum that somebody could have added by hand; null for anything else. */
  readonly sum: HandSum | null;
  readonly byHand: boolean;
  /** Whether the definition has it. */
  readonly holds: boolean;
  /** The first of the amounts at hand that are not so, as the paper says them. */
  readonly fails: { readonly says: string; readonly computed: string } | null;
}

/** Subjects of fields, or of rows of amounts. */
export interface HandSum {
  readonly total: Subject;
  readonly parts: readonly Subject[];
}

/** Cells of one of the sheets that were looked at, by its place among them. */
export interface SheetArea extends Area {
  readonly sheet: number;
}

/** Something that could also be meant otherwise. */
export interface Doubt {
  /** What an answer to it is filed under: made of printed words, so that it holds for a changed form too. */
  readonly subject: Subject;
  readonly about: DoubtKind;
  /** As printed. */
  readonly words: string;
  readonly cells: readonly SheetArea[];
  /** What it may be; the first is what the definition says. */
  readonly choices: readonly Choice[];
  /** Whether values would be read otherwise: another path, kind or place. */
  readonly changesValues: boolean;
  /** To put them in order: the higher, the more depends on it. */
  readonly cost: number;
}

/**
 * `form`: which of two forms. `meaning`: what a field, a column or a row is. `kind`: how its value is written. `half`: which
 * of two lists side by side is the year's. `level`: which level words name. `unit`: not printed. `relation`: amounts
 * that may add up, or ought to and do not. `left-over`: a cell that belongs to nothing.
 */
export type DoubtKind = "form" | "meaning" | "kind" | "half" | "level" | "unit" | "relation" | "left-over";

export interface Choice {
  readonly answer: Answer;
  /** What speaks for it. */
  readonly reasons: readonly Reason[];
}

export type Reason =
  /** Other forms print these words for it; `words`: theirs, where they differ from those at hand. */
  | { readonly reason: "known-words"; readonly words: string }
  | { readonly reason: "like-words"; readonly words: string }
  /** The words end as those of such values do (…金额, …日期). */
  | { readonly reason: "ending"; readonly words: string }
  /** It stands among values of its kind, under this heading. */
  | { readonly reason: "stands-with"; readonly words: string }
  /** The amounts on the sheet are not so: `left` against `right`. */
  | { readonly reason: "fails"; readonly left: string; readonly right: string }
  /** What is written there reads so. */
  | { readonly reason: "written"; readonly words: string }
  /** Where nothing else speaks. */
  | { readonly reason: "otherwise" };

/** A thing of the form by the words that are printed for it: `field 项目名称`, the second of two alike `field 其他资金#2`. */
export type Subject = string;

/** What somebody says about a subject. */
export type Answer =
  | { readonly is: "field"; readonly path: string; readonly value: FieldType; readonly required?: boolean }
  | { readonly is: "column"; readonly key: string; readonly value: ColumnType }
  /** A row or a column of a matrix: the stem of its paths, or the key behind it. */
  | { readonly is: "row"; readonly path: string }
  | { readonly is: "key"; readonly key: string; readonly value: FieldType }
  /** Printed words that name no value, or a cell that is printed. */
  | { readonly is: "words" }
  | { readonly is: "level"; readonly code: string }
  | { readonly is: "half"; readonly path: string }
  | { readonly is: "unit"; readonly unit: PrintedUnit; readonly printed: "label" | "values" }
  | { readonly is: "relation"; readonly holds: boolean }
  | { readonly is: "form"; readonly title: string };

/** What somebody has said, as data: stands beside the definition, so that a changed form is proposed without asking again. */
export interface Answers {
  /** Of the definition itself, where the sheet says nothing of it. */
  readonly form?: Partial<Pick<FormDefinition, "id" | "name" | "description" | "since" | "kind">>;
  readonly about?: Readonly<Record<Subject, Answer>>;
  /** Sums that were added by hand, each in place of what is proposed for the same total. */
  readonly sums?: readonly HandSum[];
  /** Other words for what is printed; those on the paper are known as well. */
  readonly words?: Readonly<Record<Subject, string>>;
  /** What cells are, where the sheet does not say it by itself. */
  readonly marks?: readonly Mark[];
}

/** `field`: somebody writes there. `label`: printed words. `table`: a list under headings. `note`: words that name nothing. */
export interface Mark {
  readonly area: Area;
  /** The place of its sheet among those that are looked at; absent: the first. */
  readonly sheet?: number;
  readonly as: "field" | "label" | "table" | "note";
}

/** A printed thing of the sheet at hand. */
export interface Place {
  readonly subject: Subject;
  readonly kind: "title" | "year" | "side" | "field" | "words" | "row" | "key" | "column" | "level" | "total";
  readonly words: string;
  /** Where the words stand. */
  readonly at: SheetArea;
  /** Where their values stand; empty for what has none. */
  readonly values: readonly SheetArea[];
  /** Words of the side label or the group that it stands in; null for none. */
  readonly section: string | null;
  /** As the definition says it; null for what has no value. */
  readonly path: string | null;
  readonly value: ColumnType | null;
  readonly required: boolean;
}
