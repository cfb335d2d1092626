import type { CliFormsWords } from "../words/cli-forms";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const MOST_FILES = 8;
const named = (files: readonly string[]): string =>
  `${files.slice(0, MOST_FILES).join(", ")}${files.length > MOST_FILES ? " and others" : ""}`;

export const cliForms: CliFormsWords = {
  unknownForm: (id, known) => `No form is called “${id}”; there are ${known.join(", ")}. See jixiao forms.`,
  alreadyThere: (path) =>
    `${path} exists and may hold what somebody filled in; it was left as it is. Choose another name, or add --force to replace it.`,
  written: (path) => `Wrote ${path}`,
  template: {
    description: "write a blank form",
    arguments: { form: "id of the form, see jixiao forms" },
    options: {
      year: "fiscal year (next year if left out)",
      output: "write to this .xlsx file",
      force: "replace the file if it exists",
    },
    after:
      "Layout, lists, sum formulas, red marks and print setup are those that the add-in inserts.\nExample:\n  jixiao template chongming-2023 --year 2026 -o blank.xlsx",
    notAYear: (value) => `--year cannot be “${value}”; write a year from 2000 to 2100.`,
  },
  fill: {
    description: "put exported JSON back into a form",
    arguments: { document: "a JSON file that jixiao exported; - for standard input" },
    options: {
      output: "write to this .xlsx file",
      force: "replace the file if it exists",
    },
    after:
      "Exporting the file again gives the same JSON. Where that cannot be, nothing is written and the places are named.\nExample:\n  jixiao fill project.json -o project.xlsx",
    unreadable: (path) => `${path} cannot be read.`,
    joined:
      "Names, targets or the like in the file held line breaks or characters that nobody sees; they were written on one line.",
    replaced: "The form in the file has a newer definition by now and was written as that.",
    leftOut: (pointers) => `The newer form has no place for these, and they were not written: ${pointers.join(", ")}.`,
    differs: (pointers, more) =>
      `The file contradicts itself, or says what a worksheet cannot hold; nothing was written. Look at ${pointers.map((pointer) => `“${pointer}”`).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
  },
  summary: {
    description: "sum up many forms, one line a project",
    arguments: { paths: "files, folders (with those in them) or globs" },
    options: { output: "write to this .xlsx file", hidden: "count forms on hidden worksheets, too" },
    after:
      "The sentence that departments publish is shown as well: how many projects, and how much money.\nExample:\n  jixiao summary received/ -o summary.xlsx",
    sheet: "Summary",
    title: "Summary of declared performance targets",
    columns: {
      number: "No.",
      file: "File",
      project: "Project",
      department: "Department (unit)",
      year: "Fiscal year",
      form: "Form",
      total: "Total funds (yuan)",
      annual: "Annual funds (yuan)",
      errors: "Errors",
      warnings: "Warnings",
      note: "Note",
    },
    totalLabel: "Total",
    sentence: ["Projects with declared performance targets: ", "; budget involved: ", " ten thousand yuan."],
    counted: (rows) =>
      `${plural(rows, "row")} below. Projects and money are counted by annual funds, projects with errors included; delete a row, and the sentence above and the totals below follow.`,
    severalYears: (years) =>
      `These projects are of different fiscal years; the amount above is that of ${years.join(", ")} together.`,
    numberList: (numbers, more) => `No. ${numbers.join(", ")}${more ? " …" : ""}`,
    leftOut: (count, numbers) =>
      `Not counted, as annual funds are blank or uncertain: ${plural(count, "project")} (${numbers}).`,
    repeated: (count, numbers) =>
      `Same content as a row before, and counted: ${plural(count, "form")} (${numbers}). Delete those that were sent twice.`,
    unread: (count, numbers) => `Not read and not counted: ${plural(count, "row")} (${numbers}).`,
    asides: (count, numbers) =>
      `Hidden, or forms of another kind, and not counted: ${plural(count, "row")} (${numbers}).`,
    aside: ({ years, leftOut, repeated, unread, files, asides }) => {
      const parts = [
        years.length > 1 ? `the amount is that of ${years.join(", ")} together` : "",
        leftOut > 0 ? `${plural(leftOut, "project")} not counted, annual funds unknown` : "",
        repeated > 0 ? `${plural(repeated, "form")} with the same content as another, counted` : "",
        unread > 0 ? `${plural(unread, "file or sheet", "files or sheets")} not read (${named(files)})` : "",
        asides > 0
          ? `${plural(asides, "hidden form or form of another kind", "hidden forms or forms of another kind")} not counted`
          : "",
      ].filter((part) => part !== "");
      return parts.length === 0 ? null : `Note: ${parts.join("; ")}. The summary names them.`;
    },
    notes: {
      noForm: "No form was recognised",
      blank: "Blank form, not counted",
      noAnnual: "Annual funds blank or uncertain, not counted",
      sameContent: (number) => `Same content as No. ${number}`,
      hidden: (project, sheet) =>
        `${project === null ? "A form" : `“${project}”`} on the hidden sheet “${sheet}”, not counted`,
    },
    pageFooter: "Page &P of &N",
  },
  elements: {
    options: {
      format: "json (default): canonical JSON; elements: the tables of budget systems, one record a line",
      csv: "write the tables as CSV: both into the folder that -o names, or one with --table",
      table: "one table only: goals or indicators",
      excel: "the CSV is for Excel: add a BOM, and a single quote before texts that begin with = + - @",
    },
    after: "  jixiao export --format elements --csv received -o tables",
    onlyWith: (option, other) => `The option ${option} can only be used with ${other}.`,
    csvNeedsPlace: "Two tables need a folder: name one with -o, or choose one table with --table.",
    notAFolder: (path) => `${path} is not a folder, so there is no place for two tables. Name a folder with -o.`,
  },
  forms: {
    description: "list the forms",
    arguments: {},
    options: { format: "text (default) or json" },
    retired: " (retired; still read)",
    edition: (revision, replaces) => `Edition ${revision}${replaces === null ? "" : `; replaces ${replaces}`}`,
    after: "",
  },
  library: {
    description: "gather an office's own indicator library from filled forms, without any values",
    arguments: { paths: "files, folders (with those below) or patterns" },
    options: {
      output: "write to this file (default: standard output)",
      format: "json (default) or csv",
      excel: "CSV for Excel: with a BOM, and a single quote before texts that begin with = + - @",
      hidden: "count forms on hidden worksheets too",
    },
    after: "Example:\n  jixiao library earlier/ -o library.json",
    gathered: ({ forms, indicators, numbered }) =>
      `${indicators} indicators gathered from ${forms} forms${numbered > 0 ? `; ${numbered} left out, for their names state a number` : ""}.`,
  },
  rules: {
    description: "list the rules of the checks",
    arguments: {},
    options: { format: "text (default) or json", form: "only rules that apply to this form" },
    after: "",
  },
  schema: {
    description: "show the JSON Schema of the canonical JSON",
    arguments: { form: "id of the form, see jixiao forms; of whole files if left out" },
    options: { formLanguage: "show the JSON Schema of form files (*.form.json) instead" },
    after: "",
  },
  form: {
    description: "form files (*.form.json): check one, show one",
    show: {
      description: "show a form as a form file",
      arguments: { form: "id of the form, see jixiao forms" },
      options: {},
      after: "Example:\n  jixiao form show mof-2018 > ours-2026.form.json",
    },
    propose: {
      description: "make a form file of a blank form (or of one that is filled in), and say what is not sure",
      arguments: { file: "the Excel file that prints the form" },
      options: {
        sheet: "look at this worksheet only (all, unless named)",
        answers: "questions that were answered (a JSON file)",
        output: "write to this .form.json file; its name is the id",
        force: "overwrite the file if it exists",
        format: "how to write what is not sure: text (the default, to standard error) or json",
      },
      after:
        "Exits with 0 where everything is sure, with 1 where a doubt changes what is read, with 2 where it is no such form.\nExample:\n  jixiao form propose blank.xlsx -o qingpu-2026.form.json",
      noSheet: (name, names) =>
        `No worksheet is called “${name}”, only ${names.map((each) => `“${each}”`).join(", ")}.`,
      badAnswers: (file) => `${file} holds no answers.`,
      proposed: (id, doubts) => `${id}: ${doubts === 0 ? "everything is sure" : `${doubts} things are not sure`}`,
      mayBeSaid: (title, answers) =>
        `If “${title}” is the form to be filled in, write ${answers} into a JSON file and name it by --answers.`,
      choice: ({ answer, reasons, taken }) => `    ${taken ? "now" : "or"}: ${answer}; ${reasons.join(", ")}`,
    },
    carried: {
      description: "take out the form file that a workbook brings along",
      arguments: {
        file: "an .xlsx file that jixiao wrote",
        form: "id of the one that is wanted, where there are several",
      },
      options: {},
      after: "Example:\n  jixiao form carried received.xlsx > qingpu-2026.form.json",
      none: (file) => `${file} brings no such form file along.`,
      several: (ids) => `It brings several forms along: ${ids.join(", ")}. Say which one behind the file.`,
      offered: (file, id, digest) =>
        `${file} brings the form file ${id} along (digest of its meaning: ${digest}). Once you know who it is from, take it out by jixiao form carried and name it by --forms.`,
      found: (id, digest) =>
        `It brings ${id} along, digest of its meaning: ${digest}. See where it comes from before you use it.`,
    },
    check: {
      description: "check a form file; with filled-in forms, say what is read with it",
      arguments: { file: "the form file", filled: "filled-in spreadsheets, folders or globs" },
      options: { format: "text (default) or json" },
      after: "Example:\n  jixiao form check qingpu-2026.form.json filled/*.xlsx",
      sound: (id, fields, tables) => `${id}: nothing is wrong; ${fields} fields, ${tables} tables`,
      digest: (digest) => `digest of its meaning (definition): ${digest}`,
      noDigest: 'better say "digestInJson": true, so that exported JSON tells which definition it was made with',
      sameLabels: (other) =>
        `prints the same labels as ${other} and would be read as that: give it what its paper has and the other has not or, if only the unit differs, unitDecides in both`,
      unitDecidesNothing: "says unitDecides, but no other form prints the same labels: take it out",
      notFoundAgain: (sheet, labels) =>
        `in the blank form that it prints, these labels of sheet ${sheet} are not found again: ${labels.join(", ")}`,
      notReadBlank: (said) =>
        `the blank form that it prints is not read as blank${said.length === 0 ? "" : `: ${said.join("; ")}`}`,
      readAsOther: (other) => `the blank form that it prints is read as ${other}: the labels do not tell the two apart`,
      notRead: (others) => `not read as this form${others.length === 0 ? "" : `, but as ${others.join(", ")}`}`,
      read: ({ sheets, fields, of }) => `read (sheets ${sheets.join(", ")}); ${fields} of ${of} fields hold something`,
      rows: (name, rows) => `${name}: ${rows} rows`,
      blank: (names) => `blank: ${names.join(", ")}`,
      leftOver: (count) => `${count} cells were not read:`,
      nothingLeft: "nothing is left over",
      missingLabels: (labels) => `labels not found: ${labels.join(", ")}`,
    },
  },
  sources: {
    option: "use this form file too, or those in this folder (*.form.json); repeatable, or set JIXIAO_FORMS",
    missing: (path) => `There is no form file or folder ${path}.`,
    emptyFolder: (path) => `The folder ${path} holds no *.form.json.`,
    unreadable: (path) => `${path} cannot be read.`,
  },
};
