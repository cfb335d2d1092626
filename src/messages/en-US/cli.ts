import type { WhyNotChecked } from "../../rules/checked/hindrances";
import type { CliWords, SeverityCounts } from "../words/cli";
import { common } from "./common";

const guessed = (guess: string | null): string => (guess === null ? "" : ` Did you mean ${guess}?`);
const SEE_HELP = "See jixiao --help.";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

const { severities } = common;
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const counts = (count: SeverityCounts): string =>
  (["error", "warning", "info"] as const)
    .filter((severity) => count[severity] > 0)
    .map((severity) => counted(count[severity], severities[severity].toLowerCase()))
    .join(", ");

const WHY_NOT: Readonly<Record<WhyNotChecked, string>> = {
  unreadable: "what it needs cannot be read",
  negative: "a number that it needs is below zero",
  "unit-unknown": "the unit of an amount is not known",
  "no-result": "the file stores no result for a formula",
  "not-found": "a label, heading or sheet that it needs is missing",
};

export const cli: CliWords = {
  description: "Checks and exports performance-target declarations, one file or thousands, without Excel.",
  failed: (reason) => `Not completed, because of something unforeseen: ${reason}`,
  outputLost: (reason) => `The result was not written out whole (${reason}).`,
  progress: "{bar} {value}/{total} files, about {eta_formatted} to go",
  options: {
    locale: "language: zh-CN or en-US (default: the system's; Chinese unless that is English)",
    version: "print the version",
    help: "print help",
    jobs: "files to read at a time (default: one a processor)",
    timeout: "seconds that reading one file may take (default: 60)",
  },
  help: {
    headings: {
      "Usage:": "Usage:",
      "Arguments:": "Arguments:",
      "Options:": "Options:",
      "Commands:": "Commands:",
      "Global Options:": "Global options:",
    },
    optionsPlaceholder: "[options]",
    commandPlaceholder: "[command]",
    commandUsage: "help [command]",
    commandDescription: "print the help of a command",
    after:
      "Exit status: 0 no errors; 1 errors found; 2 something could not be judged (bad arguments,\nan unreadable file, no form that is known); 130 interrupted.",
  },
  usage: {
    unknownOption: (option, guess) => `There is no option ${option}.${guessed(guess)} ${SEE_HELP}`,
    unknownCommand: (command, guess) => `There is no command “${command}”.${guessed(guess)} ${SEE_HELP}`,
    missingArgument: (argument) => `The argument <${argument}> is missing. ${SEE_HELP}`,
    optionNeedsValue: (option) => `The option ${option} needs a value.`,
    optionRequired: (option) => `The option ${option} is required.`,
    conflict: (option, other) => `The options ${option} and ${other} cannot be used together.`,
    tooManyArguments: `There are too many arguments. ${SEE_HELP}`,
    cannotUnderstand: `This command cannot be understood. ${SEE_HELP}`,
    notAChoice: (option, value, choices) => `${option} cannot be “${value}”; it can be ${choices.join(", ")}.`,
    notANumber: (option, value) => `${option} cannot be “${value}”; it must be a whole number of at least 1.`,
    outputIsInput: (path) =>
      `${path} is also a file to be read; results cannot be written over it. Choose another name.`,
    outputTwice: (path) => `Two things cannot both be written to ${path}. Give -o and --map different names.`,
    cannotWrite: (path, reason) => `${path} cannot be written (${reason}); a file that was there is unchanged.`,
  },
  inputs: {
    noMatch: "There is no such file.",
    emptyFolder: "There is no spreadsheet in this folder.",
    closedFolder: "This folder may not be opened; no file in it was read.",
    brokenLink: "What this link leads to is not there.",
    nothingToRead:
      "There is nothing to read: only temporary files (~$…) that Office leaves beside open ones were given.",
  },
  accessProblems: {
    missing: "There is no such file.",
    "no-permission": "You may not read this file, or another program keeps it to itself.",
    folder: "This is a folder, not a file.",
    unavailable: "This file cannot be read: something is wrong with the disk or the network.",
    "too-slow":
      "Reading took too long and was given up. The file may be damaged; if it is just large, give it more time with --timeout.",
    "too-demanding":
      "Reading took too much memory and was given up. The file may be damaged, or hold a great many surplus rows and columns.",
    failed: "Something unforeseen happened while reading; the file was skipped.",
  },
  aboutFile: (file, sentence) => `${file}: ${sentence}`,
  report: {
    severities,
    notJudged: "not checked",
    noForm:
      "No form that is known was found in this file. Make sure that it is the right one, or use the standard form.",
    formNotRead: "not read",
    aside: "besides",
    hiddenForm: "hidden, not counted",
    notChecked: "unchecked",
    couldNotCheck: (title, why, cells) =>
      `“${title}” could not be checked: ${WHY_NOT[why]}${cells.length === 0 ? "" : ` (${cells.join(", ")})`}.`,
    partlyChecked: "nothing found, not everything could be checked",
    allClear: "nothing wrong",
    blankForm: "blank, not filled in yet",
    replacedBy: ({ id, name }) =>
      `“${name}” (${id}) takes the place of this form; it is checked as ever, take the other for the next year.`,
    formHead: (form, project, year) =>
      `${form}${project === null ? "" : ` “${project}”`}${year === null ? "" : ` ${year}`}`,
    counts,
    summary: (totals) =>
      `${counted(totals.files, "file")}, ${counted(totals.forms, "form")} checked${
        totals.forms === 0
          ? ""
          : `: ${counts({ error: totals.errors, warning: totals.warnings, info: totals.infos }) || "nothing wrong"}`
      }.${[
        totals.unreadable > 0 ? ` ${counted(totals.unreadable, "file")} could not be read.` : "",
        totals.withoutForm > 0 ? ` ${counted(totals.withoutForm, "file")} without a known form.` : "",
        totals.unreadForms > 0 ? ` ${counted(totals.unreadForms, "seeming form")} not read.` : "",
        totals.hiddenForms > 0 ? ` ${counted(totals.hiddenForms, "form")} on hidden sheets, not counted.` : "",
        totals.otherKinds > 0 ? ` ${counted(totals.otherKinds, "form")} of another kind not checked.` : "",
      ].join("")}`,
  },
  check: {
    description: "check forms and list what is wrong, file after file",
    arguments: { paths: "files, folders (with the folders in them) or globs; - is standard input" },
    options: {
      format: "format: text (default), json or ndjson",
      output: "write to a file instead of the screen",
      severity: "list only findings of this severity and above: error, warning or info (default)",
      quiet: "leave out files with nothing to list",
      hidden: "count forms on hidden worksheets, too",
    },
    after:
      'Examples:\n  jixiao check submissions\n  jixiao check --format json -o findings.json "submissions/**/*.xls*"',
  },
  export: {
    description: "export canonical JSON",
    arguments: { paths: "one file; with --ndjson any number of files, folders or globs" },
    options: {
      output: "write to a file instead of the screen",
      draft: "export forms with open errors too, marked as drafts",
      map: "write a second file that says in which sheet and cell each value stands",
      ndjson: "one form a line, each line a complete document",
      sheet: "export only the forms that begin on this worksheet; may be given several times, once for each",
      hidden: "export forms on hidden worksheets, too",
    },
    after:
      "Examples:\n  jixiao export form.xlsx -o form.json --map form.map.json\n  jixiao export --ndjson --draft submissions -o all.ndjson",
    oneFileOnly: "Only one file can be exported at a time; to export many together, add --ndjson.",
    mapNeedsOneFile: "--map is for a single file and cannot be used with --ndjson.",
    openErrors: (errors) => `${counted(errors, "error")} open (see jixiao check)`,
    blankForm: "The form is still blank",
    unreadForms: (count) =>
      `${counted(count, "declaration")} not read (if it is not wanted, name the sheets to export with --sheet)`,
    keptBack: (reason) => `${reason}; not exported. Add --draft to export a draft.`,
    asDraft: (reason) => `${reason}; exported as a draft.`,
    nothingWritten: "Not every form can be exported as final, so nothing was written.",
    noSuchSheet: (names, sheets) => `There is no worksheet ${quoted(names)}; there are ${quoted(sheets)}.`,
    sheetHidden: (names) =>
      `The worksheet ${quoted(names)} is hidden and was not exported; add --hidden if it should be.`,
    sheetWithoutForm: (names) =>
      `No form begins on the worksheet ${quoted(names)}; it was not exported. Name the first sheet of a form with --sheet.`,
    notChosen: (sheets) => `Not chosen and not exported: forms on ${quoted(sheets)}.`,
    hiddenLeftOut: (sheets) => `Hidden and not exported: forms on ${quoted(sheets)}; add --hidden to export them.`,
  },
};
