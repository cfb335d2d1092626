import { isWordless } from "../core/text/blank-mark";
import { lineOf } from "../core/text/lines";
import { plainText } from "../core/text/text";
import type { PrintedUnit } from "../core/number/amounts";
import type { Form, TableNode } from "../forms/compile/form";
import { fieldsIn, type PastedField } from "./fields";
import { marksIn, partedAtColons, type Mark, type PlacedLabel } from "./marks";
import { piecesOf, unitsOf, type Piece } from "./pieces";
import { listTable, rowsIn, type ListColumns, type PastedRow } from "./rows";
import { toldApart } from "./told-apart";

/**
 * What a text copied from a document says of a form: from a PDF file line by line, from a table of Word or Excel with tabs
 * between its cells, or a list of indicators alone. Nothing is guessed: what cannot be placed is left, and said.
 */
export interface Pasted {
  readonly fields: readonly PastedField[];
  readonly rows: readonly PastedRow[];
  /** What belongs to nothing, in order: a cell or line each. */
  readonly left: readonly string[];
  /** As the text prints them; null where it does not. */
  readonly year: number | null;
  readonly unit: PrintedUnit | null;
}

/** No form is longer; what is would keep the pane waiting. */
export const MOST_PASTED = 30_000;

/** @param pasted up to `MOST_PASTED` characters; of a longer one the rest is left as a whole */
export function readPasted(form: Form, pasted: string): Pasted {
  const text = plainText(pasted.slice(0, MOST_PASTED));
  const pieces = partedAtColons(form, piecesOf(text));
  const marks = marksIn(form, pieces);
  const told = toldApart(marks);
  const table = listTable(form);
  const list = table && listIn(pieces, marks, told, isHeadingOf(table.columns.flatMap(({ heading }) => heading ?? [])));
  const { fields, used: ofFields } = fieldsIn(form, text, pieces, marks, told, pieces.length);
  const none = { rows: [], used: new Set<Piece>() };
  const { rows, used: ofRows } =
    table && list ? rowsIn(form, table, text, list, headingColumns(table, pieces, marks, told)) : none;
  const ofMarks = new Set(marks.flatMap(({ first, end }) => pieces.slice(first, end)));
  const left = pieces.filter((piece) => !ofMarks.has(piece) && !ofFields.has(piece) && !ofRows.has(piece));
  const rest = pasted.slice(MOST_PASTED);
  return {
    fields,
    rows,
    left: [...unitsOf(text, left).map((unit) => unit.text), rest].flatMap((each) => said(each) ?? []),
    year: marks.flatMap(({ slots }) => slots.year ?? [])[0] ?? null,
    unit: onlyOf(marks.flatMap(({ slots }) => slots.unit ?? [])),
  };
}

function said(text: string): string | null {
  const line = lineOf(text);
  return line === null || isWordless(line) ? null : line;
}

function isHeadingOf(headings: readonly PlacedLabel["label"][]) {
  return (label: PlacedLabel | null) => label !== null && headings.includes(label.label);
}

/** Null where names and targets have no headings in a row of a copied table. */
function headingColumns(
  { indicators }: TableNode,
  pieces: readonly Piece[],
  marks: readonly Mark[],
  told: readonly (PlacedLabel | null)[],
): ListColumns | null {
  const [name, target] = [indicators?.name, indicators?.target].map((column) => {
    const at = told.findIndex((label) => label !== null && label.label === column?.heading);
    const piece = pieces[marks[at]?.first ?? -1];
    return piece?.tabular === true ? piece.column : null;
  });
  return typeof name === "number" && typeof target === "number" ? { name, target } : null;
}

/** The pieces of the table behind its headings, without what pages print again; of a text without any label all of them. */
function listIn(
  pieces: readonly Piece[],
  marks: readonly Mark[],
  told: readonly (PlacedLabel | null)[],
  isHeading: (label: PlacedLabel | null) => boolean,
): readonly Piece[] | null {
  const last = told.findLastIndex(isHeading);
  if (last === -1) return marks.length === 0 ? pieces : null;
  const next = marks.findIndex((mark, index) => index > last && mark.labels.some(({ role }) => role === "cell"));
  const end = marks[next]?.first ?? pieces.length;
  const begin = marks[last]?.end ?? 0;
  const inside = marks.filter((mark) => mark.first >= begin && mark.end <= end);
  const printed = new Set(inside.flatMap((mark) => pieces.slice(mark.first, mark.end)));
  return pieces.slice(begin, end).filter((piece) => !printed.has(piece));
}

/** Null where several are said, or none. */
function onlyOf<Value>(values: readonly Value[]): Value | null {
  const [only] = values;
  return only !== undefined && values.every((each) => each === only) ? only : null;
}
