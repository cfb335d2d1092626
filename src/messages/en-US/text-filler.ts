import type { TextFillerWords } from "../words/text-filler";

const values = (count: number): string => (count === 1 ? "1 value" : `${count} values`);

export const textFiller: TextFillerWords = {
  box: "Pasted text",
  hint: "Copy a whole declaration, or lines of indicators, from Word, a PDF file, a web page or an old sheet, and paste it here. It is shown first, and written on Ctrl+Enter or “Write”.",
  open: (count) => `To be written: ${values(count)}`,
  doubtful: "Not sure: look, then tick",
  doubts: {
    label: "two labels side by side: it may be of either",
    border: "two texts, parted where a sentence ends",
    target: "not sure which words are the name and which the target",
    unit: "the text prints no unit: taken in that of the sheet",
  },
  kept: "Not written",
  states: {
    same: "the sheet says so already",
    taken: "something else stands in its cell",
    computed: "the sheet works it out",
    unread: "no value for this cell",
    absent: "the sheet has no such cell",
  },
  same: (count) => `${values(count)} as on the sheet already.`,
  left: "Words that belong to nothing",
  otherYear: (year) => `The text is of ${year}, another year than the sheet. Please check.`,
  nothing: "Nothing of this form was found. Copy the printed words as well, such as 项目名称 or 数量指标.",
  write: (count) => `Write ${values(count)}`,
  clear: "Clear",
  done: (written, added, left) =>
    `${values(written)} written${added > 0 ? `, with ${added} new ${added === 1 ? "row" : "rows"}` : ""}.${left > 0 ? ` ${values(left)} not written: the cell holds something, or no row can be added.` : ""}`,
};
