import type { DesignerViewWords } from "../words/designer-pane";

const MOST_NAMES = 6;
const some = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMES).join(", ")}${names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ""}`;
const sheetsOf = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");

export const designerPane: DesignerViewWords = {
  begin: "Make a standard form of this sheet",
  beginHint:
    "Your office's own form can be used too: look over what was found in it, and in a few minutes it is a standard form. The sheet itself is not changed.",
  title: (sheet) => `Make a standard form of “${sheet}”`,
  close: "Back",
  isForm: "This is the form to fill in",
  isFormHint: (title) =>
    `Nothing on the sheet says that it is a performance form. If “${title}” is the form your office fills in, press the button and it is made of it.`,
  gone: "This worksheet is not there any more.",
  resumed: "Going on where you stopped.",
  startAnew: "Start over",
  notKept: "Unfinished work cannot be kept here: finish it in one go.",
  sheets: "Where one form stands on several sheets, tick them all:",
  sheetsIdle: (names) => `Nothing is taken of ${sheetsOf(names)}: no title of such a form stands there.`,

  undo: "Undo",
  redo: "Redo",
  goTo: (place) => `Go to ${place}`,

  look: (found, of, filled, rows) =>
    `${found}/${of} items read, ${filled} of them filled in; ${rows === 1 ? "1 row" : `${rows} rows`} in lists.`,
  notRead: "The sheet cannot be read with what is said now.",
  left: (count) => (count === 1 ? "1 cell belongs to nothing:" : `${count} cells belong to nothing:`),
  nothingLeft: "No cell is left over.",

  doubts: (count) => `Please look at (${count})`,
  noDoubts: "Nothing is in doubt any more.",
  doubtsHint: "What matters most comes first. A cell's button goes there; choose what is right.",
  otherMeaning: "None of these",
  restAsProposed: "Leave the rest as proposed",

  outline: "What is on the form",
  parts: {
    head: "Head",
    columns: "Columns",
    levels: "Levels",

    words: "Title, year and other printed words",
  },
  required: "Required",
  meaning: "What it is",
  searchMeaning: "Search (such as 总额, 负责人)",
  noMeaning: "There is no such thing.",
  kind: "How it is written",
  wording: "Name",
  wordingHint: "This is what the standard form prints; the words on the paper are known as well.",
  noValue: {
    title: "The title, by which the form is known",
    year: "The year is read here, and the unit of the amounts where it is printed",
    side: "The name of a part",
    words: "Printed words, nothing to fill in",
  },
  forget: "As it was found",
  edit: (words) => `Change “${words}”`,
  mark: "Mark cells",
  markHint: "Where something was taken wrongly or missed: select the cells in the sheet, then say what they are.",
  selection: (place) => `Selected: ${place}`,
  noSelection: "First select cells in this sheet.",
  marks: { field: "To be filled in", label: "A printed name", table: "A list, from its headings on", note: "A note" },
  marked: (place, as) => `${place}: ${as}`,
  unmark: (place) => `Unmark ${place}`,

  sums: (count) => `Sums (${count})`,
  sumsHint: "Amounts are checked by these. What is not so can be changed or taken away, and undone.",
  sumChange: "Change",
  sumChangeOf: (total) => `Change the sum of “${total}”`,
  sumDrop: "Drop",
  sumDropOf: (total) => `Drop the sum of “${total}”`,
  sumUse: "Use",
  sumUseOf: (total) => `Use the sum of “${total}”`,
  sumMore: (columns) =>
    columns === 1 ? "1 more column adds up like that." : `${columns} more columns add up like that.`,
  sumFails: (says, computed) => `The sheet says ${says}, and it comes to ${computed}.`,
  sumHint: "To add a sum: select the cell of the total and press “Total”, then each part and press “Part”.",
  sumTotal: (words) => `Total: ${words}`,
  sumPart: (words) => `Part: ${words}`,
  sumNot: "What is selected is no cell of an amount or a number.",
  sumAdd: "Use this sum",
  sumClear: "Choose anew",
  sumDraft: (total, parts) => `${total ?? "?"} = ${parts.length === 0 ? "?" : parts.join(" + ")}`,
  sumWithout: (part) => `Without “${part}”`,

  keepTitle: "Keep and use",
  name: "Name of the form",
  nameHint: "Say whose form it is, such as 某某区项目支出绩效目标申报表.",
  id: "Id",
  idBad: "Words in small letters joined by -, the year last, such as qingpu-2026.",
  replaces: "This replaces",
  replacesNone: "No other form",
  changed: (count) => (count === 1 ? "1 change from the former one:" : `${count} changes from the former one:`),
  unchanged: "What is filled in is as before.",
  change: {
    gone: (name) => `Gone: ${name}`,
    added: (name) => `New: ${name}`,
    moved: (name, from, to) => `${name}: what was written goes to its new place (${from} → ${to})`,
    kind: (name) => `${name}: written in another way`,
    words: (name, before) => `${before} is called ${name} now`,
  },

  tryOut: "Try it",
  tryHint: "Inserts one on a new sheet, carries the content over, exports it and reads it back.",
  tryBlankHint:
    "Nothing is filled in on this sheet. One can be inserted on a new sheet with a sample in each place, exported and read back.",
  tryBlank: "Insert a blank one only",
  trySamples: "Try it with samples",
  tryName: "Try ",
  sampleName: "Sample ",
  triedSamples: (sheets) =>
    `Inserted as ${sheetsOf(sheets)} with a made-up sample in each place, exported and read back: the same. Delete it when you have seen it.`,
  tried: (sheets, blank) =>
    blank
      ? `A blank one was inserted as ${sheetsOf(sheets)} and read back blank. That shows little: press “Try it with samples” to see whether what is filled in comes back.`
      : `Inserted as ${sheetsOf(sheets)} with the content carried over, exported and read back: the same.`,
  triedDifferent: (sheets, names) => `Inserted as ${sheetsOf(sheets)}, but read back otherwise: ${some(names)}.`,
  removeTried: (sheets) => `Delete ${sheetsOf(sheets)}`,
  removedTried: "The sheet for trying was deleted.",

  keep: "Keep and use it",
  kept: (name) =>
    `Kept: ${name}. Sheets of this kind are checked and exported on this computer from now on. For colleagues, export its form file in Forms and send it with the filled workbook.`,
  full: (name) => `In use: ${name}. But the browser's storage is full and it was not kept: export the file.`,
  closed: (name) => `In use: ${name}. But nothing can be kept here: export the file.`,
  cannotKeep: "Another form has this id and means something else: choose another id.",
  exportFile: "Export the form file",
  exported: (file) => `Handed to the download: ${file}`,
  unsavable: "Files cannot be saved here: export it in the workbench in a browser.",
  hand: "Hand to the administrator",
  letter: (name, file) =>
    `${file} is the form file of “${name}”. Please put it into the folder forms beside the pane and write its index anew: then everybody in the office can use this form.`,
  letterLabel: "What to write to the administrator",
  copy: "Copy",
  copied: "Copied.",
};
