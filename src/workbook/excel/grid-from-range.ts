import { EMPTY_GRID, type Area, type Cell, type CellValue, type Grid } from "../../core/grid/grid";
import { formatInChinese } from "../../core/number-format/built-in";
import { shownText } from "../../core/number-format/shown-text";

/** A block of cells as Office.js hands it over: four arrays of the same shape. */
export interface RangeBlock {
  /** Worksheet position of the top left cell, from 0. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export function gridFromRange(block: RangeBlock, merges: readonly Area[]): Grid {
  return { top: block.top, left: block.left, cells: cellsOf(block), merges };
}

/** A grid of blocks that do not overlap. Rows that none of them reaches share one blank row. */
export function gridFromBlocks(blocks: readonly RangeBlock[], merges: readonly Area[]): Grid {
  const [first] = blocks;
  if (first === undefined) return { ...EMPTY_GRID, merges };
  const top = blocks.reduce((least, block) => Math.min(least, block.top), first.top);
  const left = blocks.reduce((least, block) => Math.min(least, block.left), first.left);
  const bottom = blocks.reduce((most, block) => Math.max(most, block.top + block.values.length - 1), top);
  const blank: (Cell | null)[] = [];
  const cells = new Array<(Cell | null)[]>(bottom - top + 1).fill(blank);
  // From left to right, so that a row only ever grows at its end.
  for (const block of [...blocks].sort((a, b) => a.left - b.left)) {
    cellsOf(block).forEach((row, index) => {
      const at = block.top - top + index;
      const known = cells[at] ?? blank;
      const line = known === blank ? [] : known;
      while (line.length < block.left - left) line.push(null);
      for (const cell of row) line.push(cell);
      cells[at] = line;
    });
  }
  return { top, left, cells, merges };
}

function cellsOf({ values, text, formulas, formats }: RangeBlock): (Cell | null)[][] {
  return values.map((row, r) => row.map((value, c) => cellOf(value, text[r]?.[c], formulas[r]?.[c], formats[r]?.[c])));
}

/** Office.js gives `""` for a blank cell and for a formula that shows nothing: only the formula tells them apart. */
function cellOf(rawValue: unknown, rawText: unknown, rawFormula: unknown, rawFormat: unknown): Cell | null {
  const value = valueOf(rawValue);
  const formula = formulaOf(rawFormula, value);
  if ((value === null || value === "") && formula === null) return null;
  const format = formatInChinese(asText(rawFormat) || "General");
  // Excel's own text is in the language of its display, and may be cut off by a narrow column.
  const text = value === null ? asText(rawText) : (shownText(value, format) ?? asText(rawText));
  return { text, value, formula, format };
}

function valueOf(value: unknown): CellValue {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    default:
      return null;
  }
}

/** Text such as `=15个` in a text cell comes back as its own formula: it is none. */
function formulaOf(formula: unknown, value: CellValue): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

function asText(text: unknown): string {
  return typeof text === "string" ? text : "";
}
