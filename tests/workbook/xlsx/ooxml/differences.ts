import type { Difference } from "../../../support/cell-differences";

/**
 * Where SheetJS and LibreOffice read an .xlsx file otherwise than we do. Each kind stands in
 * `docs/maintainers/reading-xlsx.md` with what Excel shows; a difference of no kind here fails the comparison.
 */
export interface Known {
  readonly what: string;
  holds(difference: Difference): boolean;
}

/** Named by id alone: the two dates that every language has, and those of Chinese. */
const NAMED_DATES = new Set(["yyyy/m/d", "yyyy/m/d h:mm", 'yyyy"年"m"月"', 'yyyy"年"m"月"d"日"']);

function isText({ cell, aspect }: Difference): boolean {
  return aspect === "text" && typeof cell?.value !== "string";
}

export const SHEETJS: readonly Known[] = [
  {
    what: "dates in formats that are named by id alone",
    holds: ({ cell, aspect }) => (aspect === "text" || aspect === "format") && NAMED_DATES.has(cell?.format ?? ""),
  },
  { what: "a sign behind !", holds: (found) => isText(found) && /!/.test(found.cell?.format ?? "") },
  { what: "a point behind a backslash", holds: (found) => isText(found) && /\\\./.test(found.cell?.format ?? "") },
  {
    what: "the long date of the system",
    holds: (found) => isText(found) && /\[\$-F800\]/.test(found.cell?.format ?? ""),
  },
  {
    what: "optional digits behind fixed ones",
    holds: (found) => isText(found) && /\.0+#/.test(found.cell?.format ?? "") && found.theirs === undefined,
  },
  {
    what: "halves of numbers below zero, and what they round to",
    holds: (found) =>
      isText(found) && typeof found.cell?.value === "number" && found.cell.value < 0 && found.cell.value > -1,
  },
  {
    what: "an escape within the text that a formula gives",
    holds: ({ cell, ours, theirs }) => (cell?.formula ?? null) !== null && ours === "_x0041_" && theirs === "A",
  },
];

export const LIBREOFFICE: readonly Known[] = [
  {
    what: "dates in formats that are named by id alone",
    holds: (found) =>
      isText(found) &&
      /^yyyy\/m\/d/.test(found.cell?.format ?? "") &&
      String(found.theirs).replaceAll("-", "/") === found.ours,
  },
  { what: "a sign behind !", holds: (found) => isText(found) && /!/.test(found.cell?.format ?? "") },
  {
    what: "the long date of the system",
    holds: (found) => isText(found) && /\[\$-F800\]/.test(found.cell?.format ?? ""),
  },
  {
    what: "twelve digits and more without a format of their own",
    holds: (found) =>
      isText(found) && /^(?:General|@)$/.test(found.cell?.format ?? "") && typeof found.cell?.value === "number",
  },
  {
    what: "a truth in a cell with a number format",
    holds: ({ cell, aspect }) => typeof cell?.value === "boolean" && (aspect === "value" || aspect === "text"),
  },
  {
    what: "a formula whose stored result is a truth, an error or none",
    holds: ({ cell }) =>
      cell !== null &&
      cell.formula !== null &&
      (cell.value === null || typeof cell.value === "boolean" || /^#/.test(String(cell.value))),
  },
  {
    what: "an escape within the text that a formula gives",
    holds: ({ cell, ours, theirs }) =>
      (cell?.formula ?? null) !== null && /_x[\dA-F]{4}_/.test(String(theirs)) && String(ours) !== String(theirs),
  },
  {
    what: "white space around the text that a formula gives",
    holds: ({ cell, ours, theirs }) =>
      (cell?.formula ?? null) !== null && String(ours) !== theirs && String(ours).trim() === theirs,
  },
  {
    what: "a tab before a text of several looks",
    holds: ({ ours, theirs }) => /^\t/.test(String(ours)) && String(ours).slice(1) === theirs,
  },
];

/** Those of no known kind. */
export function unknown(found: readonly Difference[], known: readonly Known[]): readonly Difference[] {
  return found.filter((difference) => !known.some((each) => each.holds(difference)));
}
