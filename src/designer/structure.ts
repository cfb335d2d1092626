import type { Area } from "../core/grid/grid";
import { type Box, heightOf, isBlankBox, type Paper } from "./paper";

/** What stands on a form, before it is known what it means: lines of labels with their places, amounts by row and column, lists. */

/** A piece of a line. */
export type Piece =
  | { readonly kind: "words"; readonly box: Box }
  | { readonly kind: "label"; readonly box: Box }
  /** A place to write in. `printed`: boxes to tick, or instructions that stand there. */
  | {
      readonly kind: "input";
      readonly boxes: readonly Box[];
      readonly label: Box;
      readonly below: boolean;
      readonly printed: Printed | null;
    }
  /** Labels within one box, each with its place behind it. */
  | { readonly kind: "inline"; readonly box: Box; readonly labels: readonly InlineLabel[] }
  | { readonly kind: "filler"; readonly box: Box };

export type Printed =
  { readonly kind: "options"; readonly labels: readonly string[] } | { readonly kind: "hint"; readonly text: string };

export interface InlineLabel {
  readonly words: string;
  readonly rest: string;
}

export interface Line {
  readonly row: number;
  readonly pieces: readonly Piece[];
}

export interface Heading {
  readonly box: Box;
  /** A heading over it and others. */
  readonly group: Box | null;
  /** Levels that are printed below it, where its own words say nothing. */
  readonly levels: "level1" | "level2" | null;
}

interface Part {
  /** What is printed down the side of it. */
  readonly side: Box | null;
}

export interface LinesPart extends Part {
  readonly kind: "lines";
  readonly lines: readonly Line[];
}

export interface MatrixPart extends Part {
  readonly kind: "matrix";
  /** Above the labels of its rows. */
  readonly corner: Box;
  readonly headings: readonly Box[];
  readonly rows: readonly { readonly label: Box; readonly cells: readonly Box[] }[];
}

/** Words that are printed in the cells under one heading, each with a box to tick. */
export interface Ticked {
  readonly heading: Heading;
  readonly words: readonly string[];
  readonly boxes: readonly Box[];
}

export interface TablePart extends Part {
  readonly kind: "table";
  readonly indicators: boolean;
  readonly headings: readonly Heading[];
  readonly sideFrom: "heading" | "rows";
  /** Kinds are printed in its first column, and words to tick under some headings. */
  readonly ticked: readonly Ticked[];
  /** The box of each column in each row. */
  readonly rows: readonly (readonly Box[])[];
  readonly closing: { readonly label: Box; readonly cells: readonly (Box | null)[] } | null;
  /** Totals directly under the headings; they may have no words. */
  readonly opening: { readonly label: Box | null; readonly cells: readonly (Box | null)[] } | null;
}

export type Section = LinesPart | MatrixPart | TablePart;

/** The words of all labels that have a place. */
export function labelsOf(section: Section): readonly string[] {
  if (section.kind !== "lines") return [];
  return section.lines.flatMap(({ pieces }) =>
    pieces.flatMap((piece): readonly string[] => {
      if (piece.kind === "input") return [piece.label.key];
      return piece.kind === "inline" ? piece.labels.map(({ words }) => words) : [];
    }),
  );
}

/** The boxes that begin in a row, within an area. */
export function beginningIn(paper: Paper, row: number, { left, right }: Area): readonly Box[] {
  return paper.row(row).filter(({ area }) => area.top === row && area.left >= left && area.left <= right);
}

/** The boxes of a row, within an area; those from above as well. */
export function boxesIn(paper: Paper, row: number, { left, right }: Area): readonly Box[] {
  return paper.row(row).filter(({ area }) => area.left >= left && area.left <= right);
}

/** Each filled box with the blank ones behind it, as one: cells that nobody merged. */
export function joined(boxes: readonly Box[]): readonly Box[] {
  const found: Box[] = [];
  for (const box of boxes) {
    const before = found.at(-1);
    if (isBlankBox(box) && before && heightOf(box) === 1) {
      found[found.length - 1] = { ...before, area: { ...before.area, right: box.area.right } };
    } else found.push(box);
  }
  return found;
}

/** The boxes below headings, one for each: cells that nobody merged as one. The boxes themselves where they stand otherwise. */
export function below(heads: readonly Box[], boxes: readonly Box[]): readonly Box[] {
  const found = heads.flatMap(({ area: { left, right } }): readonly Box[] => {
    const [first, ...others] = boxes.filter(({ area }) => area.left >= left && area.right <= right);
    if (!first || !others.every((box) => box.text === "" && heightOf(box) === 1)) return [];
    return others.length === 0 || heightOf(first) > 1
      ? [first]
      : [{ ...first, area: { ...first.area, right: others.at(-1)?.area.right ?? right } }];
  });
  return sameColumns(heads, found) ? found : boxes;
}

export function sameColumns(a: readonly Box[], b: readonly Box[]): boolean {
  return a.length === b.length && a.every((box, index) => covers(box, b[index]));
}

function covers(a: Box, b: Box | undefined): boolean {
  return b !== undefined && a.area.left === b.area.left && a.area.right === b.area.right;
}
