import { label } from "../cells";
import type { BlockDefinition, CellDefinition, LabelDefinition } from "../language";

/** What the three sheets have above and below their ruled tables. */

/** The title, which some printings begin with 财政 and some do not, and the year. */
export function headOf(own: string, others: string): readonly BlockDefinition[] {
  return [
    { kind: "title", label: { id: "title", text: own, aliases: [others] } },
    { kind: "year", label: { id: "year", text: "（{year}年）" } },
  ];
}

/** A label outside the ruled table, its value behind it or in its own cell. */
export function lineLabel(column: number, words: Omit<LabelDefinition, "inline">): CellDefinition {
  return label(column, { ...words, inline: true }, { plain: true, align: "left" });
}

/** 金额单位 at the right end of a line. */
export function unitLabel(column: number, span: number): CellDefinition {
  const words = { id: "money-unit", text: "金额单位：{unit}", aliases: ["（单位：{unit}）"], optional: true };
  return label(column, words, { span, plain: true, align: "right" });
}
