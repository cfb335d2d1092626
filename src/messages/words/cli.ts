import type { WhyNotChecked } from "../../rules/checked/hindrances";
import type { Severity } from "../../rules/finding";

/** Why a path that was given cannot be read; what is wrong with a file's content is a `FileProblem`. */
export type AccessProblem =
  | "missing"
  | "no-permission"
  | "folder"
  | "unavailable"
  /** Reading took longer than `--timeout` allows. */
  | "too-slow"
  /** Reading needed more memory than a file may have. */
  | "too-demanding"
  | "failed";

/** Words of one command in the help, by the names of its arguments and of its long options. */
export interface CommandWords<Arguments extends string = string, Options extends string = string> {
  readonly description: string;
  readonly arguments: Readonly<Record<Arguments, string>>;
  readonly options: Readonly<Record<Options, string>>;
  /** Examples, below the options. */
  readonly after: string;
}

/** Everything that the command line says by itself. */
export interface CliWords {
  readonly description: string;
  /** Something that was not foreseen. */
  readonly failed: (reason: string) => string;
  /** Standard output took only a part of the result; the reason is the system's. */
  readonly outputLost: (reason: string) => string;
  /** Layout of the progress bar: `{bar}`, `{value}`, `{total}`, `{eta_formatted}`. */
  readonly progress: string;
  readonly options: Readonly<Record<"locale" | "version" | "help" | "jobs" | "timeout", string>>;
  readonly help: {
    /** By the parser's English heading (`Usage:`). */
    readonly headings: Readonly<Record<string, string>>;
    readonly optionsPlaceholder: string;
    readonly commandPlaceholder: string;
    readonly commandUsage: string;
    readonly commandDescription: string;
    readonly after: string;
  };
  readonly usage: {
    readonly unknownOption: (option: string, guess: string | null) => string;
    readonly unknownCommand: (command: string, guess: string | null) => string;
    readonly missingArgument: (argument: string) => string;
    readonly optionNeedsValue: (option: string) => string;
    readonly optionRequired: (option: string) => string;
    readonly conflict: (option: string, other: string) => string;
    readonly tooManyArguments: string;
    readonly cannotUnderstand: string;
    readonly notAChoice: (option: string, value: string, choices: readonly string[]) => string;
    readonly notANumber: (option: string, value: string) => string;
    /** `-o` names a file that is also read. */
    readonly outputIsInput: (path: string) => string;
    readonly outputTwice: (path: string) => string;
    readonly cannotWrite: (path: string, reason: string) => string;
  };
  /** Why an input stands for nothing. */
  readonly inputs: Readonly<
    Record<"noMatch" | "emptyFolder" | "closedFolder" | "brokenLink" | "nothingToRead", string>
  >;
  readonly accessProblems: Readonly<Record<AccessProblem, string>>;
  /** `报送/A.xlsx：文件已损坏……` */
  readonly aboutFile: (file: string, sentence: string) => string;
  readonly report: ReportWords;
  readonly check: CommandWords<"paths", "format" | "output" | "severity" | "quiet" | "hidden">;
  readonly export: ExportWords;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What `check` prints for people. */
export interface ReportWords {
  readonly severities: Readonly<Record<Severity, string>>;
  /** Beside the name of a file that could not be judged. */
  readonly notJudged: string;
  readonly noForm: string;
  /** Beside the place of a form that could not be read. */
  readonly formNotRead: string;
  /** Beside the place of what is said of a worksheet besides. */
  readonly aside: string;
  /** Beside the head of a form on a hidden sheet. */
  readonly hiddenForm: string;
  /** Before the sentence about a check that could not run, and the sentence: about the rule, why, and at which cells. */
  readonly notChecked: string;
  readonly couldNotCheck: (title: string, why: WhyNotChecked, cells: readonly string[]) => string;
  /** Beside the head of a form in which nothing was found, while some of the checks could not run. */
  readonly partlyChecked: string;
  readonly allClear: string;
  readonly blankForm: string;
  /** Below the head of a form in whose place there is another. */
  readonly replacedBy: (form: { readonly id: string; readonly name: string }) => string;
  readonly formHead: (form: string, project: string | null, year: number | null) => string;
  readonly counts: (counts: SeverityCounts) => string;
  readonly summary: (totals: CheckTotals) => string;
}

export interface CheckTotals {
  readonly files: number;
  /** Forms that were checked. */
  readonly forms: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files that could not be read, or are not there. */
  readonly unreadable: number;
  /** Forms that could not be read. */
  readonly unreadForms: number;
  /** Files in which nothing looks like a form. */
  readonly withoutForm: number;
  /** Forms on hidden sheets, in none of the counts above. */
  readonly hiddenForms: number;
  /** Forms of other kinds. */
  readonly otherKinds: number;
}

export interface ExportWords extends CommandWords<"paths", "output" | "draft" | "map" | "ndjson" | "sheet" | "hidden"> {
  readonly oneFileOnly: string;
  readonly mapNeedsOneFile: string;
  /** Why a form can only be a draft; goes into one of the next two. */
  readonly openErrors: (errors: number) => string;
  readonly blankForm: string;
  readonly unreadForms: (count: number) => string;
  readonly keptBack: (reason: string) => string;
  readonly asDraft: (reason: string) => string;
  readonly nothingWritten: string;
  /** `--sheet` names worksheets that are not there; the others are. */
  readonly noSuchSheet: (names: readonly string[], sheets: readonly string[]) => string;
  /** `--sheet` names hidden worksheets, and `--hidden` is not given. */
  readonly sheetHidden: (names: readonly string[]) => string;
  /** `--sheet` names worksheets on which no form begins. */
  readonly sheetWithoutForm: (names: readonly string[]) => string;
  /** What was left out: by `--sheet`, and because it is hidden. */
  readonly notChosen: (sheets: readonly string[]) => string;
  readonly hiddenLeftOut: (sheets: readonly string[]) => string;
}
