import { readDecimal } from "../core/number/amounts";
import type { Cell } from "../core/grid/grid";
import { shownWords } from "../core/number-format/shown-text";
import { foldWidth, withoutSpaces } from "../core/text/text";
import { inlineCell } from "./cell-text";
import { numbersOnly } from "./content";
import { DECIMAL } from "./decimal";
import { POINTS_WORDS } from "./guard-words";
import type { Kind } from "./kind";
import type { ReadValue } from "./read-value";

/** Points of a score, with or without 分 behind them. Exported as written. */
export const POINTS: Kind = { ...DECIMAL, guard: () => numbersOnly(POINTS_WORDS, null), read: readPoints };

function readPoints(cell: Cell | null): ReadValue {
  return { type: "decimal", ...readDecimal(cell && withoutUnit(cell, /分$/)) };
}

/** The cell without a unit that its text writes behind the number. */
export function withoutUnit(cell: Cell, unit: RegExp): Cell {
  const text = typeof cell.value === "string" ? withoutSpaces(foldWidth(shownWords(cell.value, cell.format))) : "";
  return unit.test(text) ? inlineCell(cell, text.replace(unit, "")) : cell;
}
