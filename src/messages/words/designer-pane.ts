export type MarkKind = "field" | "label" | "table" | "note";

/** Of the designer in the pane, which makes a form of a sheet. Fetched with it. */
export interface DesignerViewWords {
  /** The button that begins it, and its heading. */
  readonly begin: string;
  readonly beginHint: string;
  readonly title: (sheet: string) => string;
  readonly close: string;
  readonly gone: string;
  /** Of a sheet of which nothing says that it is such a form: somebody says so. */
  readonly isForm: string;
  readonly isFormHint: (title: string) => string;
  readonly resumed: string;
  readonly startAnew: string;
  readonly notKept: string;
  /** Which sheets are one form. */
  readonly sheets: string;
  readonly sheetsIdle: (names: readonly string[]) => string;

  readonly undo: string;
  readonly redo: string;
  readonly goTo: (place: string) => string;

  /** What the sheet gives, in one sentence. */
  readonly look: (found: number, of: number, filled: number, rows: number) => string;
  readonly notRead: string;
  readonly left: (count: number) => string;
  readonly nothingLeft: string;

  readonly doubts: (count: number) => string;
  readonly noDoubts: string;
  readonly doubtsHint: string;
  readonly otherMeaning: string;
  /** The button that answers all that is left with what is proposed. */
  readonly restAsProposed: string;

  readonly outline: string;
  readonly parts: {
    readonly head: string;
    readonly columns: string;
    readonly levels: string;
    readonly words: string;
  };
  readonly required: string;
  readonly meaning: string;
  readonly searchMeaning: string;
  readonly noMeaning: string;
  readonly kind: string;
  readonly wording: string;
  readonly wordingHint: string;
  /** What is printed and has no cell of its own to fill in, by what is read there. */
  readonly noValue: Readonly<Record<"title" | "year" | "side" | "words", string>>;
  readonly forget: string;
  readonly edit: (words: string) => string;

  readonly mark: string;
  readonly markHint: string;
  readonly selection: (place: string) => string;
  readonly noSelection: string;
  readonly marks: Readonly<Record<MarkKind, string>>;
  readonly marked: (place: string, as: string) => string;
  readonly unmark: (place: string) => string;

  readonly sums: (count: number) => string;
  readonly sumsHint: string;
  /** Buttons at a sum, and what each is called to whoever does not see at which one. */
  readonly sumChange: string;
  readonly sumChangeOf: (total: string) => string;
  readonly sumDrop: string;
  readonly sumDropOf: (total: string) => string;
  readonly sumUse: string;
  readonly sumUseOf: (total: string) => string;
  readonly sumMore: (columns: number) => string;
  readonly sumFails: (says: string, computed: string) => string;
  readonly sumHint: string;
  readonly sumTotal: (words: string) => string;
  readonly sumPart: (words: string) => string;
  readonly sumNot: string;
  readonly sumAdd: string;
  readonly sumClear: string;
  readonly sumDraft: (total: string | null, parts: readonly string[]) => string;
  readonly sumWithout: (part: string) => string;

  readonly keepTitle: string;
  readonly name: string;
  readonly nameHint: string;
  readonly id: string;
  readonly idBad: string;
  readonly replaces: string;
  readonly replacesNone: string;
  readonly changed: (count: number) => string;
  readonly unchanged: string;
  readonly change: {
    readonly gone: (name: string) => string;
    readonly added: (name: string) => string;
    readonly moved: (name: string, from: string, to: string) => string;
    readonly kind: (name: string) => string;
    readonly words: (name: string, before: string) => string;
  };

  readonly tryOut: string;
  readonly tryHint: string;
  /** Where nothing is filled in, which proves little. */
  readonly tryBlankHint: string;
  readonly tryBlank: string;
  readonly trySamples: string;
  readonly sampleName: string;
  readonly triedSamples: (sheets: readonly string[]) => string;
  /** Before the name of the tab. */
  readonly tryName: string;
  readonly tried: (sheets: readonly string[], blank: boolean) => string;
  readonly triedDifferent: (sheets: readonly string[], names: readonly string[]) => string;
  readonly removeTried: (sheets: readonly string[]) => string;
  readonly removedTried: string;

  readonly keep: string;
  readonly kept: (name: string) => string;
  readonly full: (name: string) => string;
  readonly closed: (name: string) => string;
  readonly cannotKeep: string;
  readonly exportFile: string;
  readonly exported: (file: string) => string;
  readonly unsavable: string;
  readonly hand: string;
  /** What to write to the administrator beside the file. */
  readonly letter: (name: string, file: string) => string;
  readonly letterLabel: string;
  readonly copy: string;
  readonly copied: string;
}
