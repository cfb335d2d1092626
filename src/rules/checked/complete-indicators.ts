import type { Target } from "../../core/target/target";
import { nameKey } from "../../core/text/text";
import { textOf } from "./cells";
import type { IndicatorRow } from "./indicator-rows";
import { levelKindOf, type LevelKind } from "./level-kinds";

/** A row that says both what is measured and what is aimed at: what a reviewer reads as an indicator. */
export interface CompleteIndicator {
  readonly row: IndicatorRow;
  /** To be compared: width folded, no spaces, no closing bracket or mark (`完成率（%）` is 完成率). */
  readonly name: string;
  readonly target: Target;
  /** Of its level. */
  readonly kind: LevelKind | null;
}

/** The complete ones among the rows, in their order. */
export function completeIndicators(rows: readonly IndicatorRow[]): readonly CompleteIndicator[] {
  return rows.flatMap((row): CompleteIndicator[] => {
    const text = textOf(row.name);
    const { aim: target, level } = row;
    if (text === null || target === null) return [];
    return [{ row, name: bareName(text), target, kind: level === null ? null : levelKindOf(level) }];
  });
}

const CLOSING = /(?:\([^()]{0,8}\)|指标|[。:;,、])$/;

function bareName(text: string): string {
  let name = nameKey(text);
  for (let end = CLOSING.exec(name); end !== null && end.index > 0; end = CLOSING.exec(name)) {
    name = name.slice(0, end.index);
  }
  return name;
}
