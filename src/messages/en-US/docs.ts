import type { DocsWords } from "../words/docs";

export const docs: DocsWords = {
  rules: {
    title: "Rule catalogue",
    intro: "Made from the rules themselves. Errors keep a file a draft; warnings do not.",
    noShippedForm: "any further form that defines such a relation",
    head: ["Rule", "Severity", "Applies to", "Fires when", "Example"],
  },
  formLanguage: {
    title: "The language of forms",
    intro: (language) =>
      `How a form becomes a form file (\`*.form.json\`). Made from what stands beside the language in the program: an entry an idea, with the paper that it comes from. A file begins with \`"language": "${language}"\`. It is least work to begin with one there is (\`jixiao form show mof-2018\`) and to check as you go (\`jixiao form check FILE FILLED…\`). Editors complete what is typed by the JSON Schema of \`jixiao schema --form-language\`.`,
    paper: "On paper: ",
    keys: "Written with: ",
    boundsTitle: "How much may be written",
    bounds: (kilobytes, cells, sheets, levels) =>
      `A file has at most ${kilobytes} KB, ${sheets} worksheets, ${cells} cells and columns, ${levels} levels of indicators, and prints at most twenty thousand cells. What has more is not read, and it is said of what. There are words and numbers in it, no program and no patterns of its own.`,
    othersTitle: "Further keys",
    others: (keys) =>
      `Without an entry yet: ${keys.join(" ")}. The JSON Schema and \`src/forms/language/\` say what they mean.`,
  },
  elements: {
    title: "Tables for budget systems",
    intro:
      "`jixiao export --format elements` writes forms as the two tables that budget systems use. This page is made from the mapping itself. What a form does not say, and every code whose list is not certain, is left out; nothing is guessed.",
    records: (paths) =>
      `Records come from ${paths.join(", ")} of each form: one for a text, one for each row of a list, none for a blank.`,
    head: ["Element", "Name", "From", "How", "Certainty"],
    transformations: {
      text: "as written",
      year: "four digits",
      "project-code": "of a name written `code-name` with a code of 21 characters; otherwise left out",
      "project-name": "as written; of `code-name` the name",
      label: "the words printed in the form",
      "target-text": "the whole target, unchanged",
      "comparator-code": "the comparator of a quantity, or `6` for a qualitative target; otherwise left out",
      "target-number": "the number of a quantity without separators; otherwise left out",
      "target-unit": "the unit of a quantity; otherwise left out",
    },
    certainties: { high: "high", medium: "medium" },
    saidByKind: (path, says) => `${says} for \`${path}\``,
    keysTitle: "Columns of our own",
    keys: [
      "`jixiao_form`: id of the form's definition, such as `chongming-2023`.",
      "`jixiao_digest`: SHA-256 of the form's own canonical JSON, that is, of its line in `export --ndjson`. Goals and indicators of one form share it: join on it. Two forms with the same content have the same: find duplicates by it.",
      "`jixiao_number`: number of the record within its form, from 1. Unique together with the digest and the table.",
      "`jixiao_draft`: `1` in the records of a draft, otherwise absent.",
    ],
    codesTitle: "Comparator codes",
    codesHead: ["Comparator", "Code"],
    qualitative: "qualitative",
    leftOutTitle: "Elements left out",
    leftOut: {
      "not-on-form": "no form says it",
      "codes-uncertain": "the list of codes is not certain; match by name",
      "given-by-system": "given by the receiving system",
    },
    filesTitle: "Files",
    files: [
      "NDJSON: one record a line, `table` first, then the columns in the order above; a column without a value is absent. All values are text but `jixiao_number`.",
      "CSV: UTF-8, a header line, CRLF line ends, blank where nothing is known; the same values to the letter, for loading.",
      "Targets often begin with `=`, which Excel takes for a formula. To open a CSV in Excel, add `--excel`: the file begins with a BOM, and texts that begin with = + - @ and the like get a single quote before them. Do not load such a file.",
      "Amounts are in neither table; join the canonical JSON on `jixiao_digest` where they are needed. Nothing is cut to a column's length.",
    ],
  },
};
