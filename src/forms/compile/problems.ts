/** What is wrong with a definition, as data; the words stand in `messages/`. */

import type { Counted } from "./bounds";

/** Each kind of problem, and what its sentence speaks of. */
export interface ProblemValues {
  /** Of several definitions. */
  readonly "id-twice": { readonly id: string };

  /** More than anybody fills in. */
  readonly "too-many": { readonly what: Counted; readonly count: number; readonly most: number };

  /** What a definition replaces. */
  readonly "replaces-itself": object;
  readonly "renamed-without-replaces": object;
  readonly "renamed-no-place": { readonly from: string; readonly to: string };
  readonly "renamed-kinds": { readonly from: string; readonly to: string };
  readonly "renamed-twice": { readonly to: string };
  readonly "recoded-without-replaces": object;
  readonly "recoded-no-level": { readonly from: string; readonly to: string };
  readonly "recoded-no-choices": { readonly place: string };
  readonly "recoded-no-option": { readonly place: string; readonly from: string; readonly to: string };

  /** Words, wherever they are printed. */
  readonly "unseen-character": { readonly text: string; readonly pointer: string; readonly code: string };
  readonly "name-of-objects": { readonly name: string; readonly pointer: string };
  readonly "text-formula": { readonly text: string; readonly pointer: string };
  readonly "text-too-long": { readonly text: string; readonly pointer: string; readonly most: number };
  readonly "tab-name": { readonly name: string; readonly most: number };

  /** Sheets, and what stands on them. */
  readonly "sheet-key-twice": { readonly key: string };
  readonly "sheet-name-twice": { readonly name: string };
  readonly "sheet-too-large": { readonly rows: number; readonly columns: number; readonly most: number };
  readonly "label-twice": { readonly id: string };
  readonly "label-no-words": { readonly id: string };
  readonly "label-behind-field": { readonly path: string; readonly id: string };
  readonly "label-too-long": { readonly id: string; readonly most: number };
  readonly "field-without-label": { readonly path: string };
  readonly "field-names-label": { readonly path: string; readonly id: string };
  readonly overlap: { readonly area: string; readonly other: string; readonly at: string };
  readonly "past-last-column": { readonly area: string };
  readonly "past-last-row": { readonly column: number; readonly row: number; readonly rows: number };
  readonly "nothing-at": { readonly at: string };
  readonly "no-title": object;
  readonly "no-year": object;
  readonly "derived-no-label": { readonly path: string; readonly id: string };
  readonly "derived-no-amount": { readonly path: string; readonly part: string };
  readonly "group-no-columns": { readonly id: string };
  readonly "signature-required": { readonly path: string };
  readonly "note-no-amount": { readonly path: string; readonly type: string };
  readonly "printed-no-text": { readonly path: string; readonly type: string };
  readonly "no-unit": { readonly path: string };

  /** Lists of choices. */
  readonly "option-twice": { readonly path: string; readonly code: string };
  readonly "option-with-comma": { readonly path: string; readonly label: string };
  readonly "options-too-long": { readonly path: string; readonly most: number };

  /** Tables and their rows. */
  readonly "rows-per-entry": { readonly path: string };
  readonly "rows-unknown": { readonly path: string; readonly code: string };
  readonly "boxes-in-table": { readonly path: string; readonly key: string };
  readonly "ticks-without-cells": { readonly path: string; readonly key: string };
  readonly "parts-of-target": { readonly key: string };
  readonly "printed-no-column": { readonly key: string };
  readonly "printed-no-rows": {
    readonly under: string;
    readonly count: number;
    readonly rows: number;
  };
  readonly "two-columns": { readonly key: string };
  readonly "two-of-type": { readonly type: string };
  readonly "needs-column": { readonly key: string; readonly type: string };
  readonly "total-no-label": { readonly path: string };
  readonly "total-no-column": { readonly column: string };
  readonly "total-no-number": { readonly column: string; readonly type: string };

  /** Levels of indicators. */
  readonly "level-twice": { readonly code: string };
  readonly "level-elsewhere": { readonly code: string; readonly parent: string };
  readonly "level-words": {
    /** The first level under which both stand; null for two first levels. */
    readonly under: string | null;
    readonly one: string;
    readonly other: string;
    readonly word: string;
  };
  readonly "level-implied": { readonly code: string; readonly labels: string };
  readonly "level-without-row": { readonly code: string };
  readonly "no-indicators": object;
  readonly "no-levels": { readonly path: string };
  readonly "no-rows": { readonly path: string };
  readonly "rows-of-first-level": { readonly path: string; readonly code: string; readonly below: string };
  readonly "rows-of-second-level": { readonly path: string; readonly code: string };
  readonly "level-without-below": { readonly path: string; readonly code: string };

  /** Keys of the canonical JSON. */
  readonly "path-twice": { readonly path: string };
  readonly "path-below": { readonly path: string; readonly above: string };
  readonly "own-key": { readonly path: string };
  readonly "empty-levels-twice": { readonly key: string };

  /** Roles and repeated values. */
  readonly "role-no-cell": { readonly role: string; readonly path: string };
  readonly "role-of-type": {
    readonly role: string;
    readonly path: string;
    readonly type: string;
    readonly wanted: readonly string[];
  };
  readonly "start-without-end": object;
  readonly "items-no-table": { readonly path: string };
  readonly "span-no-label": { readonly id: string };
  readonly "span-no-slot": { readonly id: string };
  readonly "span-no-goal": { readonly id: string };
  readonly "repeats-no-sheet": { readonly sheet: string };
  readonly "repeats-no-label": { readonly id: string; readonly sheet: string };
  readonly "repeats-no-cell": { readonly path: string };

  /** Relations between values. */
  readonly "no-cell": { readonly path: string };
  readonly "no-column": { readonly path: string; readonly key: string };
  readonly "from-other-row": { readonly reference: string };
  readonly "adds-one-value": { readonly path: string };
  readonly "no-number": { readonly path: string; readonly type: string };
  readonly "money-against-numbers": object;
  readonly "rounds-money": object;
  readonly "single-year-without-days": object;
  readonly circle: { readonly paths: readonly string[] };
}

export type ProblemKind = keyof ProblemValues;

/** Where in the definition: the innermost of these is what the sentence is about. */
export interface ProblemPlace {
  /** Key of a worksheet. */
  readonly sheet?: string;
  /** Path of a table. */
  readonly table?: string;
  /** Left side of a relation. */
  readonly relation?: string;
}

export type DefinitionProblem = {
  readonly [K in ProblemKind]: {
    readonly problem: K;
    readonly at: ProblemPlace;
    readonly values: ProblemValues[K];
  };
}[ProblemKind];

/** Takes one thing that is wrong with a definition. */
export type Say = <K extends ProblemKind>(problem: K, values: ProblemValues[K], at?: ProblemPlace) => void;

/** Says what is said of a part of the definition, with its place. */
export function sayAt(place: ProblemPlace, say: Say): Say {
  return (problem, values, at = {}) => say(problem, values, { ...place, ...at });
}

/** The values that a list has more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return [...twice];
}
