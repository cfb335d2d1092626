import type {
  BlockDefinition,
  CellDefinition,
  FieldDefinition,
  LabelDefinition,
  RowDefinition,
  TableColumn,
  TableDefinition,
} from "./language";

/** Blocks of a definition, their rows and the cells of these, said shortly. */

type PrintedCell = Extract<CellDefinition, { kind: "label" }>;
type InputCell = Extract<CellDefinition, { kind: "field" }>;

export const LINE = { type: "text" } as const;
export const TEXT = { type: "text", multiline: true } as const;

type FieldValue = FieldDefinition["value"];
type ColumnValue = TableColumn["value"];
/** By its name, where that is all there is to say of a kind of value. */
type Named<Value extends ColumnValue> = Value | Exclude<Value["type"], "text" | "choice" | "boxes" | "kind" | "ticks">;
type ValueOf<Value> = Value extends string ? { readonly type: Value } : Value;

function valueOf<const Value extends Named<ColumnValue>>(value: Value): ValueOf<Value> {
  return (typeof value === "string" ? { type: value } : value) as ValueOf<Value>;
}

/** What must be said, and goes on into the next year's form as it is. */
export const KEPT = { required: true, keep: true } as const;

/** Printed words, from a column on. */
export function label(
  column: number,
  words: LabelDefinition,
  place: Pick<PrintedCell, "span" | "align" | "plain"> = {},
): PrintedCell {
  return { kind: "label", column, ...place, label: words };
}

type More = Pick<FieldDefinition, "required" | "keep" | "hints" | "printed">;

/** An input, from a column on. */
export function field(
  column: number,
  path: string,
  value: Named<FieldValue>,
  { required, keep, hints, printed, ...place }: More & Omit<InputCell, "kind" | "column" | "field"> = {},
): InputCell {
  return {
    kind: "field",
    column,
    ...place,
    field: { path, value: valueOf(value), required, keep, hints, printed },
  };
}

/** What a form asks for: the words for it, where it goes, and of what kind it is. */
export type Asked = readonly [words: LabelDefinition, path: string, value: Named<FieldValue>, more?: More];

/** How many columns labels and inputs of a row take, from left to right; one where it does not say. */
export interface Spans {
  readonly label?: number;
  readonly input?: number;
  readonly secondLabel?: number;
  readonly second?: number;
}

/** Words and the input behind them, from a column on. */
export function asked(column: number, { label: width, input }: Spans, [words, path, value, more]: Asked) {
  return [label(column, words, { span: width }), field(column + (width ?? 1), path, value, { span: input, ...more })];
}

/** The same outside the ruled table: the value stands behind its words, or in their own cell. */
export function askedPlain(column: number, { label: width, input }: Spans, [words, path, value, more]: Asked) {
  return [
    label(column, { ...words, inline: true }, { span: width, plain: true, align: "left" }),
    field(column + (width ?? 1), path, value, { span: input, plain: true, ...more }),
  ];
}

/** Words and the input behind them, twice in a row. */
export function pairRow(spans: Spans, left: Asked, right: Asked, from = 0): RowDefinition {
  const { label: width = 1, input = 1, secondLabel, second } = spans;
  return row(...asked(from, spans, left), ...asked(from + width + input, { label: secondLabel, input: second }, right));
}

export function row(...cells: CellDefinition[]): RowDefinition {
  return { cells };
}

export function rows(...list: RowDefinition[]): BlockDefinition {
  return { kind: "rows", rows: list };
}

/** Rows beside a label that is merged over all of them. */
export function rowsBeside(side: LabelDefinition, ...list: RowDefinition[]): BlockDefinition {
  return { kind: "rows", side, rows: list };
}

/** The first wording is printed. */
export function title(text: string, ...aliases: string[]): BlockDefinition {
  return { kind: "title", label: { id: "title", text, ...(aliases.length > 0 ? { aliases } : {}) } };
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

/** A column of a table or a matrix, under its heading. */
export function column<const Value extends Named<ColumnValue>>(
  at: number,
  key: string,
  heading: LabelDefinition,
  value: Value,
  span?: number,
) {
  return { key, column: at, span, heading, value: valueOf(value) };
}

/** Blank rows of a table of indicators: how many each second level gets, below the first. */
export function rowsBelow(
  levels: Readonly<Record<string, Readonly<Record<string, number>>>>,
): TableDefinition["blankRows"] {
  return Object.fromEntries(
    Object.entries(levels).flatMap(([level, below]) =>
      Object.entries(below).map(([code, count]) => [`${level}.${code}`, count]),
    ),
  );
}
