import type { CommandWords } from "./cli";

/** Words of the commands that make forms and say what there is to know of them. */
export interface CliFormsWords {
  readonly unknownForm: (id: string, known: readonly string[]) => string;
  /** `-o` names a file that is there already, and may hold what somebody filled in. */
  readonly alreadyThere: (path: string) => string;
  readonly written: (path: string) => string;
  readonly template: CommandWords<"form", "year" | "output" | "force"> & {
    readonly notAYear: (value: string) => string;
  };
  readonly fill: FillWords;
  readonly summary: SummaryWords;
  readonly elements: ElementsWords;
  readonly forms: CommandWords<never, "format"> & {
    /** Behind the name of a form that is not offered any more. */
    readonly retired: string;
    /** Which edition of its paper it is, and which form it took the place of. */
    readonly edition: (revision: number, replaces: string | null) => string;
  };
  readonly library: CommandWords<"paths", "output" | "format" | "excel" | "hidden"> & {
    /** How many indicators came of how many forms, and how many were left out, for their names state a number. */
    readonly gathered: (counts: {
      readonly forms: number;
      readonly indicators: number;
      readonly numbered: number;
    }) => string;
  };
  readonly rules: CommandWords<never, "format" | "form">;
  readonly schema: CommandWords<"form", "formLanguage">;
  readonly form: FormCommandWords;
  /** Of `--forms`, which every command with forms takes. */
  readonly sources: {
    readonly option: string;
    readonly missing: (path: string) => string;
    readonly emptyFolder: (path: string) => string;
    readonly unreadable: (path: string) => string;
  };
}

/** Of forms as files: `form check`, `form show`. */
export interface FormCommandWords {
  readonly description: string;
  readonly show: CommandWords<"form", never>;
  readonly propose: CommandWords<"file", "sheet" | "answers" | "output" | "force" | "format"> & {
    readonly noSheet: (name: string, names: readonly string[]) => string;
    readonly badAnswers: (file: string) => string;
    readonly proposed: (id: string, doubts: number) => string;
    /** How to say of a sheet that it is such a form all the same; `answers`: what to write into the file of answers. */
    readonly mayBeSaid: (title: string, answers: string) => string;
    /** One of the choices of a doubt; `taken`: what the form file says. */
    readonly choice: (choice: {
      readonly answer: string;
      readonly reasons: readonly string[];
      readonly taken: boolean;
    }) => string;
  };
  readonly carried: CommandWords<"file" | "form", never> & {
    readonly none: (file: string) => string;
    readonly several: (ids: readonly string[]) => string;
    readonly found: (id: string, digest: string) => string;
    /** Of a file of which something was not read. */
    readonly offered: (file: string, id: string, digest: string) => string;
  };
  readonly check: CommandWords<"file" | "filled", "format"> & {
    readonly sound: (id: string, fields: number, tables: number) => string;
    readonly digest: (digest: string) => string;
    /** Hints that keep nobody from using the form. */
    readonly noDigest: string;
    readonly sameLabels: (other: string) => string;
    readonly unitDecidesNothing: string;
    readonly notFoundAgain: (sheet: string, labels: readonly string[]) => string;
    /** The blank form is not read as one: what is said of it. */
    readonly notReadBlank: (said: readonly string[]) => string;
    readonly readAsOther: (other: string) => string;
    readonly notRead: (others: readonly string[]) => string;
    readonly read: (count: {
      readonly sheets: readonly string[];
      readonly fields: number;
      readonly of: number;
    }) => string;
    readonly rows: (name: string, rows: number) => string;
    readonly blank: (names: readonly string[]) => string;
    readonly leftOver: (count: number) => string;
    readonly nothingLeft: string;
    readonly missingLabels: (labels: readonly string[]) => string;
  };
}

export interface FillWords extends CommandWords<"document", "output" | "force"> {
  readonly unreadable: (path: string) => string;
  /** Values of one line held line breaks in the document. */
  readonly joined: string;
  /** Forms of replaced definitions were filled in as those that replace them. */
  readonly replaced: string;
  /** What those have no place for, by JSON pointer. */
  readonly leftOut: (pointers: readonly string[]) => string;
  /** The document says at these places something else than the form does once it is filled in. */
  readonly differs: (pointers: readonly string[], more: number) => string;
}

/** Of `export --format elements`. */
export interface ElementsWords {
  readonly options: Readonly<Record<"format" | "csv" | "table" | "excel", string>>;
  readonly after: string;
  readonly onlyWith: (option: string, other: string) => string;
  /** Two tables need a folder, or one of them is chosen. */
  readonly csvNeedsPlace: string;
  readonly notAFolder: (path: string) => string;
}

export interface SummaryWords extends CommandWords<"paths", "output" | "hidden"> {
  /** Name of the worksheet. */
  readonly sheet: string;
  readonly title: string;
  readonly columns: Readonly<
    Record<
      | "number"
      | "file"
      | "project"
      | "department"
      | "year"
      | "form"
      | "total"
      | "annual"
      | "errors"
      | "warnings"
      | "note",
      string
    >
  >;
  readonly totalLabel: string;
  /** The published sentence around its count and its amount in 万元. */
  readonly sentence: readonly [before: string, between: string, after: string];
  /** What is counted, of so many rows. */
  readonly counted: (rows: number) => string;
  /** The sentence is meant for one year. */
  readonly severalYears: (years: readonly number[]) => string;
  /** Some of the numbers in the first column, and whether there are more of them. */
  readonly numberList: (numbers: readonly number[], more: boolean) => string;
  readonly leftOut: (count: number, numbers: string) => string;
  readonly repeated: (count: number, numbers: string) => string;
  readonly unread: (count: number, numbers: string) => string;
  readonly asides: (count: number, numbers: string) => string;
  /** Beside the sentence on the screen; null where there is nothing to say. */
  readonly aside: (counts: {
    readonly years: readonly number[];
    readonly leftOut: number;
    readonly repeated: number;
    readonly unread: number;
    /** Names of the files in which something was not read. */
    readonly files: readonly string[];
    readonly asides: number;
  }) => string | null;
  readonly notes: {
    readonly noForm: string;
    readonly blank: string;
    readonly noAnnual: string;
    readonly sameContent: (number: number) => string;
    readonly hidden: (project: string | null, sheet: string) => string;
  };
  /** In the codes of a page footer. */
  readonly pageFooter: string;
}
