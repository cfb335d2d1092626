import Big from "big.js";
import { readDecimal } from "../core/number/amounts";
import type { Cell } from "../core/grid/grid";
import { lookOf } from "../core/number-format/look";
import { decimalOfNumber, decimalOfText } from "../core/number/numbers";
import { withoutUnit } from "./cell-text";
import { numbersOnly } from "./content";
import { DECIMAL } from "./decimal";
import type { Kind } from "./kind";
import type { ReadValue } from "./read-value";

/**
 * A rate in percent, exported as shown and without the sign: `"86.19"` for `86.19%`, whether typed or by its format. Its
 * cell has a percent format, in which Excel takes both 86.19 and 86.19% for the same; in any other it keeps 0.8619.
 */
export const PERCENT: Kind = {
  ...DECIMAL,
  guard: () => numbersOnly({ title: "请填写百分比", message: "这里填百分比，例如：86.19%。" }, null),
  read: readPercent,
  cell(content, unit) {
    const cell = DECIMAL.cell(content, unit);
    return cell.kind === "number" ? { kind: "number", number: new Big(cell.number).times("0.01").toFixed() } : cell;
  },
};

function readPercent(cell: Cell | null): ReadValue {
  const shown = cell && formatted(cell);
  if (shown !== null) return { type: "decimal", decimal: shown, problem: shown.startsWith("-") ? "negative" : null };
  return { type: "decimal", ...readDecimal(cell && withoutUnit(cell, /%$/)) };
}

/** What a number in a percent format shows; as much as it is where the display is cut. */
function formatted({ value, format, text }: Cell): string | null {
  if (typeof value !== "number" || lookOf(format, value)?.percent !== true) return null;
  const stored = decimalOfNumber(value);
  if (stored === null) return null;
  return decimalOfText(text.replace(/%$/, "")) ?? new Big(stored).times(100).toFixed();
}
