import { readDecimal } from "../core/number/amounts";
import type { Cell } from "../core/grid/grid";
import { withoutUnit } from "./cell-text";
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
