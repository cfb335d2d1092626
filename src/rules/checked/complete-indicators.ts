import type { Target } from "../../core/target";
import { nameKey } from "../../core/text";
import { textOf } from "./cells";
import type { IndicatorRow } from "./indicator-rows";
import { kindOf, type LevelKind } from "./level-kinds";

/** A row that says both what is measured and what is aimed at: what a reviewer reads as an indicator. */
export interface CompleteIndicator {
  readonly row: IndicatorRow;
  /** To be compared: width folded, no spaces, no closing bracket or mark (`完成率（%）` is 完成率). */
  readonly name: string;
  readonly target: Target;
  /** Code of the second level; null where the levels are no pair of the form. */
  readonly level: string | null;
  readonly kind: LevelKind | null;
}

/** The complete ones among the rows, in their order. */
export function completeIndicators(rows: readonly IndicatorRow[]): readonly CompleteIndicator[] {
  return rows.flatMap((row): CompleteIndicator[] => {
    const text = textOf(row.name);
    const target = row.target.value.type === "target" ? row.target.value.target : null;
    if (text === null || target === null) return [];
    const level = levelOf(row);
    return [{ row, name: bareName(text), target, level, kind: level === null ? null : kindOf(level) }];
  });
}

function levelOf({ level1, level2 }: IndicatorRow): string | null {
  const first = level1.value.type === "level" ? level1.value.level1 : null;
  const code = level2.value.type === "level" ? level2.value.level2?.code : undefined;
  return first !== null && code !== undefined && first.children.some((child) => child.code === code) ? code : null;
}

const CLOSING = /(?:\([^()]{0,8}\)|指标|[。:;,、])$/;

function bareName(text: string): string {
  let name = nameKey(text);
  for (let end = CLOSING.exec(name); end !== null && end.index > 0; end = CLOSING.exec(name)) {
    name = name.slice(0, end.index);
  }
  return name;
}
