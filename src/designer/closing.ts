import { kindOf } from "../values";
import type { Box } from "./paper";
import type { ColumnType } from "./proposal";

interface ClosingCell {
  readonly key: string;
  readonly value: ColumnType;
  readonly box: Box | null;
}

/** The columns of numbers whose totals a closing row holds, but for the one that it is known by. */
export function furtherNumbers(cells: readonly ClosingCell[], known: string): readonly string[] {
  return cells.flatMap(({ key, value, box }) =>
    box !== null && isNumber(value) && key !== known && isOpen(box) ? [key] : [],
  );
}

/** A number that is printed there is the same on every sheet. */
function isOpen({ text }: Box): boolean {
  return text === "";
}

export function isNumber(value: ColumnType): boolean {
  return kindOf(value).number;
}

/** The column whose total a closing row holds: scores before points, the last amount before others; null for none. */
export function relatedNumber(cells: readonly ClosingCell[]): string | null {
  const numbers = cells.filter(({ value, box }) => box !== null && isNumber(value));
  const score = numbers.find(({ key }) => key === "score");
  const amount = numbers.find(({ key }) => key === "amount") ?? numbers.find(({ value }) => value.type === "money");
  return (score ?? amount ?? numbers[0])?.key ?? null;
}
