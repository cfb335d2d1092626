import type { RowWords } from "../words/rows";

export const rows: RowWords = {
  title: "This row",
  levels: "Other levels",
  level: "Level",
  addBelow: "Add below",
  remove: "Remove",
  up: "Move up",
  down: "Move down",
  addTo: "Add here",
  moveTo: "Move here",
  newRows: (sheet, first, last) =>
    first === last
      ? `Row ${first} of “${sheet}” was inserted and lacks the form's look or checks. What is filled in stays as it is.`
      : `Rows ${first} to ${last} of “${sheet}” were inserted and lack the form's look or checks. What is filled in stays as it is.`,
  complete: "Add look and checks",
  refused: {
    "no-row": "Select a row of the form's indicators, breakdown or safeguards first. The worksheet is as it was.",
    first: "This is the first row of its level and was not moved. For another level use “Move here”.",
    last: "This is the last row of its level and was not moved. For another level use “Move here”.",
    only: "This is the only row of its level and blank: it stays, for the form prints the level.",
    beside:
      "Other content stands beside the form and below it: a row more would tear it apart. Move it to another worksheet first. The worksheet is as it was.",
  },
};
