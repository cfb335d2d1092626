import { isSpace } from "../core/text/text";
import { textWidth } from "../core/text/width";

/** What parts two pieces of a text. A line end says more than a tab, a tab more than a space. */
export type Gap = "line" | "tab" | "space";

/** Signs between white space. */
export interface Piece {
  readonly text: string;
  /** Place in the whole text. */
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly gap: Gap;
  /** From 0. */
  readonly line: number;
  /** Tabs before it in its line: the column of a copied table. */
  readonly column: number;
  /** Tabs stand in its line, as where a table was copied: each of its cells stays by itself. */
  readonly tabular: boolean;
}

const LINE_ENDS = "\n\r\v\f\u0085\u2028\u2029";

/** The pieces of a pasted text, in order. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Omit<Piece, "tabular">[] = [];
  const tabular = new Set<number>();
  let line = 0;
  let gap = "line" as Gap;
  let start = -1;
  let column = 0;
  const close = (end: number) => {
    if (start < 0) return;
    pieces.push({ text: text.slice(start, end), start, end, gap, line, column });
    start = -1;
    gap = "space";
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (!isSpace(sign)) {
      if (start < 0) start = at;
      continue;
    }
    close(at);
    if (LINE_ENDS.includes(sign)) {
      line += 1;
      column = 0;
      gap = "line";
    } else if (sign === "\t") {
      column += 1;
      tabular.add(line);
      if (gap === "space") gap = "tab";
    }
  }
  close(text.length);
  return pieces.map((piece) => ({ ...piece, tabular: tabular.has(piece.line) }));
}

/** Neighbouring pieces that no line end and no tab parts: a cell, or a line of running text. */
export interface Unit {
  readonly pieces: readonly Piece[];
  /** As it stands in the text. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly tabular: boolean;
}

export function unitsOf(text: string, pieces: readonly Piece[]): readonly Unit[] {
  const groups: Piece[][] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    const goesOn = piece.gap === "space" && last?.line === piece.line && isNext(text, last, piece);
    if (goesOn) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    last = piece;
  }
  return groups.flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ pieces: group, text: textOf(text, group), line: first.line, column: first.column, tabular: first.tabular }];
  });
}

/** Whether only white space stands between two pieces: something else may have been taken out. */
function isNext(text: string, before: Piece, piece: Piece): boolean {
  return [...text.slice(before.end, piece.start)].every(isSpace);
}

/** The text from the first of some neighbouring pieces to the last. */
export function textOf(text: string, pieces: readonly Piece[]): string {
  return text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);
}

/** Narrower columns than this break hardly a name over lines. */
const NARROWEST = 12;
/** By how much one full line may be shorter than another: no sign is cut, and some marks stand at no line's beginning. */
const UNEVEN = 4;

/** Whether lines may be one text that a narrow column has broken: each but the last reaches to the edge. */
export function isBroken(lines: readonly string[]): boolean {
  const widths = lines.map(textWidth);
  const edge = Math.max(...widths);
  return widths.slice(0, -1).every((width) => width >= NARROWEST && width >= edge - UNEVEN);
}
