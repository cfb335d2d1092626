import { readDecimal } from "../core/number/amounts";
import { withoutUnit } from "./cell-text";
import { numbersOnly } from "./content";
import { DECIMAL } from "./decimal";
import type { Kind } from "./kind";

/** Points of a score, with or without 分 behind them. Exported as written. */
export const POINTS: Kind = {
  ...DECIMAL,
  guard: () => numbersOnly({ title: "请填写分数", message: "这里只填数字，不小于 0，不写“分”字。" }, null),
  read: (cell) => ({ type: "decimal", ...readDecimal(cell && withoutUnit(cell, /分$/)) }),
};
