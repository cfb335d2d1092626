import type { CellDefinition, FieldDefinition, LabelDefinition, RowDefinition } from "./language";

/** The cells that rows of a definition are made of, said shortly. */

type PrintedCell = Extract<CellDefinition, { kind: "label" }>;
type InputCell = Extract<CellDefinition, { kind: "field" }>;

export const LINE = { type: "text" } as const;
export const TEXT = { type: "text", multiline: true } as const;
export const MONEY = { type: "money" } as const;
export const PERCENT = { type: "percent" } as const;
export const POINTS = { type: "points" } as const;
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

/** A label outside the ruled table, its value behind it or in its own cell. */
export function lineLabel(column: number, words: Omit<LabelDefinition, "inline">, span?: number): PrintedCell {
  return label(column, { ...words, inline: true }, { ...(span ? { span } : {}), plain: true, align: "left" });
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

/** A long text that must be filled in, under its heading. */
interface TextUnder {
  readonly column: number;
  readonly span: number;
  readonly heading: LabelDefinition;
  readonly path: string;
  readonly keep?: true;
}

/** Two rows: headings beside each other, and the text under each. */
export function textsUnder(
  height: number,
  texts: readonly TextUnder[],
): [headings: RowDefinition, texts: RowDefinition] {
  return [
    { cells: texts.map(({ column, heading, span }) => label(column, heading, { span })) },
    {
      height,
      cells: texts.map(({ column, span, heading: { id }, path, keep }) =>
        field(column, path, TEXT, { span, label: id, required: true, keep }),
      ),
    },
  ];
}
