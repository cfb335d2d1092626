import type { FormCollectionWords } from "../words/form-collection";

const MOST_IDS = 6;

export const formCollection: FormCollectionWords = {
  title: "Forms of your own",
  hint: "Form files (*.form.json) that you were sent can be opened here. They live in the browser on this computer only; keep the files, for another computer or cleared browsing data will not have them.",
  choose: "Open a form file",
  lookTitle: (name) => `Look before you take it: ${name}`,
  unit: (unit) => `Amounts in ${unit}`,
  details: "Details",
  identity: (id, revision) => `Id ${id}, revision ${revision}`,
  digest: (digest) => `Digest of its meaning: ${digest}`,
  relations: "Sums and limits",
  noRelations: "No sums or limits",
  values: "What it holds, and what is read of this workbook with it",
  columns: { name: "Name", read: "Read" },
  tableRows: (rows) => `${rows} rows`,
  blank: "(blank)",
  notOnSheets: "No sheet of this workbook is this form, so there is nothing to compare.",
  leftOver: (cells, more) => `Cells not read: ${cells.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  take: "Use it",
  cancel: "Do not use it",
  carried: (name) =>
    `This workbook brings a form along: ${name}. Somebody else has written it: look at it before you take it.`,
  carriedFile: "The form file that the workbook brings along",
  taken: (name) => `In use: ${name}`,
  full: (name) =>
    `In use: ${name}. But the browser's storage is full and it was not kept: open the file again after the pane was closed. Remove forms that you do not need.`,
  closed: "Forms cannot be kept here: open the file again after the pane was closed.",
  own: "Your own",
  other: "Others",
  edition: (since, revision) => `${since}${revision > 1 ? `, edition ${revision}` : ""}`,
  save: "Export",
  saveNamed: (name) => `Export ${name}`,
  saved: "Handed over as a download.",
  unsavable: "Files cannot be saved from here; keep the form file that you have.",
  remove: "Remove",
  removeNamed: (name) => `Remove ${name}`,
  removed: (name) => `Removed: ${name}`,
  lost: (ids) =>
    `Forms that were kept on this computer are gone: ${ids.slice(0, MOST_IDS).join(", ")}${ids.length > MOST_IDS ? " and more" : ""}. Open their files again.`,
  forget: "Dismiss",
  refused: (place) => `${place} cannot be used:`,
  ownPlace: (id) => `your own form ${id}`,
  search: "Find a form (name, place, year)",
  nothingFound: "No form is called like that.",
};
