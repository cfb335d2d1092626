import type { Certainty, LeftOutReason } from "../../canonical/elements/mapping";
import type { Transformation } from "../../canonical/elements/transformations";

/** Words of the pages that are derived for users. */
export interface DocsWords {
  readonly rules: RulesPageWords;
  readonly elements: ElementWords;
  readonly formLanguage: FormLanguageWords;
}

/** Words of the page about the language of forms; its entries bring their own. */
export interface FormLanguageWords {
  readonly title: string;
  readonly intro: (language: string) => string;
  /** Before what stands on paper, and before the keys that say it. */
  readonly paper: string;
  readonly keys: string;
  readonly boundsTitle: string;
  readonly bounds: (kilobytes: number, cells: number, sheets: number, levels: number) => string;
  readonly othersTitle: string;
  readonly others: (keys: readonly string[]) => string;
}

/** Words of the catalogue of rules. */
export interface RulesPageWords {
  readonly title: string;
  readonly intro: string;
  /** In place of forms, where none of the shipped ones has what the rule speaks of. */
  readonly noShippedForm: string;
  readonly head: readonly [rule: string, severity: string, forms: string, condition: string, example: string];
}

/** Words of the page that explains the tables for budget systems. */
export interface ElementWords {
  readonly title: string;
  readonly intro: string;
  readonly records: (paths: readonly string[]) => string;
  readonly head: readonly [element: string, name: string, source: string, how: string, certainty: string];
  readonly transformations: Readonly<Record<Transformation, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  /** What the record's kind says, by path: `goals.annual` is 0. */
  readonly saidByKind: (path: string, says: string) => string;
  readonly keysTitle: string;
  readonly keys: readonly string[];
  readonly codesTitle: string;
  readonly codesHead: readonly [comparator: string, code: string];
  readonly qualitative: string;
  readonly leftOutTitle: string;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  readonly filesTitle: string;
  readonly files: readonly string[];
}
