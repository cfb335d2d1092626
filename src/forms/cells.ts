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
export const MONEY = { type: "money" } as const;
export const PERCENT = { type: "percent" } as const;
export const POINTS = { type: "points" } as const;
export const DATE = { type: "date" } as const;
export const TARGET = { type: "target" } as const;
export const PERIOD = { type: "period" } as const;
export const CODE_NAME = { type: "code-name" } as const;
export const SIGNATURE = { type: "signature" } as const;

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

/** What a form asks for: the words for it, where it goes, and of what kind it is. */
export type Asked = readonly [
  words: LabelDefinition,
  path: string,
  value: FieldDefinition["value"],
  more?: Pick<FieldDefinition, "required" | "keep">,
];

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

/** A column of a table, under its heading. */
export function column(
  at: number,
  key: string,
  heading: LabelDefinition,
  value: TableColumn["value"],
  span?: number,
): TableColumn {
  return { key, column: at, span, heading, value };
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
