import type { CellDefinition, FieldDefinition, LabelDefinition } from "./language";

/** The cells that rows of a definition are made of, said shortly. */

type PrintedCell = Extract<CellDefinition, { kind: "label" }>;
type InputCell = Extract<CellDefinition, { kind: "field" }>;

export const LINE = { type: "text" } as const;
export const TEXT = { type: "text", multiline: true } as const;
export const MONEY = { type: "money" } as const;
export const DATE = { type: "date" } as const;
export const TARGET = { type: "target" } as const;
export const PERIOD = { type: "period" } as const;
export const SIGNATURE = { type: "signature" } as const;

/** Printed words, from a column on. */
export function label(
  column: number,
  words: LabelDefinition,
  place: Pick<PrintedCell, "span" | "align" | "plain"> = {},
): PrintedCell {
  return { kind: "label", column, ...place, label: words };
}

/** An input, from a column on. */
export function field(
  column: number,
  path: string,
  value: FieldDefinition["value"],
  {
    required,
    keep,
    hints,
    printed,
    ...place
  }: Pick<FieldDefinition, "required" | "keep" | "hints" | "printed"> &
    Omit<InputCell, "kind" | "column" | "field"> = {},
): InputCell {
  return { kind: "field", column, ...place, field: { path, value, required, keep, hints, printed } };
}
