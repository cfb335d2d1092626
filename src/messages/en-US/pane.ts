import { card } from "./card";
import type { PaneWords } from "../words/pane";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const pane: PaneWords = {
  tabs: { check: "Check", funds: "Funds", library: "Library", export: "Export", forms: "Forms" },
  views: "Pane views",
  dismiss: "Dismiss",
  language: "Language",

  starting: "Reading the workbook…",
  reading: (done, total) => `Reading worksheets (${done} of ${total})…`,
  checked: "Checked",
  waiting: (reason) => `Cannot read right now: ${reason} It will be tried again by itself.`,
  checkNow: "Check again",

  noForm: "This workbook holds no declaration form yet",
  noFormHint: "Insert a standard form, or open a workbook that has one: it is recognised by itself.",
  chooseForm: "Choose a form",
  thisForm: "This form",
  replacedBy: (name) => `“${name}” takes the place of this form: take it for the next year`,
  unnamedProject: "(project name blank)",
  onHiddenSheet: (sheet) => `${sheet}, hidden`,
  yearOf: (year) => (year === null ? "no year" : `fiscal year ${year}`),
  progress: (filled, total) => `${filled} of ${total} filled`,
  sections: "Progress",
  sectionsOpen: "Sections still to be filled or mended",
  nothingOpen: "All required fields are filled",
  sectionSummary: (label, filled, total, open, errors) =>
    [
      `${label}: ${filled} of ${total} filled`,
      open > 0 ? `${open} required still blank` : null,
      errors > 0 ? plural(errors, "error") : null,
    ]
      .filter((part) => part !== null)
      .join(", "),

  findings: "Findings",
  counts: (errors, warnings, infos, notChecked) =>
    [
      errors > 0 ? plural(errors, "error") : null,
      warnings > 0 ? plural(warnings, "warning") : null,
      infos > 0 ? plural(infos, "note") : null,
      notChecked > 0 ? `${notChecked} not checked` : null,
    ]
      .filter((part) => part !== null)
      .join(", ") || "nothing found",
  allClear: "Nothing found",
  allClearHint: "Go to Export to make the JSON file.",
  partlyChecked: "Nothing found, but not everything could be checked",
  notChecked: (checks) => `Checks that could not run (${checks})`,
  whyNotChecked: {
    unreadable: "Something here cannot be read",
    negative: "A number is below zero",
    "unit-unknown": "The unit of an amount is not known",
    "no-result": "A formula has no result",
    "not-found": "A label, heading or sheet is missing",
  },
  thereforeNotChecked: (titles) => `Not checked because of it: ${titles.map((title) => `“${title}”`).join(", ")}.`,
  moreCells: (rest) => `and ${plural(rest, "more cell", "more cells")}`,
  blankForm: "This form is still blank. Problems show here while you fill it in.",
  showMore: (rest) => `${rest} more: show them`,
  severityGroups: {
    error: (count) => `Errors (${count})`,
    warning: (count) => `Warnings (${count})`,
    info: (count) => `Notes (${count})`,
  },
  showForm: "Look at this form",
  goTo: (place) => `Go to ${place}`,
  offers: "Clearer wording",
  offersHint: "The meaning of these targets is certain; they can be written in the standard way.",
  applyOffer: (observed, expected) => `Change “${observed}” to “${expected}”`,
  written: "Written to the sheet.",
  done: (what) => `${what}: done.`,
  undo: "Put the old value back",
  undoNative: "Ctrl+Z takes it back too.",

  fundsHint: "Amounts are checked level by level; each leads to its cell.",
  declared: "Declared",
  computed: "Sum",
  difference: "Difference",
  blank: "blank",
  states: { ok: "agrees", wrong: "does not agree", "cannot-tell": "cannot be checked", blank: "blank" },
  inUnit: (unit) => `Unit: ${unit === "万元" ? "10,000 yuan" : "yuan"}`,

  exportHint: "Choose the forms to export. Everything is checked once more first.",
  prepareExport: "Make the file",
  exportDraft: (errors) =>
    `${plural(errors, "error")} open: it can only be saved as a draft. Correct them to export the final file.`,
  exportBlank: "A chosen form is still blank: it can only be saved as a draft.",
  exportFinal: "No errors: ready to hand in.",
  exportUnread: (sheets) =>
    `A declaration on ${sheets.map((sheet) => `“${sheet}”`).join(", ")} was not read: it can only be saved as a draft. Untick the sheet if it is not wanted.`,
  hiddenForms: "Forms on hidden sheets (exported only when ticked)",
  unreadSheets: "Sheets with a declaration that was not read",
  sheetNamed: (name) => `Sheet “${name}”`,
  fileName: "File name",
  size: "Size",
  bytes: (count) => `${count.toLocaleString("en-US")} bytes`,
  fingerprint: "SHA-256",
  fieldsRead: "Content",
  fieldsReadValue: (filled, fields) => `${fields} values, ${filled} filled`,
  openErrors: "Open errors",
  preview: "File content",
  preparing: "Checking and making the file…",
  fetching: "Loading…",
  formsLacking:
    "Some forms could not be fetched: a newer version may have taken their place, or the network is down. Sheets filled in with them are not recognised for now; the workbook is unchanged. With the network up, reload the pane.",
  inserting: "Working…",
  save: "Save file",
  saveMap: "Save cell map",
  copy: "Copy all",
  copied: "Copied to the clipboard.",
  copyByHand: "Press Ctrl+A in the box below, then Ctrl+C.",
  savedOffered: "Handed to the browser’s download. If no file appeared, use Copy all.",
  saveUnavailable: "A file cannot be saved from here. Use Copy all and paste into a text editor.",
  exportStale: "The workbook changed since then. Make the file again.",
  submitMissing:
    "The part for submitting could not be fetched: a newer version may have taken its place, or the network is down. The file can still be saved. With the network up, reload the pane, then submit.",

  galleryTitle: "Insert a standard form",
  fiscalYear: "Fiscal year",
  fiscalYearBad: "Enter a year of four digits, such as 2026.",
  insert: "Insert",
  insertNamed: (name) => `Insert ${name}`,
  inserted: (sheets) => `Inserted: ${sheets.join(", ")}`,
  previewOf: (name) => `Layout of ${name}`,
  importTitle: "Back from JSON",
  importHint: "Turns an exported JSON file into worksheets again; exporting once more gives the same content.",
  importChoose: "Choose a JSON file",
  imported: (sheets, notices) =>
    [
      `Restored: ${sheets.join(", ")}`,
      notices.has("lines-joined")
        ? "Names, targets or the like in the file held line breaks or characters that nobody sees; they are on one line now"
        : "",
      notices.has("form-replaced") ? "The form in the file has a newer definition by now and was written as that" : "",
      notices.has("values-left-out") ? "The newer form has no place for some of it, which was not written" : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(". "),
  newYearTitle: "Start a new year from this form",
  newYearHint: "Keeps project, organisation and indicator names; clears amounts, dates, the annual goal and targets.",
  newYear: (year) => `Make the form for ${year}`,
  sheetCount: (count) => plural(count, "worksheet"),

  card,

  crashed: "The pane met something unexpected. Your worksheets were not changed. Please reload the pane.",
};
