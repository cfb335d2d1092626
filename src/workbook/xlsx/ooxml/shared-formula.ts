import { columnName } from "../../../core/grid/address";
import { isPlace, type Place } from "./cell-place";

/**
 * What may not be taken for a reference (texts, names of sheets in quotes, columns of tables, names, functions), and
 * references: one cell, whole columns, whole rows.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[\p{L}\p{N}_.\\]+!?/gu;

/** Part of a reference, from 0; one behind a `$` does not move. */
type Edge = { readonly fixed: boolean; readonly column: number } | { readonly fixed: boolean; readonly row: number };

/** Words as they stand, or a reference. */
type Piece = string | { readonly edges: readonly Edge[]; readonly between: string };

/** A formula that several cells share, as the first of them has it: cut up once, put together for each of them. */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  constructor(
    formula: string,
    private readonly first: Place,
  ) {
    this.pieces = piecesOf(formula);
  }

  /** References in it: what each further cell costs. */
  get references(): number {
    return (this.pieces.length - 1) / 2;
  }

  /** As it reads in another cell. */
  at(row: number, column: number): string {
    const rows = row - this.first.row;
    const columns = column - this.first.column;
    let text = "";
    for (const piece of this.pieces) text += typeof piece === "string" ? piece : moved(piece, rows, columns);
    return text;
  }
}

function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const edges = edgesOf(match);
    if (edges === null) continue;
    pieces.push(formula.slice(done, match.index), { edges, between: match[0].includes(":") ? ":" : "" });
    done = match.index + match[0].length;
  }
  return [...pieces, formula.slice(done)];
}

function edgesOf(match: RegExpExecArray): readonly Edge[] | null {
  const [, c, column, r, row, c1, column1, c2, column2, r1, row1, r2, row2] = match;
  if (column !== undefined && row !== undefined) return [columnEdge(c, column), rowEdge(r, row)];
  if (column1 !== undefined && column2 !== undefined) return [columnEdge(c1, column1), columnEdge(c2, column2)];
  if (row1 !== undefined && row2 !== undefined) return [rowEdge(r1, row1), rowEdge(r2, row2)];
  return null;
}

function columnEdge(mark: string | undefined, name: string): Edge {
  const column = [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { fixed: mark === "$", column };
}

function rowEdge(mark: string | undefined, number: string): Edge {
  return { fixed: mark === "$", row: Number(number) - 1 };
}

/** Beyond the edge of the sheet a reference is none. */
function moved({ edges, between }: Exclude<Piece, string>, rows: number, columns: number): string {
  let text = "";
  for (const edge of edges) {
    const place = "column" in edge ? columnAt(edge, columns) : rowAt(edge, rows);
    if (place === null) return "#REF!";
    text += text === "" ? place : between + place;
  }
  return text;
}

function columnAt({ fixed, column }: Extract<Edge, { readonly column: number }>, by: number): string | null {
  if (fixed) return `$${nameOf(column)}`;
  return isPlace(0, column + by) ? nameOf(column + by) : null;
}

function rowAt({ fixed, row }: Extract<Edge, { readonly row: number }>, by: number): string | null {
  if (fixed) return `$${row + 1}`;
  return isPlace(row + by, 0) ? String(row + by + 1) : null;
}

const names: string[] = [];

function nameOf(column: number): string {
  return (names[column] ??= columnName(column));
}
