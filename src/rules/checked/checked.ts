import { oncePer } from "../../core/remembered";
import type { FormReading } from "../../reader/reading";
import { verdictsOf } from "../money/relations";
import type { Verdict } from "../money/verdict";
import { valueCells, type ValueCell } from "./cells";
import { completeIndicators, type CompleteIndicator } from "./complete-indicators";
import { indicatorRows, type IndicatorRow } from "./indicator-rows";

/**
 * One form as it is checked: the reading, and the walks over it that many need, each done once. Rules, the tree of
 * funds, progress and offers are all handed the same.
 */
export interface Checked extends FormReading {
  readonly cells: readonly ValueCell[];
  /** Of every indicator table, printed blank ones too. */
  readonly rows: readonly IndicatorRow[];
  /** Those of the rows that have both name and target. */
  readonly indicators: readonly CompleteIndicator[];
  readonly verdicts: readonly Verdict[];
}

export function checkedOf(reading: FormReading): Checked {
  const rows = indicatorRows(reading);
  return {
    ...reading,
    cells: valueCells(reading),
    rows,
    indicators: completeIndicators(rows),
    verdicts: verdictsOf(reading),
  };
}

/** What several rules need and few forms ask for: worked out at first need, and once a check. */
export const once: <Result>(work: (checked: Checked) => Result) => (checked: Checked) => Result = oncePer;
