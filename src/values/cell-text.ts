import type { Cell } from "../core/grid/grid";
import { isDateFormat, isoFromSerial } from "../core/date/dates";
import { isGeneralFormat, shownWords, wholeText } from "../core/number-format/shown-text";
import { decimalOfNumber } from "../core/number/numbers";
import { foldWidth, withoutSpaces } from "../core/text/text";
import type { Stored } from "./read-value";

/** A number in a column too narrow for it: not what the cell says. */
const OVERFLOW = /^#+$/;

/**
 * The text of a cell as a person means it: as displayed, a percent with its sign, a date in its form; where the display
 * is cut (`#####`) or abridged (`1.38E+10`), from the number. What a format hides is read all the same, unless it is
 * the result of a formula: `=Sheet2!B3` of a blank cell is a zero that nobody means.
 */
export function cellText(cell: Cell | null): string {
  if (cell === null) return "";
  const { value, text, format } = cell;
  if (typeof value === "string") return shownWords(value, format);
  if (typeof value !== "number") return text;
  return OVERFLOW.test(text) || text === "" || isGeneralFormat(format) ? fromNumber(value, cell) : text;
}

/** A formula whose result its format hides: blank, as one that gives an empty text. */
export function hidesResult({ value, text, format, formula }: Cell): boolean {
  return typeof value === "number" && text === "" && formula !== null && wholeText(value, format) === "";
}

function fromNumber(value: number, { format, formula }: Cell): string {
  const stored = decimalOfNumber(value) ?? String(value);
  if (isDateFormat(format)) return wholeText(value, format) ?? isoFromSerial(value) ?? stored;
  const whole = wholeText(value, format) ?? stored;
  return whole.trim() === "" && formula === null ? stored : whole;
}

/** A cell that holds only what stands behind a label in the label's own cell. */
export function inlineCell({ formula }: Pick<Cell, "formula">, text: string): Cell {
  return { text, value: text, formula, format: "@" };
}

/** The cell without a unit that its text writes behind the number. */
export function withoutUnit(cell: Cell, unit: RegExp): Cell {
  const text = typeof cell.value === "string" ? withoutSpaces(foldWidth(shownWords(cell.value, cell.format))) : "";
  return unit.test(text) ? inlineCell(cell, text.replace(unit, "")) : cell;
}

/** What kind of thing a cell stores. */
export function storedIn(cell: Cell | null): Stored {
  const value = cell?.value ?? "";
  if (typeof value === "string") return value === "" ? "nothing" : "text";
  return typeof value === "number" ? "number" : "truth";
}

/** The file stores no result for the formula. */
export function lacksResult(cell: Cell | null): boolean {
  return cell !== null && cell.formula !== null && cell.value === null && cell.text === "";
}
