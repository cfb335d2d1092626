import type { CommonWords } from "../words/common";

const theSheet = (sheet: string | null): string => (sheet === null ? "The worksheet" : `The worksheet “${sheet}”`);

export const common: CommonWords = {
  betweenSentences: " ",
  severities: { error: "Error", warning: "Warning", info: "Note" },
  fixes: {
    "fill-sum": "Fill in the sum",
    "restore-formula": "Restore the sum formula",
    "text-to-number": "Store as numbers",
    "restore-label": "Restore the label",
    "normalise-target": "Use the standard wording",
    "strip-tags": "Remove web page code",
    "tidy-line": "Put on one line",
    "move-row": "Move to its level",
    "write-target": "Write the target",
    "fill-indicator": "Fill in the indicator",
    "fill-text": "Fill in from text",
    "add-row": "Add a row",
    "remove-row": "Remove a row",
    "move-content": "Move a row",
    "complete-rows": "Complete new rows",
  },
  numbersAsTexts: (cells) =>
    cells.length === 1
      ? `The number in ${cells.join()} is stored as text, which formulas do not count.`
      : `The numbers in ${cells.join(", ")} are stored as text, which formulas do not count.`,
  sections: {
    project: "Project",
    organisation: "Organisation",
    contacts: "Contacts",
    period: "Period",
    funds: "Funds",
    goals: "Goals",
    narrative: "Description",
    indicators: "Indicators",
    breakdown: "Breakdown",
    safeguards: "Safeguards",
    signoff: "Sign-off",
  },
  workbookProblems: {
    editing: () => "A cell is being edited. Press Enter to finish; checking then goes on by itself.",
    protected: (sheet) => `${theSheet(sheet)} is protected, so Excel did nothing. Unprotect it under Review first.`,
    gone: (sheet) => `${theSheet(sheet)} is no longer there. Check again.`,
    hidden: (sheet) =>
      `${theSheet(sheet)} is hidden. Right-click a sheet tab and choose Unhide first; if it is not offered there, it is very hidden and can be made visible only in the VBA editor.`,
    "too-large": (sheet) =>
      `${theSheet(sheet)} holds more than Excel can pass on at once. Remove surplus rows and columns and try again.`,
    "not-focused": () => "This window is not in front, so Excel did nothing. Click into the sheet and try again.",
    unsupported: () => "This version of Excel cannot do that. Use Excel 2021 or later, or Excel on the web.",
    timeout: () => "Excel has not answered for a long time. Wait a moment and try again.",
    changed: (sheet) =>
      `${theSheet(sheet)} has been edited in these cells since. The old values were not put back, so that nothing is written over.`,
    overtaken: (sheet) =>
      `${theSheet(sheet)} says something else in this cell by now, so nothing was written. Look at it and try again.`,
    failed: () => "Excel did not complete this; the workbook is as it was. Please try again.",
    interrupted: () =>
      "Excel stopped half-way and may have written a part. Press Ctrl+Z or delete the unfinished sheets, then try again.",
  },
  fileProblems: {
    "not-a-spreadsheet":
      "This is not an .xlsx, .xls, .et or .ods file. A web page or text that is called .xls is none either: open it in Excel or WPS and save it as .xlsx.",
    encrypted:
      "The file needs a password to open and cannot be read. Remove the password in Excel, then choose it again.",
    "too-large": "The file is too large to read. Remove surplus worksheets or pictures and try again.",
    damaged: "The file is damaged and cannot be read. Open it in Excel, save a copy, and try that.",
  },
};
