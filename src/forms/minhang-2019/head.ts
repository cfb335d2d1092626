import { label, title } from "../cells";
import type { BlockDefinition, CellDefinition } from "../language";

/** What the three sheets have above and below their ruled tables. */

/** The title, which some printings begin with 财政 and some do not, and the year. */
export function headOf(own: string, others: string): readonly BlockDefinition[] {
  return [title(own, others), { kind: "year", label: { id: "year", text: "（{year}年）" } }];
}

/** 金额单位 at the right end of a line. */
export function unitLabel(column: number, span: number): CellDefinition {
  const words = { id: "money-unit", text: "金额单位：{unit}", aliases: ["（单位：{unit}）"], optional: true };
  return label(column, words, { span, plain: true, align: "right" });
}
