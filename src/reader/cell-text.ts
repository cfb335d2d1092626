import type { Cell } from "../core/grid";
import { isDateFormat, isoFromSerial } from "../core/dates";
import { wholeText } from "../core/number-format/shown-text";
import { decimalOfNumber } from "../core/numbers";
import type { Stored } from "./reading";

/** A number in a column too narrow for it: not what the cell says. */
const OVERFLOW = /^#+$/;

/**
 * The text of a cell as a person means it: as written for texts, as displayed for numbers (a percent keeps its
 * sign, a date its form); where the display is cut (`#####`) or abridged (`1.38E+10`), from the number.
 */
export function cellText(cell: Cell | null): string {
  if (cell === null) return "";
  const { value, text, format } = cell;
  if (typeof value === "string") return value;
  if (typeof value !== "number") return text;
  if (/^general$/i.test(format)) return decimalOfNumber(value) ?? text;
  return OVERFLOW.test(text) || text === "" ? fromNumber(value, format) : text;
}

function fromNumber(value: number, format: string): string {
  if (isDateFormat(format)) return isoFromSerial(value) ?? decimalOfNumber(value) ?? "";
  return wholeText(value, format) ?? decimalOfNumber(value) ?? String(value);
}

/** A cell that holds only what stands behind a label in the label's own cell. */
export function inlineCell(cell: Cell, text: string): Cell {
  return { text, value: text, formula: cell.formula, format: "@" };
}

/** What kind of thing a cell stores. */
export function storedIn(cell: Cell | null): Stored {
  switch (typeof cell?.value) {
    case "number":
      return "number";
    case "string":
      return cell?.value === "" ? "nothing" : "text";
    case "boolean":
      return "truth";
    default:
      return "nothing";
  }
}

/** The file stores no result for the formula. */
export function lacksResult(cell: Cell | null): boolean {
  return cell !== null && cell.formula !== null && cell.value === null && cell.text === "";
}
